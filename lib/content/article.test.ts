import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadArticle } from './article.ts';
import { formatRejected, translateRejected } from './problems.ts';
import { reasons as english } from './reasons-en.ts';
import { reasons as french } from './reasons-fr.ts';

const file = 'articles/2025/2025-10-14-a.en.md';
const head = 'title: A\ndate: 2025-10-14\nlang: en\n';

function load(text: string | Uint8Array, name = file) {
  return loadArticle(name, typeof text === 'string' ? Buffer.from(text) : text);
}

function problems(text: string | Uint8Array, name = file): string[] {
  const loaded = load(text, name);
  assert.ok('rejected' in loaded, 'the file was taken');
  return loaded.rejected.map(({ code, line = 0, field = '', found }) => `${line} ${field} ${code} ${found}`);
}

const page = (fields: string, body = 'Body.\n') => `---\n${fields}---\n${body}`;

test('an article is read with its fields, its summary and its slug', () => {
  const loaded = load(page(`${head}tags: [AI, ai, Cloud]\nreferences: [{publisher: P, title: T, date: 2025-10}]\n`));
  assert.ok('article' in loaded);
  assert.deepEqual(loaded.article, {
    title: 'A',
    lang: 'en',
    slug: '2025-10-14-a',
    file,
    date: '2025-10-14',
    summary: 'Body.',
    tags: ['AI', 'Cloud'],
    references: [{ publisher: 'P', title: 'T', date: '2025-10' }],
    draft: false,
    body: 'Body.\n',
  });
});

test('a summary is cut short where no space offers a place to', () => {
  const loaded = load(page(head, `${'a'.repeat(3_000)}\n`));
  assert.ok('article' in loaded);
  assert.equal(loaded.article.summary, `${'a'.repeat(280)}…`);
});

test('an instant keeps its own day and is given in UTC', () => {
  const loaded = load(page('title: A\ndate: 2025-10-14T00:30:00+02:00\nlang: en\n'));
  assert.ok('article' in loaded);
  assert.equal(loaded.article.date, '2025-10-14');
  assert.equal(loaded.article.instant, '2025-10-13T22:30:00.000Z');
});

test('line breaks of other systems and a byte order mark are no fault', () => {
  const loaded = load(`\ufeff${page(head).replaceAll('\n', '\r\n')}`);
  assert.ok('article' in loaded);
  assert.equal(loaded.article.body, 'Body.\n');
});

