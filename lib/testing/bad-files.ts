import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const good = 'date: 2025-01-02\nlang: en\n';
const article = (front: string, body = 'A text.'): string => `---\n${front}---\n${body}\n`;

/** Thirty files of content/, each with one fault of its own. */
const badFiles: Readonly<Record<string, string | Uint8Array>> = {
  'articles/2025/2025-01-02-no-front-matter.en.md': 'Only a text.\n',
  'articles/2025/2025-01-02-code.en.md': '---js\n{title: "x", y: process.exit(1)}\n---\nbody\n',
  'articles/2025/2025-01-02-code-spaced.en.md': '--- js\n{title: "x"}\n---\nbody\n',
  'articles/2025/2025-01-02-json.en.md': '---json\n{"title": "x"}\n---\nbody\n',
  'articles/2025/2025-01-02-unclosed.en.md': '---\ntitle: x\ndate: 2025-01-02\n\nNo end.\n',
  'articles/2025/2025-01-02-broken-yaml.en.md': article(`title: [x\n${good}`),
  'articles/2025/2025-01-02-tab.en.md': article(`title: x\n${good}source:\n\tname: y\n`),
  'articles/2025/2025-01-02-duplicate-key.en.md': article(`title: x\ntitle: y\n${good}`),
  'articles/2025/2025-01-02-no-title.en.md': article(good),
  'articles/2025/2025-01-02-empty-title.en.md': article(`title: ""\n${good}`),
  'articles/2025/2025-01-02-null-title.en.md': article(`title: null\n${good}`),
  'articles/2025/2025-01-02-list-title.en.md': article(`title: [a, b]\n${good}`),
  'articles/2025/2025-01-02-no-date.en.md': article('title: x\nlang: en\n'),
  'articles/2025/2025-01-02-impossible-date.en.md': article('title: x\ndate: 2025-02-30\nlang: en\n'),
  'articles/2025/2025-01-02-word-date.en.md': article('title: x\ndate: yesterday\nlang: en\n'),
  'articles/2025/2025-01-02-local-instant.en.md': article('title: x\ndate: 2025-01-02T10:00:00\nlang: en\n'),
  'articles/2025/2025-01-02-no-lang.en.md': article('title: x\ndate: 2025-01-02\n'),
  'articles/2025/2025-01-02-german.en.md': article('title: x\ndate: 2025-01-02\nlang: de\n'),
  'articles/2025/2025-01-02-other-lang.fr.md': article(`title: x\n${good}`),
  'articles/2025/2025-01-02-unknown-field.en.md': article(`title: x\n${good}titel: y\n`),
  'articles/2025/2025-01-02-script-link.en.md': article(
    `title: x\n${good}source: {name: y, url: "javascript:alert(1)"}\n`,
  ),
  'articles/2025/2025-01-02-outside-image.en.md': article(`title: x\n${good}image: {src: ../../secret.svg, alt: y}\n`),
  'articles/2025/2025-01-02-tag-map.en.md': article(`title: x\n${good}tags: {a: b}\n`),
  'articles/2025/2025-01-02-draft-word.en.md': article(`title: x\n${good}draft: maybe\n`),
  'articles/2025/2025-01-02-no-body.en.md': article(`title: x\n${good}`, '  '),
  'articles/2025/2025-01-02-latin.en.md': new Uint8Array([
    ...Buffer.from(`---\ntitle: caf`),
    0xe9,
    ...Buffer.from(`\n${good}---\nx\n`),
  ]),
  'articles/2025/2025-01-02-large.en.md': article(`title: x\n${good}`, 'word '.repeat(500_000)),
  'articles/2024/2025-10-14-mai-image-1.fr.md': article('title: x\ndate: 2025-10-14\nlang: fr\n'),
  'companies/no-kind.md': '---\nname: No Kind\n---\n',
  'companies/bad-date.md': '---\nname: Bad Date\nkind: company\nfounded: 2025-13-01\n---\n',
};

/** Writes {@link badFiles} below a content folder, with a pipe and a link to the outside beside them. */
export function writeBadFiles(content: string): string[] {
  for (const [file, text] of Object.entries(badFiles)) {
    fs.mkdirSync(path.join(content, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(content, file), text);
  }
  const folder = path.join(content, 'articles', '2025');
  fs.symlinkSync('/etc/hostname', path.join(folder, '2025-01-02-outside.en.md'));
  const named = [...Object.keys(badFiles), 'articles/2025/2025-01-02-outside.en.md'];
  if (process.platform === 'win32') return named;
  execFileSync('mkfifo', [path.join(folder, '2025-01-02-pipe.en.md')]);
  return [...named, 'articles/2025/2025-01-02-pipe.en.md'];
}
