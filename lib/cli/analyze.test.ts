import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'analyze-'));

const companies = {
  'acme.md': '---\nname: Acme\nkind: company\nproducts:\n  - name: Zoom 4\n---\n',
  'beta-labs.md': '---\nname: Beta Labs\nkind: lab\n---\n',
};
for (const [name, text] of Object.entries(companies)) writeFileSync(join(folder, name), text);

async function run(input: string, ...options: string[]) {
  const script = join(import.meta.dirname, 'analyze.ts');
  const child = spawn(process.execPath, [script, '--companies', folder, ...options]);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.end(input);
  const code = await new Promise((resolve) => child.on('close', resolve));
  const lines = out.split('\n').filter(Boolean);
  return {
    code,
    err,
    out,
    found: options.some((option) => option.endsWith('.md')) ? [] : lines.map((line) => JSON.parse(line)),
  };
}

const line = (fields: object) => `${JSON.stringify({ id: 'a', lang: 'en', date: '2025-11-03', ...fields })}\n`;

const DEAL = 'On 28 October 2025 Acme and Beta Labs signed a partnership.';

test('a document comes back with exactly the fields of the format', async () => {
  const { code, err, found } = await run(line({ text: DEAL, other: 1 }));
  assert.deepEqual([code, err], [0, '']);
  const [{ id, mentions, dates, events }] = found;
  assert.equal(id, 'a');
  assert.deepEqual(mentions[0], { start: 19, end: 23, text: 'Acme', company: 'acme', as: 'name' });
  assert.deepEqual(dates[0], { start: 3, end: 18, text: '28 October 2025', type: 'DATE', value: '2025-10-28' });
  const [{ event, ...facts }] = events;
  assert.match(event, /^\w+$/);
  assert.deepEqual(facts, {
    start: 0,
    end: DEAL.length,
    when: { from: '2025-10-28', to: '2025-10-28', precision: 'day' },
    basis: 'stated',
    participants: ['acme', 'beta-labs'],
    kind: 'partnership',
    tone: 'cooperation',
    modality: 'asserted',
  });
});

test('reports of one event share its id, whatever the document', async () => {
  const french = 'Le 28 octobre 2025, Acme et Beta Labs ont signé un partenariat.';
  const { found } = await run(line({ text: DEAL }) + line({ id: 'b', lang: 'fr', text: french }));
  assert.equal(found[0].events[0].event, found[1].events[0].event);
});

test('without merging no report names an event', async () => {
  const { found } = await run(line({ text: DEAL }), '--no-merge');
  assert.equal('event' in found[0].events[0], false);
});

test('on demand every finding says why', async () => {
  const { found } = await run(line({ text: DEAL }), '--explain');
  const [{ mentions, dates, events }] = found;
  assert.equal(mentions[0].rule, 'name');
  assert.ok(dates[0].rule);
  assert.ok(events[0].why.kind.length > 0);
});

test('positions in Markdown are positions in the source', async () => {
  const text = '## News\n\nThe lab **Beta Labs** bought [Zoom&nbsp;4](https://acme.example) in *May 2025*.';
  const { found } = await run(line({ text, format: 'markdown' }));
  const spans = [...found[0].mentions, ...found[0].dates].map(({ start, end }) => text.slice(start, end));
  assert.ok(spans.includes('Beta Labs') && spans.includes('May 2025'), spans.join());
});

test('bad lines are named by number, the rest goes on', async () => {
  const input = `{oops\n${line({ text: DEAL, lang: 'de' })}\n${line({ text: DEAL, date: undefined })}${line({ text: 1 })}`;
  const { code, err, found } = await run(input + line({ text: DEAL, date: undefined, refDate: '2025-11-03' }));
  assert.equal(code, 1);
  assert.equal(found.length, 1);
  assert.match(
    err,
    /^line 1: expected JSON.*\nline 2: lang: expected.*\nline 4: date: expected.*\nline 5: text: expected.*\n$/,
  );
});

test('a folder without company files is named', async () => {
  const { code, err } = await run('', '--companies', join(folder, 'none'));
  assert.equal(code, 1);
  assert.match(err, /none: ENOENT/);
});

test('an article is shown with what was found in it, without colours in a pipe', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'article-')), '2025-11-03-deal.en.md');
  writeFileSync(file, `---\ntitle: A deal\ndate: 2025-11-03\nlang: en\nsource: {name: Liaisons}\n---\n${DEAL}\n`);
  const { code, out } = await run('', file);
  assert.equal(code, 0);
  assert.ok(out.includes('On 28 October 2025⟨2025-10-28⟩ Acme⟨acme⟩ and Beta Labs⟨beta-labs⟩ signed a partnership.'));
  assert.match(out, /\+ cooperation · 2025-10-28 \(day, stated\) · partnership · asserted · acme, beta-labs/);
  assert.equal(out.includes('\u001b'), false);
});
