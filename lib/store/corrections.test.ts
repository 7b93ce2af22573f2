import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { loadCompanies } from '../content/dictionary.ts';
import type { NewsEvent } from '../model.ts';
import { articleFile, companies, makeFolder, writeFiles } from '../testing/content.ts';
import { dumpIndex } from '../testing/dump.ts';
import { listRejected } from './counts.ts';
import { findEventId, getEventOf } from './event-read.ts';
import { openIndex } from './open.ts';
import { syncIndex } from './sync.ts';
import { listEntries } from './timeline-rows.ts';
import { findDamage } from './verify.ts';

const folder = makeFolder(after);
let made = 0;

// The same two events and a launch of the day after, told in both languages.
const articles = {
  ...articleFile('2023-01-24-invests.en.md', 'Microsoft invested 10 billion dollars in OpenAI on 23 January 2023.'),
  ...articleFile(
    '2023-01-25-investit.fr.md',
    'Microsoft a investi 10 milliards de dollars dans OpenAI le 23 janvier 2023.',
  ),
  ...articleFile(
    '2024-02-15-sora.en.md',
    'OpenAI released Sora on 15 February 2024. The demand was high, “people say”.',
  ),
  ...articleFile('2025-03-01-sues.en.md', 'Google sued Microsoft on 28 February 2025.'),
  ...articleFile('2025-03-02-plainte.fr.md', 'Google a porté plainte contre Microsoft le 28 février 2025.'),
};

type Site = {
  readonly content: string;
  readonly db: DatabaseSync;
  readonly sync: (corrections?: string) => Promise<void>;
};

async function open(corrections?: string, files: Readonly<Record<string, string>> = articles): Promise<Site> {
  const content = join(folder, `content-${++made}`);
  mkdirSync(content);
  writeFiles(content, { ...companies, ...files });
  const { db } = openIndex(join(folder, `index-${made}`));
  const sync = async (text?: string) => {
    if (text === undefined) rmSync(join(content, 'corrections.yaml'), { force: true });
    else writeFiles(content, { 'corrections.yaml': text });
    await syncIndex({ db, content, today: '2026-01-01', companies: loadCompanies(content).companies, threads: 0 });
  };
  await sync(corrections);
  return { content, db, sync };
}

const plain = await open();

/** The first report of an article, as the engine found it. */
function reportOf(article: string): string {
  const id = plain.db
    .prepare(
      'SELECT e.id FROM articles a JOIN evidence e ON e.number / 65536 = a.id WHERE a.slug = ? ORDER BY e.number',
    )
    .get(article)?.id;
  assert.equal(typeof id, 'string', article);
  return String(id);
}

const invests = reportOf('2023-01-24-invests');
const investit = reportOf('2023-01-25-investit');
const sora = reportOf('2024-02-15-sora');
const sues = reportOf('2025-03-01-sues');
const plainte = reportOf('2025-03-02-plainte');

function eventOf({ db }: Site, report: string): NewsEvent | undefined {
  return getEventOf(db, findEventId(db, report) ?? '');
}

const idsOn = ({ db }: Site, a: string, b = '') => listEntries(db, a, b).map(({ id }) => id);

test('The reports of one event in two languages are one before any correction.', () => {
  assert.deepEqual(
    eventOf(plain, investit)?.evidence.map(({ id }) => id),
    [invests, investit],
  );
  assert.deepEqual(
    eventOf(plain, plainte)?.evidence.map(({ id }) => id),
    [sues, plainte],
  );
  assert.deepEqual(idsOn(plain, 'microsoft', 'openai'), [invests]);
});

