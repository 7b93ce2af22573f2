import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const root = dirname(import.meta.dirname);

/** Rooms from the bottom up. What stands in one may be imported by a higher one, or by its own room. */
const rooms = [
  {
    level: 0,
    name: 'words',
    paths: [
      ...[
        'lib/model.ts',
        'lib/event-words.ts',
        'lib/characters.ts',
        'lib/escape-html.ts',
        'lib/drawn-text.ts',
        'lib/views.ts',
        'lib/search-',
        'lib/feed-address.ts',
        'lib/tag-key.ts',
        'lib/remember.ts',
      ],
      ...['lib/timeline', 'lib/i18n/', 'lib/embed.ts'],
    ],
  },
  { level: 1, name: 'language', paths: ['lib/language/'] },
  { level: 1, name: 'markdown', paths: ['lib/markdown/'] },
  { level: 1, name: 'feeds', paths: ['lib/feeds/'] },
  { level: 1, name: 'search', paths: ['lib/search/'] },
  { level: 1, name: 'chart', paths: ['lib/chart', 'lib/relations-map.ts', 'lib/part-boxes.ts'] },
  { level: 1, name: 'reader', paths: ['lib/reader'] },
  { level: 2, name: 'content', paths: ['lib/content/'] },
  { level: 2, name: 'api', paths: ['lib/api/'] },
  { level: 3, name: 'store', paths: ['lib/store/'] },
  { level: 4, name: 'news', paths: ['lib/news'] },
  { level: 4, name: 'commands', paths: ['lib/cli/'] },
  { level: 4, name: 'http', paths: ['lib/http/'] },
  { level: 5, name: 'components', paths: ['components/'] },
  { level: 6, name: 'app', paths: ['app/', 'proxy.ts', 'instrumentation.ts', 'next.config.ts'] },
  { level: 7, name: 'server', paths: ['server.ts', 'build.ts'] },
] as const;

type Room = (typeof rooms)[number];

/** What a level may use beyond what stands below it; undefined allows any package. */
const packages: Readonly<Record<number, readonly string[] | undefined>> = {
  0: [],
  1: ['markdown-it', 'yaml', 'zod', 'feedsmith', 'd3-', 'snowball-stemmers'],
  2: ['node:', 'yaml', 'zod'],
  3: ['node:', 'tinypool', 'zod', 'snowball-stemmers'],
  4: ['node:', 'zod', 'feedsmith'],
  5: ['react', 'next/'],
};

/** What one room alone may use: what measures the product and what its dates are compared with. */
const ownPackages: Readonly<Record<string, readonly string[]>> = {
  commands: ['autocannon', 'chrono-node', 'lighthouse', 'next', 'remark'],
};

test('no file imports from a room above its own or beside it', () => {
  for (const file of sources()) {
    const room = roomOf(file);
    for (const target of room ? importsOf(file) : []) {
      const reason = room && findFault(room, target);
      assert.ok(!reason, `${file} reaches up to ${target}: ${reason}`);
    }
  }
});

test('every file of the library and of the site stands in a room', () => {
  const homeless = sources().filter((file) => !roomOf(file));
  assert.deepEqual(homeless, []);
});

test('a room above, a room beside and a foreign package are each faults', () => {
  const language = roomOf('lib/language/text.ts');
  const components = roomOf('components/chip.tsx');
  const news = roomOf('lib/news.ts');
  const commands = roomOf('lib/cli/compare-dates.ts');
  assert.ok(language && components && news && commands);
  assert.ok(findFault(language, 'lib/store/open.ts'));
  assert.ok(findFault(language, 'lib/markdown/parse.ts'));
  assert.ok(findFault(language, 'node:fs'));
  assert.ok(findFault(components, 'lib/news.ts'));
  assert.ok(findFault(news, 'chrono-node'));
  assert.ok(!findFault(commands, 'chrono-node'));
  assert.ok(importsOf('server.ts').includes('lib/news-live.ts'));
  const app = roomOf('app/robots.ts');
  assert.ok(app && findFault(app, 'lib/cli/check.ts') && findFault(app, 'lib/store/open.ts'));
  assert.ok(!findFault(language, 'lib/language/dates.ts'));
  assert.ok(!findFault(components, 'lib/i18n/locales.ts'));
});

test('the clock, chance and the network stay out of the pure rooms', () => {
  for (const file of sources()) {
    if ((roomOf(file)?.level ?? 9) > 1) continue;
    assert.doesNotMatch(read(file), /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/, file);
  }
});

test('nothing below app prints but the commands', () => {
  for (const file of sources()) {
    if (!file.startsWith('lib/') || file.startsWith('lib/cli/')) continue;
    assert.doesNotMatch(read(file), /\bconsole\./, file);
  }
});

test('every style sheet stands in the one that all pages share', () => {
  const shared = read('app/styles.ts');
  const sheets = ['components', 'app'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.module.css') && !name.startsWith('(bare)'))
      .map((name) => (folder === 'app' ? `'./${name}'` : `'#${folder}/${name}'`)),
  );
  assert.ok(sheets.length > 20);
  assert.deepEqual(
    sheets.filter((sheet) => !shared.includes(sheet)),
    [],
  );
});

function findFault(room: Room, target: string): string | undefined {
  const other = roomOf(target);
  if (other) return mayUse(room, other) ? undefined : `${room.name} may not use ${other.name}`;
  const allowed = packages[room.level];
  if (!isPackage(target) || allowed === undefined) return undefined;
  const names = [...allowed, ...(ownPackages[room.name] ?? [])];
  return names.some((name) => target.startsWith(name)) ? undefined : `${room.name} may not use this package`;
}

function mayUse(room: Room, other: Room): boolean {
  if (room.name === other.name || other.level === 0) return true;
  if (room.name === 'components') return other.name === 'chart' || other.name === 'reader';
  if (room.name === 'app') return ['news', 'http', 'components', 'api'].includes(other.name) || other.level === 1;
  return other.level < room.level;
}

function roomOf(file: string): Room | undefined {
  return rooms.find(({ paths }) =>
    paths.some((path) => file === path || (!path.endsWith('.ts') && file.startsWith(path))),
  );
}

function isPackage(target: string): boolean {
  return !/^(?:lib|components|app)\//.test(target);
}

function importsOf(file: string): string[] {
  const lines = read(file).matchAll(
    /^(?:import|export)\b[^'"]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm,
  );
  return [...lines].map(([, from, bare, later]) => resolveImport(file, from ?? bare ?? later ?? ''));
}

function resolveImport(file: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1);
  if (!target.startsWith('.')) return target;
  return relative(root, join(root, dirname(file), target)).replaceAll('\\', '/');
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function sources(): string[] {
  const inFolders = ['lib', 'components', 'app'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  );
  return [...readdirSync(root), ...inFolders].filter(
    (name) =>
      /\.tsx?$/.test(name) && !name.includes('.test.') && !name.startsWith('lib/testing/') && name !== 'next-env.d.ts',
  );
}
