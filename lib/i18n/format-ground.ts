import type { EventKind, Lang } from '../model.ts';
import { timelineEn } from './timeline-en.ts';
import { timelineFr } from './timeline-fr.ts';

const catalogues = { en: timelineEn, fr: timelineFr };

const words = {
  en: {
    participants: 'same participants',
    date: (value: string) => `same date (${value})`,
    kind: (value: string) => `same kind (${value})`,
    act: () => 'same act',
    continued: 'told on in the next sentence',
    figure: (value: string) => `same figure (${value})`,
    name: (value: string) => `same name (${value})`,
    words: (value: string) => `“${value}”`,
    correction: 'the editor says so',
  },
  fr: {
    participants: 'mêmes participants',
    date: (value: string) => `même date (${value})`,
    kind: (value: string) => `même nature (${value})`,
    act: () => 'même acte',
    continued: 'suite dans la phrase suivante',
    figure: (value: string) => `même chiffre (${value})`,
    name: (value: string) => `même nom (${value})`,
    words: (value: string) => `«\u00a0${value}\u00a0»`,
    correction: 'la rédaction le dit',
  },
};

/** A ground of a merge, `key` or `key:value` as lib/language/merge gives it, in words. */
export function formatGround(locale: Lang, ground: string): string {
  const [, key = ground, value = ''] = /^([a-z]+):(.*)$/s.exec(ground) ?? [];
  const own = words[locale];
  if (key === 'participants' || key === 'continued' || key === 'correction') return own[key];
  if (key === 'date') return own.date(value);
  if (key === 'act') return own.act();
  if (key === 'kind') return own.kind(kindName(locale, value));
  if (key === 'figure') return own.figure(/^\d+$/.test(value) ? Number(value).toLocaleString(locale) : value);
  if (key === 'name') return own.name(value);
  if (key === 'words') return own.words(value.replaceAll('=', ' = '));
  return ground;
}

function kindName(locale: Lang, value: string): string {
  const names: Readonly<Record<EventKind, string>> = catalogues[locale].kind;
  return Object.entries(names).find(([kind]) => kind === value)?.[1] ?? value;
}
