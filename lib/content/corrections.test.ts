import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCorrections } from './corrections.ts';
import { formatRejected, translateRejected } from './problems.ts';
import { parseWhen } from './when.ts';

const companies = new Set(['microsoft', 'openai', 'apple']);

function load(text: string) {
  return loadCorrections(Buffer.from(text), companies);
}

function problems(text: string): string[] {
  return load(text).rejected.map(({ line = 0, field = '', code, found }) => `${line} ${field} ${code} ${found}`);
}

const every = `
- hide: 8yr5sh9gfqk7
  reason: Advertising.
- redate: 8yr5sh9gfqk7
  when: 2023-01
  reason: The paper says so.
- redate: 8yr5sh9gfqk7
  when: {date: 2026, qualifier: by}
  reason: Until then.
- retype: 8yr5sh9gfqk7
  kind: legal
  reason: A suit.
- requalify: 8yr5sh9gfqk7
  modality: rumoured
  reason: Unnamed sources.
- retone: 8yr5sh9gfqk7
  tone: conflict
  sides: [[apple], [microsoft, openai]]
  reason: They sue.
- participants: 8yr5sh9gfqk7
  add: [apple]
  reason: Named in the title.
- merge: [8yr5sh9gfqk7, 941b9gn57y9q]
  reason: One deal.
- split: 941b9gn57y9q
  reason: A second round.
- add:
    article: 2023-01-24-a
    sentence: Microsoft invests.
    when: 2023-01-23
    participants: [openai, microsoft]
    kind: investment
    tone: cooperation
    modality: asserted
  reason: Was missed.
`;

test('Every kind of correction is read, with its line, its targets and its reason.', () => {
  const { lines, rejected } = load(every);
  assert.deepEqual(rejected, []);
  assert.deepEqual(
    lines.map(({ line, action, reason }) => `${line} ${action}: ${reason}`),
    [
      '2 hide: Advertising.',
      '4 redate: The paper says so.',
      '7 redate: Until then.',
      '10 retype: A suit.',
      '13 requalify: Unnamed sources.',
      '16 retone: They sue.',
      '20 participants: Named in the title.',
      '23 merge: One deal.',
      '25 split: A second round.',
      '27 add: Was missed.',
    ],
  );
  assert.deepEqual(lines[2], {
    action: 'redate',
    targets: ['8yr5sh9gfqk7'],
    when: { from: '2026-01-01', to: '2026-12-31', precision: 'year', qualifier: 'by' },
    reason: 'Until then.',
    line: 7,
  });
  assert.deepEqual(lines[7]?.targets, ['8yr5sh9gfqk7', '941b9gn57y9q']);
  const added = lines[9];
  assert.ok(added?.action === 'add');
  assert.deepEqual(added.targets, [added.event.id]);
  assert.match(added.event.id, /^[a-z0-9]{12}$/);
});

test('The id of a stated event depends on what is stated, not on its line or its neighbours.', () => {
  const idsOf = (text: string) => load(text).lines.flatMap((line) => (line.action === 'add' ? [line.event.id] : []));
  const one = every.slice(every.indexOf('- add:'));
  assert.deepEqual(idsOf(one), idsOf(every));
  assert.equal(new Set(idsOf(one + one)).size, 2);
  assert.deepEqual(idsOf(one + one).slice(0, 1), idsOf(one));
  assert.notDeepEqual(idsOf(one.replace('2023-01-23', '2023-01-22')), idsOf(one));
});

