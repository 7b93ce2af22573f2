import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files below a folder, making the folders they stand in. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A temporary folder, removed when the test file ends. */
export function makeFolder(after: (clean: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'liaisons-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const companies = {
  'companies/microsoft.md':
    '---\nname: Microsoft\nkind: company\nheadOffice: {fr: Redmond, en: Redmond}\n---\n## fr\nUn éditeur.\n## en\nA maker.\n',
  'companies/openai.md': '---\nname: OpenAI\nkind: lab\nproducts: [{name: ChatGPT}]\n---\n',
  'companies/google.md': '---\nname: Google\nkind: company\n---\n',
};

/** One article file by its fields; the name gives date, slug and language. */
export function articleFile(name: string, body: string, fields = ''): Record<string, string> {
  const [, date = '', lang = ''] = /(\d{4}-\d\d-\d\d).*\.(fr|en)\.md$/.exec(name) ?? [];
  return { [`articles/${name}`]: `---\ntitle: ${name}\ndate: ${date}\nlang: ${lang}\n${fields}---\n${body}\n` };
}

export const articles = {
  ...articleFile(
    '2023-01-24-invests.en.md',
    'Microsoft invested 10 billion dollars in OpenAI on 23 January 2023.',
    'translation: 2023-01-25-investit\ntags: [money]\n',
  ),
  ...articleFile(
    '2023-01-25-investit.fr.md',
    'Microsoft a investi 10 milliards de dollars dans OpenAI le 23 janvier 2023.',
    'tags: [argent]\n',
  ),
  ...articleFile(
    '2024-02-15-sora.en.md',
    'OpenAI released Sora on 15 February 2024. Google released Gemini 1.5 that day.',
    'tags: [money, models]\n',
  ),
  ...articleFile(
    '2025-03-01-plainte.fr.md',
    'Google a porté plainte contre Microsoft le 28 février 2025.\n\n## Suite\n\nOpenAI n’a rien dit.',
  ),
};
