import type { DateSpan, Evidence, Precision, Witness } from '../model.ts';

/**
 * What a test says of a report; the rest is filled in. `on` is a day, a month or a year; without it nothing dates it.
 */
export type Told = Partial<Omit<Evidence, 'when' | 'witness'>> & {
  readonly article: string;
  readonly on?: string;
  readonly qualifier?: DateSpan['qualifier'];
  readonly witness?: Partial<Witness>;
};

/** A report for a test: published on the day that opens the article's slug, its id the slug and the start. */
export function tellEvidence(told: Told): Evidence {
  const { on, qualifier, witness, ...given } = told;
  const published = told.published ?? told.article.slice(0, 10);
  const start = told.start ?? 0;
  return {
    id: `${told.article}@${start}`,
    lang: 'en',
    sentence: '',
    participants: ['microsoft', 'openai'],
    kind: 'partnership',
    tone: 'neutral',
    modality: 'asserted',
    basis: on === undefined ? 'reported' : 'stated',
    why: { participants: [], kind: [], tone: [], modality: [] },
    ...given,
    published,
    start,
    end: told.end ?? start + 100,
    when: { ...spanOf(on ?? published), ...(qualifier === undefined ? {} : { qualifier }) },
    witness: { act: '', products: [], people: [], amounts: [], ...witness },
  };
}

function spanOf(on: string): DateSpan {
  const precision: Precision = on.length === 4 ? 'year' : on.length === 7 ? 'month' : 'day';
  if (precision === 'day') return { from: on, to: on, precision };
  if (precision === 'year') return { from: `${on}-01-01`, to: `${on}-12-31`, precision };
  const days = new Date(Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)), 0)).getUTCDate();
  return { from: `${on}-01`, to: `${on}-${days}`, precision };
}
