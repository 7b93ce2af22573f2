import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pageParameters } from './page-parameters.ts';

const root = join(import.meta.dirname, '..', '..');

type Source = { readonly file: string; readonly text: string };

test('the parameters of every page are stated, and of no other', () => {
  const routes = listSources('app').flatMap((source) => routeOf(source) ?? []);
  assert.deepEqual(routes.toSorted(), Object.keys(pageParameters).toSorted());
});

// The compiler then lets a page read no other name than those stated for it.
test('a page that reads its query takes it by the type of its own folder', () => {
  for (const source of listSources('app')) {
    const route = routeOf(source);
    if (route === undefined) continue;
    const names = Object.entries(pageParameters).find(([key]) => key === route)?.[1];
    const types = [...source.text.matchAll(/searchParams\??: ([^\s;,)]+)/g)].map(([, type]) => type);
    if (!names?.length) assert.deepEqual(types, [], source.file);
    else
      assert.deepEqual(
        [...new Set(types)].filter((type) => !isOwn(type)),
        [`SearchParams<'${route}'>`],
        source.file,
      );
  }
});

test('no part of a page finds its query in another way', () => {
  const ways = /\buse(?:SearchParams|Pathname)\b|nextUrl\.search|x-search/;
  const readers = ['app', 'components'].flatMap(listSources).filter(({ text }) => ways.test(text));
  // For the link to the other language alone, which leads to the same page.
  assert.deepEqual(
    readers.map(({ file }) => file),
    ['app/[locale]/layout.tsx'],
  );
});

const isOwn = (type = ''): boolean => type === "Props['searchParams']" || type.startsWith('Query<');

/** The folder of a page without what is no part of addresses; undefined for what is no page, and the one for all else. */
function routeOf({ file }: Source): string | undefined {
  const folder = /^app(.*)\/page\.tsx$/.exec(file)?.[1]?.replaceAll(/\/\([^/]+\)/g, '');
  return folder?.includes('[...') ? undefined : folder;
}

function listSources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}
