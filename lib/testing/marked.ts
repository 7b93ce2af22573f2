import { findEvents } from '../language/events.ts';
import { findSentences } from '../language/text.ts';
import type { Company, DateExpression, FoundEvent, Lang, Mention, MentionKind } from '../model.ts';

/**
 * Reads events from text that carries its mentions and dates in place, so that a test shows both at a glance:
 * `{microsoft|la firme de Redmond}` is a mention, `{openai/product|ChatGPT}` one of a product, `<2024-02-29|jeudi>`
 * a date of that day or, as `<2024|…>`, year; `<by:2029|…>` is one by which something is due, `<P2W|two weeks after>` a
 * length of time. The article is of 2025-06-15.
 */
export function readMarked(lang: Lang, marked: string): FoundEvent[] {
  const mentions: Mention[] = [];
  const dates: DateExpression[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\{([a-z-]+)(?:\/(\w+))?\|([^}]+)\}|<((?:by:)?[\d-]+|P\d+[DWMY])\|([^>]+)>/g)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const [, company, as = 'name', name = '', value = '', phrase = ''] = match;
    const start = text.length;
    text += name || phrase;
    const span = { start, end: text.length, text: name || phrase };
    if (company) mentions.push({ ...span, company, as: kindOf(as), alias: name, rule: 'marked' });
    else if (value.startsWith('P')) dates.push({ ...span, type: 'DURATION', value, rule: 'marked' });
    else dates.push({ ...span, type: 'DATE', value, rule: 'marked', span: spanOf(value) });
  }
  text += marked.slice(last);
  return findEvents(
    { text, lang, date: '2025-06-15', sentences: findSentences(text, lang), mentions, dates },
    { companies },
  );
}

const kinds: readonly MentionKind[] = ['name', 'periphrase', 'product', 'person'];
const kindOf = (as: string): MentionKind => kinds.find((kind) => kind === as) ?? 'name';

const spanOf = (value: string): NonNullable<DateExpression['span']> => {
  if (value.startsWith('by:')) return { ...spanOf(value.slice(3)), qualifier: 'by' };
  if (value.length === 10) return { from: value, to: value, precision: 'day' };
  return { from: `${value}-01-01`, to: `${value}-12-31`, precision: 'year' };
};

const company = (
  slug: string,
  name: string,
  founded: string,
  kind: Company['kind'] = 'company',
  parent?: string,
): [string, Company] => [
  slug,
  {
    slug,
    file: '',
    name,
    kind,
    names: [],
    periphrases: [],
    products: [],
    people: [],
    founded,
    profile: { fr: '', en: '' },
    ...(parent ? { parent } : {}),
  },
];

const companies = new Map([
  company('microsoft', 'Microsoft', '1975'),
  company('openai', 'OpenAI', '2015'),
  company('google', 'Google', '1998'),
  company('anthropic', 'Anthropic', '2021'),
  company('mistral-ai', 'Mistral AI', '2023'),
  company('inflection-ai', 'Inflection', '2022'),
  company('apple', 'Apple', '1976'),
  company('amazon', 'Amazon', '1994'),
  company('oracle', 'Oracle', '1977'),
  company('nvidia', 'Nvidia', '1993'),
  company('new-york-times', 'The New York Times', '1851'),
  company('cma', 'CMA', '2014', 'authority'),
  company('github', 'GitHub', '2008', 'company', 'microsoft'),
]);