const faults: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
  ['no list', 'hide: 8yr5sh9gfqk7\n', '1  corrections nothing'],
  ['no YAML', '- hide: [\n', '1  yaml a bracket that is never closed'],
  ['an unknown action', '- delete: 8yr5sh9gfqk7\n  reason: x\n', '1  correction delete'],
  ['plain text', '- hide\n', '1  correction nothing'],
  ['no reason', '- hide: 8yr5sh9gfqk7\n', '1 reason text nothing'],
  ['an id that YAML reads as a number', '- hide: 12345678\n  reason: x\n', '1 hide event 12345678'],
  ['an id with a path', '- hide: ../x\n  reason: x\n', '1 hide event ../x'],
  ['a misspelt field', '- hide: a\n  reson: x\n  reason: y\n', '2 reson unknown x'],
  ['a day that does not exist', '- redate: a\n  when: 2023-02-29\n  reason: x\n', '2 when when 2023-02-29'],
  [
    'an unknown qualifier',
    '- redate: a\n  when: {date: 2026, qualifier: maybe}\n  reason: x\n',
    '2 when.qualifier qualifier maybe',
  ],
  ['an unknown kind', '- retype: a\n  kind: war\n  reason: x\n', '2 kind event-kind war'],
  ['an unknown tone', '- retone: a\n  tone: warm\n  reason: x\n', '2 tone tone warm'],
  ['an unknown modality', '- requalify: a\n  modality: sure\n  reason: x\n', '2 modality modality sure'],
  ['a merge of many', `- merge: [${'a, '.repeat(51)}]\n  reason: x\n`, '1 merge fifty […] (51)'],
  ['a merge of one', '- merge: [a]\n  reason: x\n', '1 merge two […] (1)'],
  ['participants unchanged', '- participants: a\n  reason: x\n', '1  add-or-drop {…}'],
  ['an unknown company', '- participants: a\n  drop: [nobody]\n  reason: x\n', '1 participants unknown-company nobody'],
];

for (const [what, text, ...expected] of faults) {
  test(`${what}: is named, and the lines around it stand`, () => {
    assert.deepEqual(
      problems(text).map((found) => found.replace(/ at line .*|: .*$/s, '')),
      expected,
    );
    const first = load(text).rejected[0];
    if (first?.code === 'yaml' || first?.code === 'corrections') return;
    const among = load(`- split: b\n  reason: before\n${text}- split: c\n  reason: after\n`);
    assert.deepEqual(
      among.lines.map(({ reason }) => reason),
      ['before', 'after'],
    );
    assert.equal(among.rejected[0]?.line, (first?.line ?? 0) + 2);
  });
}

test('A reason is one text or one in each language.', () => {
  const both = load('- hide: a\n  reason: {fr: Une publicité., en: An advertisement.}\n');
  assert.deepEqual(both.lines[0]?.reason, { fr: 'Une publicité.', en: 'An advertisement.' });
  assert.deepEqual(problems('- hide: a\n  reason: {fr: Une publicité.}\n').length, 1);
  assert.deepEqual(load('- hide: a\n  reason: {fr: Une publicité.}\n').lines, []);
});

test('Bytes that are no text are named.', () => {
  const { lines, rejected } = loadCorrections(Buffer.from([0x2d, 0x20, 0xff]), companies);
  assert.deepEqual([lines.length, rejected.map(({ code }) => code)], [0, ['utf8']]);
});

test('An empty file and one of comments correct nothing.', () => {
  for (const text of ['', '# nothing yet\n', '[]\n']) assert.deepEqual(load(text), { lines: [], rejected: [] });
});

test('A fault is told in English and in French.', () => {
  const [fault] = load('- hide: 12345678\n  reason: x\n').rejected;
  assert.ok(fault);
  assert.equal(
    formatRejected(fault, 'en'),
    'corrections.yaml:1:hide: expected the id of an event, as in its address; found 12345678. Copy the id from the address of the event; put it in quotes if it looks like a number.',
  );
  assert.equal(translateRejected(fault, 'fr').expected, 'l’identifiant d’un événement, comme dans son adresse');
});

test('A date is read at its precision, and only if the calendar has it.', () => {
  const spans: readonly (readonly [string, string?, string?, string?])[] = [
    ['2023', '2023-01-01', '2023-12-31', 'year'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
    ['2025-Q3', '2025-07-01', '2025-09-30', 'quarter'],
    ['2025-H2', '2025-07-01', '2025-12-31', 'half'],
    ['2025-WI', '2025-12-01', '2026-02-28', 'season'],
    ['2026-W01', '2025-12-29', '2026-01-04', 'week'],
    ['2020-W53', '2020-12-28', '2021-01-03', 'week'],
    ['2025-10-01/2025-10-14', '2025-10-01', '2025-10-14', 'day'],
    ['2025-W53'],
    ['2025-13'],
    ['2025-Q5'],
    ['2025-XX'],
    ['2025-10-14/2025-10-01'],
    ['2023-02-29'],
    ['last week'],
    [''],
  ];
  for (const [text, from, to, precision] of spans) {
    assert.deepEqual(parseWhen(text), from && { from, to, precision }, text);
  }
});