const changes: readonly {
  readonly what: string;
  readonly yaml: string;
  readonly check: (site: Site) => void;
}[] = [
  {
    what: 'hide takes an event off every timeline, named by a report in the other language',
    yaml: `- hide: ${investit}\n  reason: x\n`,
    check: (site) => {
      assert.equal(eventOf(site, invests), undefined);
      assert.deepEqual(idsOn(site, 'microsoft', 'openai'), []);
      assert.deepEqual(idsOn(site, 'microsoft'), [sues]);
    },
  },
  {
    what: 'redate moves an event, with its precision and qualifier',
    yaml: `- redate: ${invests}\n  when: {date: 2024-12, qualifier: by}\n  reason: x\n`,
    check: (site) => {
      const when = { from: '2024-12-01', to: '2024-12-31', precision: 'month', qualifier: 'by' };
      assert.deepEqual([eventOf(site, invests)?.when, eventOf(site, invests)?.basis], [when, 'stated']);
      assert.deepEqual(
        listEntries(site.db, 'microsoft', 'openai').map((entry) => entry.when),
        [when],
      );
    },
  },
  {
    what: 'retype, requalify and retone change what they name',
    yaml: `- retype: ${plainte}\n  kind: dispute\n  reason: un\n- requalify: ${sues}\n  modality: considered\n  reason: deux\n- retone: ${sues}\n  tone: neutral\n  reason: trois\n`,
    check: (site) => {
      const [entry] = listEntries(site.db, 'google', 'microsoft');
      assert.deepEqual([entry?.kind, entry?.modality, entry?.tone], ['dispute', 'considered', 'neutral']);
      assert.deepEqual(eventOf(site, sues)?.corrections, [
        { action: 'retype', reason: 'un', line: 1 },
        { action: 'requalify', reason: 'deux', line: 4 },
        { action: 'retone', reason: 'trois', line: 7 },
      ]);
    },
  },
  {
    what: 'participants come and go, and with them the seats and the tone',
    yaml: `- participants: ${sues}\n  add: [openai]\n  drop: [google, microsoft]\n  reason: x\n`,
    check: (site) => {
      const event = eventOf(site, sues);
      assert.deepEqual([event?.participants, event?.tone], [['openai'], 'neutral']);
      assert.deepEqual(idsOn(site, 'google'), []);
      assert.ok(idsOn(site, 'openai').includes(sues));
    },
  },
  {
    what: 'split sets a report apart',
    yaml: `- split: ${plainte}\n  reason: Une autre plainte.\n`,
    check: (site) => {
      assert.deepEqual(idsOn(site, 'google', 'microsoft'), [sues, plainte].sort());
      assert.deepEqual(
        eventOf(site, plainte)?.corrections.map(({ action }) => action),
        ['split'],
      );
      assert.deepEqual(eventOf(site, sues)?.corrections, []);
    },
  },
  {
    what: 'merge joins events under the earliest, and later ids resolve to it',
    yaml: `- merge: [${plainte}, ${invests}, ${sora}]\n  reason: x\n`,
    check: (site) => {
      const event = eventOf(site, sora);
      assert.equal(event?.id, invests);
      assert.deepEqual(
        event?.evidence.map(({ id }) => id),
        [invests, investit, sora, sues, plainte],
      );
      assert.deepEqual(
        event?.links.filter(({ grounds }) => grounds.includes('correction')).map(({ from, to }) => [from, to]),
        [
          [sora, invests],
          [sues, invests],
        ],
      );
    },
  },
  {
    what: 'split and merge together move a report from one event to another, in either order',
    yaml: `- merge: [${plainte}, ${sora}]\n  reason: x\n- split: ${plainte}\n  reason: y\n`,
    check: (site) => {
      assert.deepEqual(
        eventOf(site, sora)?.evidence.map(({ id }) => id),
        [sora, plainte],
      );
      assert.deepEqual(
        eventOf(site, sues)?.evidence.map(({ id }) => id),
        [sues],
      );
    },
  },
  {
    what: 'add states an event in full, at a sentence of the article',
    yaml: `- add:
    article: 2024-02-15-sora
    sentence: The demand was high, "people say"
    when: 2024-02
    participants: [openai, microsoft]
    kind: infrastructure
    tone: cooperation
    modality: planned
  reason: Was missed.
`,
    check: (site) => {
      const id = idsOn(site, 'microsoft', 'openai').find((one) => one !== invests) ?? '';
      const event = eventOf(site, id);
      assert.equal(event?.evidence[0]?.sentence, 'The demand was high, “people say”.');
      assert.deepEqual(
        [event?.participants, event?.kind, event?.tone, event?.modality, event?.when.from, event?.when.precision],
        [['microsoft', 'openai'], 'infrastructure', 'cooperation', 'planned', '2024-02-01', 'month'],
      );
      const html = String(site.db.prepare("SELECT html FROM articles WHERE slug = '2024-02-15-sora'").get()?.html);
      assert.match(html, new RegExp(`id="s-${event?.evidence[0]?.start}"`));
    },
  },
];