// Some shapes after jonschlinkert/gray-matter issues 131 and 182.
const faults: readonly (readonly [what: string, text: string | Uint8Array, ...expected: string[]])[] = [
  ['no front matter', 'Body.\n', '1  fence Body.'],
  ['code as front matter', '---js\n{title: "x"}\n---\nBody.\n', '1  fence ---js'],
  ['code after a space', '--- js\n{title: "x"}\n---\nBody.\n', '1  fence --- js'],
  ['code after a byte order mark', '\ufeff---javascript\n{}\n---\nBody.\n', '1  fence ---javascript'],
  ['JSON as front matter', '---json\n{}\n---\nBody.\n', '1  fence ---json'],
  ['front matter left open', `---\n${head}`, '1  unclosed nothing'],
  ['a closing line with more on it', `---\n${head}---js\nBody.\n`, '5  unclosed ---js'],
  ['a space after the first line', `--- \n${head}---\nBody.\n`, '1  fence "--- "'],
  ['a space before a day', page('title: A\ndate: " 2025-10-14"\nlang: en\n'), '3 date day " 2025-10-14"'],
  ['a function', page(`${head}x: !!js/function "f"\n`), '5  yaml an unknown tag: tag:yaml.org,2002:js/function'],
  ['a field twice', page(`title: B\n${head}`), '3  yaml a name given twice: title'],
  ['an alias of nothing', page(`${head}author: *nobody\n`), '2  yaml an alias of nothing: nobody'],
  ['a missing title', page('date: 2025-10-14\nlang: en\n'), '1 title text nothing'],
  ['a title left empty', page('title:\ndate: 2025-10-14\nlang: en\n'), '2 title text nothing'],
  ['a number as title', page('title: 42\ndate: 2025-10-14\nlang: en\n'), '2 title text 42'],
  ['a title of spaces', page('title: "\\u00a0\\u200b"\ndate: 2025-10-14\nlang: en\n'), '2 title text nothing'],
  ['a day that does not exist', page('title: A\ndate: 2025-02-30\nlang: en\n'), '3 date day 2025-02-30'],
  ['no leap day in 1900', page('title: A\ndate: 1900-02-29\nlang: en\n'), '3 date day 1900-02-29'],
  [
    'an instant without zone',
    page('title: A\ndate: 2025-10-14T10:00:00\nlang: en\n'),
    '3 date day 2025-10-14T10:00:00',
  ],
  ['an unknown language', page('title: A\ndate: 2025-10-14\nlang: de\n'), '4 lang lang de'],
  ['another language than the name', page('title: A\ndate: 2025-10-14\nlang: fr\n'), '4 lang lang-of-name fr'],
  ['an unknown field', page(`${head}slug: b\n`), '5 slug unknown b'],
  ['fields of every object', page(`${head}constructor: {prototype: {x: 1}}\n`), '5 constructor unknown {…}'],
  ['a script as address', page(`${head}source: {name: N, url: "javascript:x"}\n`), '5 source.url url javascript:x'],
  [
    'a file as address',
    page(`${head}references: [{publisher: P, title: T, url: file:///etc}]\n`),
    '5 references[0].url url file:///etc',
  ],
  ['a map as tag', page(`${head}tags: [{a: 1}]\n`), '5 tags[0] text {…}'],
  ['a word as list', page(`${head}tags: one\n`), '5 tags list one'],
  ['a picture outside', page(`${head}image: {src: ../../etc/passwd, alt: x}\n`), '5 image.src image ../../etc/passwd'],
  ['a word as draft', page(`${head}draft: maybe\n`), '5 draft boolean maybe'],
  ['no body', page(head, ' \n'), '0 body empty nothing'],
  ['an image outside in the body', page(head, 'x ![](../../../etc/passwd)'), '0 body outside ../../../etc/passwd'],
  ['an image of the machine', page(head, 'x ![](file:///etc/passwd)'), '0 body outside file:///etc/passwd'],
  [
    'bytes that are no text',
    Buffer.concat([Buffer.from(page(head)), Buffer.from([0xff, 0xfe])]),
    '7  utf8 bytes that are no UTF-8',
  ],
  ['two MiB and a byte', Buffer.alloc(2 * 1024 * 1024 + 1, 'a'), '0  large 2097153'],
  ['front matter without end', page(`${head}author: "${'a'.repeat(70_000)}"\n`), '1  long-front-matter 70049'],
  ['quotations without end', page(head, '> '.repeat(500)), '0 body nesting 59'],
  ['emphasis without end', page(head, `${'*'.repeat(200)}a${'*'.repeat(200)}`), '0 body nesting 100'],
  ['signs without end', page(head, '**_'.repeat(70_000)), '0 body marks 210000'],
  ['more text than a book', page(head, 'word '.repeat(70_000)), '0 body length 350000'],
  ['lines without end', page(head, 'a\n'.repeat(100_001)), '0 body lines 100001'],
];

for (const [what, text, ...expected] of faults) {
  test(`a file with ${what} is set aside, the same way twice`, () => {
    assert.deepEqual(problems(text), expected);
    assert.deepEqual(problems(text), expected);
  });
}

