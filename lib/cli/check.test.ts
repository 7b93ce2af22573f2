import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { articles, companies, makeFolder, writeFiles } from '../testing/content.ts';

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
      /, 1 problems$/,
    ],
    [
      'fr',
      'mistyped',
      'content/: attendu le dossier qui contient articles/ et companies/ ; trouvé rien.',
      /, 1 problèmes$/,
    ],
    [
      'en',
      'bare',
      'content/: expected the folder that holds articles/ and companies/; found neither articles/ nor companies/.',
      /, 1 problems$/,
    ],
    [
      'fr',
      'bare',
      'content/: attendu le dossier qui contient articles/ et companies/ ; trouvé ni articles/ ni companies/.',
      /, 1 problèmes$/,
    ],
    [
      'en',
      'file',
      'content/: expected the folder that holds articles/ and companies/; found no folder.',
      /, 1 problems$/,
    ],
    [
      'fr',
      'file',
      'content/: attendu le dossier qui contient articles/ et companies/ ; trouvé autre chose qu’un dossier.',
      /, 1 problèmes$/,
    ],
  ] as const) {
    const { status, stdout, stderr } = check(content, lang);
    assert.equal(status, 1, lang);
    assert.ok(stderr.startsWith(said) && stderr.trim().split('\n').length === 1, stderr);
    assert.match(stdout.trim(), sum);
  }
});
