import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { articleFile, articles, companies, makeFolder, writeFiles } from '../testing/content.ts';

const folder = makeFolder(after);

function check(content: string, lang: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'check.ts'), '--content', join(folder, content), '--lang', lang],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('content that is in order passes', () => {
  writeFiles(join(folder, 'whole'), { ...companies, ...articles });
  assert.deepEqual(check('whole', 'en'), {
    status: 0,
    stdout: '4 articles, 0 drafts, 3 companies, 0 problems\n',
    stderr: '',
  });
});

test('content that is not there, or is no folder, is a problem and told as one', () => {
  writeFiles(folder, { file: '', 'bare/images/x.svg': '' });
  for (const [lang, content, said, sum] of [
    [
      'en',
      'mistyped',
      'content/: expected the folder that holds articles/ and companies/; found nothing.',
      /, 1 problem$/,
    ],
    [
      'fr',
      'mistyped',
      'content/: attendu le dossier qui contient articles/ et companies/ ; trouvé rien.',
      /, 1 problème$/,
    ],
    [
      'en',
      'bare',
      'content/: expected the folder that holds articles/ and companies/; found neither articles/ nor companies/.',
      /, 1 problem$/,
    ],
    [
      'fr',
      'bare',
      'content/: attendu le dossier qui contient articles/ et companies/ ; trouvé ni articles/ ni companies/.',
      /, 1 problème$/,
    ],
    [
      'en',
      'file',
      'content/: expected the folder that holds articles/ and companies/; found no folder.',
      /, 1 problem$/,
    ],
    [
      'fr',
      'file',
      'content/: attendu le dossier qui contient articles/ et companies/ ; trouvé autre chose qu’un dossier.',
      /, 1 problème$/,
    ],
  ] as const) {
    const { status, stdout, stderr } = check(content, lang);
    assert.equal(status, 1, lang);
    assert.ok(stderr.startsWith(said) && stderr.trim().split('\n').length === 1, stderr);
    assert.match(stdout.trim(), sum);
  }
});

test('what only an index tells of is named too, once, and a correction of nothing', () => {
  const told = 'Microsoft invested 1 billion dollars in OpenAI on 3 March 2023. '.repeat(401);
  writeFiles(join(folder, 'late'), {
    ...companies,
    ...articles,
    ...articleFile('2024-03-01-endless.en.md', told),
    ...articleFile('2024-03-02-bad.en.md', 'Text.', 'title: again\n'),
    'corrections.yaml': '- hide: 8yr5sh9gfqk7\n  reason: x\n',
  });
  const { status, stdout, stderr } = check('late', 'fr');
  assert.equal(status, 1);
  assert.equal(stdout.split('\n').at(-2), '4 articles, 0 brouillon, 3 entreprises, 3 problèmes');
  assert.deepEqual(
    stderr.split('\n').map((line) => line.slice(0, line.indexOf(' '))),
    ['articles/2024-03-02-bad.en.md:5:', 'articles/2024-03-01-endless.en.md:body:', 'corrections.yaml:1:hide:', ''],
  );
});