test('aliases that multiply are refused before they do', () => {
  const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of)}]\n`;
  const bomb =
    level('a', '"x"') +
    'bcdefgh'
      .split('')
      .map((name, i) => level(name, `*${'abcdefg'[i]}`))
      .join('');
  assert.deepEqual(problems(page(head + bomb)), [
    '2  yaml Excessive alias count indicates a resource exhaustion attack',
  ]);
});

test('a file of faults alone names the first and counts the others', () => {
  const found = problems(page(head + Array.from({ length: 300 }, (_, at) => `field${at}: x\n`).join('')));
  assert.equal(found.length, 21);
  assert.equal(found.at(-1), '0  others 280');
  assert.deepEqual(problems(page(`${head}tags: [${','.repeat(20_000)}]\n`)), ['5  yaml Unexpected , in flow sequence']);
});

test('nesting deeper than the stack is that file’s fault', () => {
  const [problem = ''] = problems(page(`${head}tags: ${'['.repeat(30_000)}\n`));
  assert.match(problem, / yaml /);
});

test('names decide the slug, whatever their letters are made of', () => {
  for (const [name, slug] of [
    ['articles/2025/2025-10-14-é.en.md', '2025-10-14-é'],
    [`articles/${'é'.normalize('NFD')}.en.md`, 'é'],
    ['articles/plain.md', 'plain'],
    [`articles/${'a'.repeat(249)}.en.md`, 'a'.repeat(249)],
  ] as const) {
    const loaded = load(page(head), name);
    assert.ok('article' in loaded, name);
    assert.equal(loaded.article.slug, slug);
  }
  for (const name of [
    'articles/a b.en.md',
    'articles/.en.md',
    'articles/a?b.en.md',
    'articles/-.en.md',
    'articles/..md',
  ])
    assert.match(problems(page(head), name)[0] ?? '', /file-name/, name);
});

test('a name whose address is the Markdown of another article, or a feed, is none', () => {
  for (const name of ['2025-01-01-a.md.en.md', 'a.md.md', 'feed.xml.en.md', 'rss.xml.md', 'feed.json.en.md'])
    assert.deepEqual(
      problems(page(head), `articles/${name}`).map((line) => line.includes('taken-name')),
      [true],
      name,
    );
  for (const name of ['2025-01-01-readme.md-files.en.md', 'a.xml.en.md', 'feed.xml-x.en.md'])
    assert.ok('article' in load(page(head), `articles/${name}`), name);
  const loaded = load(page(head), 'articles/a.md.en.md');
  const [rejected] = 'rejected' in loaded ? loaded.rejected : [];
  assert.ok(rejected);
  assert.match(formatRejected(rejected, 'en'), /^articles\/a\.md\.en\.md: expected .*; found a\.md\.en\.md\. Rename /);
  assert.match(
    formatRejected(rejected, 'fr'),
    /^articles\/a\.md\.en\.md: attendu .* ; trouvé a\.md\.en\.md\. Renommez /,
  );
});

test('a translation is named as its slug is, however its accents are written', () => {
  for (const name of ['2025-10-14-été', '2025-10-14-noël']) {
    const loaded = load(page(`${head}translation: ${name.normalize('NFD')}\n`));
    assert.ok('article' in loaded);
    assert.equal(loaded.article.translation, name.normalize('NFC'));
  }
});

test('every reason is worded in both languages, and differently', () => {
  for (const [code, { expected, remedy }] of Object.entries(french)) {
    assert.ok(expected !== '' && remedy !== '');
    const other = Object.entries(english).find(([name]) => name === code)?.[1];
    assert.notEqual(other?.remedy, remedy, code);
  }
});

test('a name of a file that breaks lines or speaks to a terminal is told in one line of signs', () => {
  const loaded = load('bad', 'articles/a\nb\u001b[31m\u202ec.en.md');
  const [rejected] = 'rejected' in loaded ? loaded.rejected : [];
  assert.ok(rejected);
  for (const lang of ['en', 'fr'] as const)
    assert.match(
      formatRejected(rejected, lang),
      /^articles\/a\ufffdb\ufffd\[31m\ufffdc\.en\.md: \p{L}+ [^\p{Cc}\p{Cf}]+$/u,
    );
});

test('a problem is told in one line, in the reader’s language', () => {
  const loaded = load(page('title: A\ndate: 2025-02-30\nlang: en\n'));
  assert.ok('rejected' in loaded && loaded.rejected[0]);
  assert.equal(
    formatRejected(loaded.rejected[0], 'en'),
    `${file}:3:date: expected a day of the calendar, YYYY-MM-DD, or an instant with its zone; found 2025-02-30. ` +
      'Write a day that exists, such as 2025-10-14, or an instant such as 2025-10-14T09:30:00+02:00.',
  );
  assert.match(
    formatRejected(loaded.rejected[0], 'fr'),
    /:3:date: attendu un jour du calendrier, .* ; trouvé 2025-02-30\. Écrivez/,
  );
  assert.equal(translateRejected({ ...loaded.rejected[0], found: 'nothing' }, 'fr').found, 'rien');
});
