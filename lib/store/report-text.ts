import type { Basis, DateSpan, EventKind, Evidence, Modality, Precision, Tone, Trigger, Why } from '../model.ts';

/** What the row of a report's article says of it. */
export type Told = Pick<Evidence, 'id' | 'article' | 'lang' | 'published'>;

const precisions: readonly Precision[] = ['day', 'week', 'month', 'quarter', 'half', 'season', 'year'];

// One row a report: a million of them are kept without the names of their fields.
type Cells = readonly [
  start: number,
  end: number,
  sentence: string,
  from: string,
  /** Empty where it is the first day. */
  to: string,
  precision: number,
  qualifier: DateSpan['qualifier'] | '',
  basis: Basis,
  participants: Evidence['participants'],
  kind: EventKind,
  tone: Tone,
  modality: Modality,
  date: readonly string[],
  /** Company, text and rule of each. */
  parties: readonly string[],
  /** Text and rule of each. */
  kinds: readonly string[],
  /** 0 where the same words tell both, which is mostly so. */
  tones: readonly string[] | 0,
  modalities: readonly string[],
  act: string,
  products: readonly string[],
  people: readonly string[],
  amounts: readonly string[],
  sides: Evidence['sides'] | null,
  until: DateSpan | null,
];

/** A report as the index keeps it, without what its article's row says. */
export function formatReport(report: Evidence): string {
  const { when, why, witness } = report;
  const [kinds, tones] = [flatten(why.kind), flatten(why.tone)];
  const cells: Cells = [
    report.start,
    report.end,
    report.sentence,
    when.from,
    when.to === when.from ? '' : when.to,
    precisions.indexOf(when.precision),
    when.qualifier ?? '',
    report.basis,
    report.participants,
    report.kind,
    report.tone,
    report.modality,
    flattenDate(why.date),
    flattenParties(why.participants),
    kinds,
    isSame(kinds, tones) ? 0 : tones,
    flatten(why.modality),
    witness.act,
    witness.products,
    witness.people,
    witness.amounts,
    report.sides ?? null,
    report.until ?? null,
  ];
  return JSON.stringify(cells);
}

export function parseReport(text: string, { id, article, lang, published }: Told): Evidence {
  const cells: Cells = JSON.parse(text);
  const [start, end, sentence, from, to, precision, qualifier, basis, participants, kind, tone, modality] = cells;
  const [
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    date,
    parties,
    kinds,
    tones,
    modalities,
    act,
    products,
    people,
    amounts,
    sides,
    until,
  ] = cells;
  const when = { from, to: to || from, precision: precisions[precision] ?? 'day', ...(qualifier && { qualifier }) };
  return {
    ...{ id, article, lang, published, start, end, sentence, when, basis, participants, kind, tone, modality },
    ...(sides && { sides }),
    ...(until && { until }),
    why: {
      ...readDate(date),
      participants: readParties(parties),
      kind: unflatten(kinds),
      tone: unflatten(tones || kinds),
      modality: unflatten(modalities),
    },
    witness: { act, products, people, amounts },
  };
}

// Written and read in plain loops: there are reports by the hundred thousand.
function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

function flatten(triggers: readonly Trigger[]): string[] {
  const cells: string[] = [];
  for (const { text, rule } of triggers) cells.push(text, rule);
  return cells;
}

function flattenDate(date: Why['date']): string[] {
  if (!date) return [];
  const { text, rule, reference } = date;
  return reference === undefined ? [text, rule] : [text, rule, reference];
}

function flattenParties(parties: Why['participants']): string[] {
  const cells: string[] = [];
  for (const { company, text, rule } of parties) cells.push(company, text, rule);
  return cells;
}

function unflatten(cells: readonly string[]): Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = 0; at < cells.length; at += 2) triggers.push({ text: cells[at] ?? '', rule: cells[at + 1] ?? '' });
  return triggers;
}

function readDate([text, rule, reference]: readonly string[]): Pick<Why, 'date'> {
  if (text === undefined || rule === undefined) return {};
  return { date: { text, rule, ...(reference !== undefined && { reference }) } };
}

function readParties(cells: readonly string[]): Why['participants'] {
  const parties: Why['participants'][number][] = [];
  for (let at = 0; at < cells.length; at += 3)
    parties.push({ company: cells[at] ?? '', text: cells[at + 1] ?? '', rule: cells[at + 2] ?? '' });
  return parties;
}