for (const { what, yaml, check } of changes) {
  test(what, async () => {
    const whole = await open(yaml);
    check(whole);
    assert.deepEqual(listRejected(whole.db), []);
    assert.equal(findDamage(whole.db), undefined);
    const stepwise = await open();
    await stepwise.sync(yaml);
    assert.deepEqual(dumpIndex(stepwise.db), dumpIndex(whole.db), 'a saved file gives what a new index gives');
    await stepwise.sync(`# one line more\n${yaml}`);
    await stepwise.sync();
    assert.deepEqual(withoutStamps(stepwise.db), withoutStamps(plain.db), 'a deleted line is undone');
  });
}

test('All at once, in whatever order articles and corrections come, the index is the same.', async () => {
  const yaml = changes.map((change) => change.yaml).join('');
  const whole = await open(yaml);
  const names = Object.keys(articles);
  for (const order of [names, names.toReversed(), [2, 4, 0, 3, 1].map((at) => names[at] ?? '')]) {
    const stepwise = await open(yaml, {});
    for (const name of order) {
      writeFiles(stepwise.content, { [name]: Object.entries(articles).find(([one]) => one === name)?.[1] ?? '' });
      await stepwise.sync(yaml);
    }
    assert.deepEqual(dumpIndex(stepwise.db), dumpIndex(whole.db));
    assert.equal(findDamage(stepwise.db), undefined);
  }
});

test('What stays as the editor had it is not written again.', async () => {
  for (const ids of [
    [plainte, investit],
    [investit, plainte],
  ]) {
    const yaml = ids.map((id) => `- split: ${id}\n  reason: x\n`).join('');
    const site = await open(yaml);
    const count = () => site.db.prepare('SELECT total_changes() AS n').get()?.n;
    const before = count();
    await site.sync(yaml);
    assert.equal(count(), before);
  }
});

test('What a correction names and what is not there is named, and the others take effect.', async () => {
  const yaml = `- hide: nothing12345
  reason: x
- split: ${plainte}
  reason: y
- merge: [${sora}, gone12345678]
  reason: z
- participants: ${sora}
  add: [nobody]
  reason: x
- add: {article: 2020-01-01-none, sentence: A., when: 2020, participants: [openai], kind: legal, tone: neutral, modality: asserted}
  reason: x
- add: {article: 2024-02-15-sora, sentence: Not there., when: 2020, participants: [openai], kind: legal, tone: neutral, modality: asserted}
  reason: x
- redate: ${sora}
  when: 2024-02-30
  reason: x
`;
  const site = await open(yaml);
  const named = listRejected(site.db).map(
    ({ file, line, field, code, found }) => `${file}:${line} ${field} ${code} ${found}`,
  );
  assert.deepEqual(named, [
    'corrections.yaml:1 hide unknown-event nothing12345',
    'corrections.yaml:5 merge unknown-event gone12345678',
    'corrections.yaml:7 participants unknown-company nobody',
    'corrections.yaml:10 add.article unknown-article 2020-01-01-none',
    'corrections.yaml:12 add.sentence unknown-sentence Not there.',
    'corrections.yaml:15 when when 2024-02-30',
  ]);
  assert.deepEqual(idsOn(site, 'google', 'microsoft'), [sues, plainte].sort());
  assert.equal(findDamage(site.db), undefined);
  await site.sync();
  assert.deepEqual(listRejected(site.db), []);
  assert.deepEqual(withoutStamps(site.db), withoutStamps(plain.db));
});

test('A correction of an article that comes later waits, and takes effect with it.', async () => {
  const name = 'articles/2025-03-01-sues.en.md';
  const { [name]: late = '', ...early } = articles;
  const yaml = `- retype: ${sues}\n  kind: dispute\n  reason: x\n`;
  const site = await open(yaml, early);
  assert.deepEqual(
    listRejected(site.db).map(({ code }) => code),
    ['unknown-event'],
  );
  writeFiles(site.content, { [name]: late });
  await site.sync(yaml);
  assert.deepEqual(listRejected(site.db), []);
  assert.equal(eventOf(site, plainte)?.kind, 'dispute');
});

test('What was known on a day is corrected too.', async () => {
  const site = await open(`- retype: ${investit}\n  kind: partnership\n  reason: x\n`);
  const known = getEventOf(site.db, invests, '2023-01-24');
  assert.deepEqual([known?.evidence.length, known?.kind], [1, 'partnership']);
});

function withoutStamps(db: DatabaseSync) {
  const { stamp: _, ...tables } = dumpIndex(db);
  return tables;
}
