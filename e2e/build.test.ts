import assert from 'node:assert/strict';
import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeFolder, writeFiles } from '#lib/testing/content.ts';
import { isBuildStale } from '../build.ts';

const files = [
  ...['app/page.tsx', 'app/fr/page.tsx', 'components/a.tsx', 'lib/a.ts', 'public/a.svg', 'proxy.ts', 'next.config.ts'],
  ...['instrumentation.ts', 'package.json', 'package-lock.json', 'tsconfig.json', '.next/BUILD_ID'],
];
const [before, later] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-01-02T00:00:00Z')];

/** A site whose sources and build are all of one moment. */
function makeSite(): string {
  const folder = makeFolder(after);
  writeFiles(folder, Object.fromEntries(files.map((file) => [file, ''])));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    utimesSync(join(folder, name), before, before);
  return folder;
}

test('a site is built again when a source of it is changed, and not when none is', () => {
  const folder = makeSite();
  assert.equal(isBuildStale(folder), false);
  for (const file of files.filter((one) => one !== '.next/BUILD_ID')) {
    utimesSync(join(folder, file), later, later);
    assert.equal(isBuildStale(folder), true, file);
    utimesSync(join(folder, file), before, before);
  }
  rmSync(join(folder, '.next'), { recursive: true });
  assert.equal(isBuildStale(folder), true);
});

test('a site is built again when a source of it is gone', () => {
  for (const file of ['app/fr/page.tsx', 'components/a.tsx']) {
    const folder = makeSite();
    rmSync(join(folder, file));
    assert.equal(isBuildStale(folder), true, file);
  }
});
