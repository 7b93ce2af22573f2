import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from './check-content.ts';
import { loadCompanies } from './dictionary.ts';
import { listArticleFiles } from './duplicates.ts';
import { findRootFault } from './root.ts';

const folder = mkdtempSync(join(tmpdir(), 'liaisons-walk-'));
after(() => rmSync(folder, { recursive: true }));

let made = 0;
function makeContent(files: Readonly<Record<string, string>>): string {
  const content = join(folder, `content-${++made}`);
  for (const name of ['articles/2025', 'companies']) mkdirSync(join(content, name), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text);
  return content;
}

const article = '---\ntitle: A\ndate: 2025-01-01\nlang: en\n---\nBody.\n';

function setAside(content: string): string[] {
  return listArticleFiles(content)
    .setAside.map(({ file, code, found }) => `${file} ${code} ${found}`)
    .sort();
}

test('files are listed by name, hidden ones and other kinds left out', () => {
  const content = makeContent({
    'articles/2025/b.en.md': article,
    'articles/2025/a.en.md': article,
    'articles/2025/.c.en.md.swp': '',
    'articles/2025/.d.en.md': article,
    'articles/2025/notes.txt': '',
  });
  assert.deepEqual(
    listArticleFiles(content).files.map(({ file }) => file),
    ['articles/2025/a.en.md', 'articles/2025/b.en.md'],
  );
});

test('two files of one slug are both named and both left out, whatever tells their names apart', () => {
  const content = makeContent({
    'articles/2025/a.en.md': article,
    'articles/a.fr.md': article,
    'articles/2025/É.en.md': article,
    [`articles/2025/${'é'.normalize('NFD')}.en.md`]: article,
    'articles/2025/alone.en.md': article,
  });
  assert.deepEqual(
    setAside(content),
    [
      'articles/2025/a.en.md duplicate articles/a.fr.md',
      `articles/2025/${'é'.normalize('NFD')}.en.md duplicate articles/2025/É.en.md`,
      `articles/2025/É.en.md duplicate articles/2025/${'é'.normalize('NFD')}.en.md`,
      'articles/a.fr.md duplicate articles/2025/a.en.md',
    ].sort(),
  );
  assert.deepEqual(
    listArticleFiles(content).files.map(({ file }) => file),
    ['articles/2025/alone.en.md'],
  );
});

test('a link out of content, a loop, a link to a folder and a dead link are each named; one inside is read', () => {
  const content = makeContent({ 'articles/2025/a.en.md': article });
  const link = (target: string, name: string) => symlinkSync(target, join(content, 'articles/2025', name));
  link('/etc/passwd', 'outside.en.md');
  link('loop.en.md', 'loop.en.md');
  link('..', 'up');
  link('nowhere', 'dead.en.md');
  link('a.en.md', 'b.en.md');
  assert.deepEqual(setAside(content), [
    'articles/2025/dead.en.md unreadable ENOENT',
    'articles/2025/loop.en.md unreadable ELOOP',
    'articles/2025/outside.en.md outside a link out of content/',
    'articles/2025/up special-file a link to a folder',
  ]);
  assert.deepEqual(
    listArticleFiles(content).files.map(({ file }) => file),
    ['articles/2025/a.en.md', 'articles/2025/b.en.md'],
  );
});

test('a pipe is named and not waited for', { skip: process.platform === 'win32' }, () => {
  const content = makeContent({});
  execFileSync('mkfifo', [join(content, 'articles/2025/pipe.en.md')]);
  assert.deepEqual(setAside(content), ['articles/2025/pipe.en.md special-file a pipe']);
});

test('folders that are empty are no fault; content/ without any of them, or that is not there, is one', () => {
  const nothing = { files: [], setAside: [], closed: [] };
  const empty = mkdtempSync(join(folder, 'empty-'));
  assert.deepEqual(
    [listArticleFiles(empty), findRootFault(empty)?.found],
    [nothing, 'neither articles/ nor companies/'],
  );
  for (const name of ['articles', 'companies']) {
    mkdirSync(join(empty, name));
    assert.deepEqual([listArticleFiles(empty), findRootFault(empty)], [nothing, undefined]);
    rmSync(join(empty, name), { recursive: true });
  }
  const none = join(folder, 'none');
  assert.deepEqual(listArticleFiles(none), nothing);
  assert.equal(findRootFault(none)?.code, 'root');
});

test('companies are read in the order of their slugs', () => {
  const content = makeContent({
    'companies/beta.md':
      '---\nname: Beta\nkind: company\nnames: [Shared, {text: Old, to: 2021}]\n---\n## fr\nBêta.\n## en\nBeta.\n',
    'companies/alpha.md': '---\nname: Alpha\nkind: lab\nproducts: [{name: shared}, {name: Beta, needs: [x]}]\n---\n',
    'companies/bad.md': '---\nname: Bad\nkind: shop\n---\n',
    'companies/Odd Name.md': '---\nname: Odd\nkind: lab\n---\n',
  });
  const { companies, rejected } = loadCompanies(content);
  assert.deepEqual(
    companies.map(({ slug, profile }) => [slug, profile.fr]),
    [
      ['alpha', ''],
      ['beta', 'Bêta.'],
    ],
  );
  assert.equal(companies[1]?.names[1]?.to, '2021-12-31');
  assert.deepEqual(rejected.map(({ file, code }) => `${file} ${code}`).sort(), [
    'companies/Odd Name.md file-name',
    'companies/bad.md kind',
  ]);
});

test('the check names bad files and counts the rest', () => {
  const content = makeContent({
    'articles/2025/a.en.md': article,
    'articles/2025/b.en.md': article.replace('lang: en', 'lang: en\ndraft: true'),
    'articles/2025/c.en.md': 'no front matter',
  });
  const { articles, drafts, rejected } = checkContent(content, loadCompanies(content));
  assert.deepEqual([articles, drafts, rejected.map(({ file }) => file)], [1, 1, ['articles/2025/c.en.md']]);
});
