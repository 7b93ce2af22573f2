import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Shapes of code in front matter after jonschlinkert/gray-matter issues 131 and 182; the rest is our own.
const run = '(function(){require("fs").writeFileSync(process.env.CANARY||"PWNED","1")})()';
const head = (title: string) => `---\ntitle: ${title}\ndate: 2025-01-02\nlang: en\n`;

/** Front matter that runs, multiplies, or is none. Each is to be set aside, and named the same way each time. */
const hostileFrontMatter: Readonly<Record<string, string>> = {
  js: `---js\n{title: "x", y: ${run}}\n---\nbody\n`,
  'js-upper': `---JS\n{title: "x", y: ${run}}\n---\nbody\n`,
  'js-spaced': `--- js\n{title: "x", y: ${run}}\n---\nbody\n`,
  'js-after-bom': `\ufeff---javascript\n{title: "x", y: ${run}}\n---\nbody\n`,
  coffee: '---coffee\n{"title": "x"}\n---\nb\n',
  function: `${head('x')}x: !!js/function "function(){}"\n---\nb\n`,
  proto: `${head('x')}__proto__: {polluted: true}\n---\nb\n`,
  constructor: `${head('x')}constructor: {prototype: {polluted: true}}\n---\nb\n`,
  laughs: `${head('x')}a: &a [x, x, x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`)}]`).join('\n')}\n---\nb\n`,
  nested: `${head('x')}tags: ${'['.repeat(30_000)}\n---\nb\n`,
  commas: `${head('x')}tags: [${','.repeat(30_000)}]\n---\nb\n`,
  blank: `---\n${'\n'.repeat(60_000)}---\nb\n`,
  keys: `${head('x')}${Array.from({ length: 4_000 }, (_, at) => `k${at}: 1`).join('\n')}\n---\nb\n`,
  directive: '---\n%title: x\n---\nb\n',
};

const unit: readonly (readonly [string, string, number])[] = [
  ['emphasis', '*a **a ', 2_000_000],
  ['stars', '*a ', 32_000],
  ['mixed', '_a*_ ', 32_000],
  ['lists', '- ', 32_000],
  ['quotations', '> ', 20_000],
  ['brackets', '[a](', 250_000],
  ['images', '![', 250_000],
  ['backticks', '`a``b```c', 250_000],
  ['addresses', 'a@b.c ', 290_000],
  ['links', '[OpenAI](http://x.y) ', 290_000],
  ['reports', 'OpenAI sued Google. ', 290_000],
  ['days', '2025-10-14 ', 290_000],
  ['notes', '[^1]: [^1]\n\n', 290_000],
  ['book', 'OpenAI sued Google. ', 2_000_000],
];

/** Markdown that is slow, deep or long; shown or set aside, within seconds. */
const hostileMarkdown: Readonly<Record<string, string>> = Object.fromEntries(
  unit.map(([name, text, length]) => [name, `${head(name)}---\n${text.repeat(Math.floor(length / text.length))}\n`]),
);

/** Writes {@link hostileFrontMatter} and {@link hostileMarkdown} below a content folder; returns the former's names. */
export function writeHostileTexts(content: string): string[] {
  const folder = join(content, 'articles', 'hostile');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({ ...hostileFrontMatter, ...hostileMarkdown }))
    writeFileSync(join(folder, `2025-01-02-${name}.en.md`), text);
  return Object.keys(hostileFrontMatter).map((name) => `articles/hostile/2025-01-02-${name}.en.md`);
}

/** Files that are no files, or of a size or name of their own; returns the names of those that cannot be shown. */
export function writeOddFiles(content: string): string[] {
  const folder = join(content, 'articles', 'odd');
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const good = `${head('Odd')}---\nA text.\n`;
  writeFileSync(at('2025-01-02-large.en.md'), good);
  truncateSync(at('2025-01-02-large.en.md'), 20_000_000);
  writeFileSync(at('2025-01-02-line.en.md'), good + 'a'.repeat(20_000_000));
  symlinkSync('2025-01-02-loop.en.md', at('2025-01-02-loop.en.md'));
  symlinkSync('/etc/hostname', at('2025-01-02-outside.en.md'));
  symlinkSync('.', at('around'));
  writeFileSync(at('2025-01-02-é.en.md'.normalize('NFC')), good);
  writeFileSync(at('2025-01-02-é.en.md'.normalize('NFD')), good);
  writeFileSync(at('2025-01-02-Case.en.md'), good);
  writeFileSync(at('2025-01-02-case.en.md'), good);
  writeFileSync(at(`${'n'.repeat(249)}.en.md`), good);
  linkSync(at('2025-01-02-Case.en.md'), at('2025-01-02-hard.en.md'));
  const bad = ['large', 'line', 'loop', 'outside', 'Case', 'case'].map((name) => `2025-01-02-${name}.en.md`);
  const twins = ['NFC', 'NFD'].map((form) => '2025-01-02-é.en.md'.normalize(form));
  if (process.platform !== 'win32') {
    execFileSync('mkfifo', [at('2025-01-02-pipe.en.md')]);
    bad.push('2025-01-02-pipe.en.md');
  }
  return [...bad, ...twins, 'around'].map((name) => `articles/odd/${name}`);
}
