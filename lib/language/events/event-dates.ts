import type { DateExpression, DateSpan } from '../../model.ts';
import type { Token } from './tokens.ts';

export type Stated = { readonly span: DateSpan; readonly date: DateExpression; readonly at: number };

const ends = new Set([
  "jusqu'en",
  "jusqu'à",
  "jusqu'",
  'until',
  'till',
  'courant',
  'running',
  'expires',
  'expire',
  'expirera',
  'échéance',
  'horizon',
]);

/** The date among the tokens of a clause that says when its act takes place, not when a contract ends. */
export function findStated(tokens: readonly Token[], within: readonly number[], head: number): Stated | undefined {
  const candidates: Stated[] = [];
  for (const at of within) {
    const stated = readStated(tokens, at);
    if (stated) candidates.push(stated);
  }
  if (candidates.length < 2) return candidates[0];
  const free = candidates.filter(({ at }) => !isModifier(tokens, at));
  const pool = free.length > 0 ? free : candidates;
  return pool.toSorted((a, b) => Math.abs(a.at - head) - Math.abs(b.at - head))[0];
}

/** Whether some token is such a date. */
export const hasStated = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => token.date !== undefined && readStated(tokens, at) !== undefined);

function readStated(tokens: readonly Token[], at: number): Stated | undefined {
  const date = tokens[at]?.date;
  if (
    !date?.span ||
    date.type !== 'DATE' ||
    isEnd(tokens, at, date.span) ||
    isMeasure(tokens, at) ||
    isFirstTime(tokens, at, date.span)
  )
    return undefined;
  return { span: date.span, date, at };
}

/** "le double de celle de mai 2022", "twice that of May": what is compared with. */
const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  /^(?:d'|de|of|in)$/.test(tokens[at - 1]?.text ?? '') &&
  (/^(?:celle|celui|celles|ceux)$/.test(tokens[at - 2]?.text ?? '') ||
    (tokens[at - 2]?.text === 'that' && tokens[at - 1]?.text === 'of'));

/** "for the first time since 2019": when it last was so. */
const isFirstTime = (tokens: readonly Token[], at: number, { qualifier }: DateSpan): boolean =>
  qualifier === 'since' &&
  [1, 2, 3].some(
    (back) =>
      /^(?:time|fois)$/.test(tokens[at - back]?.text ?? '') &&
      /^(?:first|première)$/.test(tokens[at - back - 1]?.text ?? ''),
  );

function isEnd(tokens: readonly Token[], at: number, span: DateSpan): boolean {
  if (span.qualifier === 'until') return true;
  for (let i = Math.max(0, at - 3); i < at; i++) if (ends.has(tokens[i]?.text ?? '')) return true;
  if ([1, 2, 3].some((back) => (tokens[at - back]?.word?.lemmas ?? []).some((lemma) => ending.has(lemma)))) return true;
  if ([1, 2, 3].some((back) => tokens[at - back]?.text === 'fin' && /^pr[ei]/.test(tokens[at - back - 1]?.text ?? '')))
    return true;
  const before = tokens[at - 1]?.text;
  if (before === 'through')
    return !/^f[ae]ll/.test(tokens[at - 2]?.text ?? '') && !tokens[at]?.date?.value.includes('W');
  if (before !== 'to' && before !== 'à') return false;
  return [2, 3, 4, 5, 6].some((back) => lasting.test(tokens[at - back]?.text ?? ''));
}

const ending = new Set('expirer arrêter finir éteindre cesser end expire lapse cease'.split(' '));

/** What has an end: "rights that run to 2032", "a licence to 2032", "reporter à décembre 2027". */
const lasting =
  /^(?:runs?|ran|running|extends?|extended|lasts?|valid|licen[cs]e|rights?|contract|term|until|postponed?|delayed?|pushed|back|court|courant|valable|reporte[rz]?|reporté|étend|prolongé)$/;

/** "leurs engagements d'octobre", "the 2023 contract": the date belongs to a noun. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const noun = tokens[at - 2];
  if (/^(?:d'|de|of)$/.test(before)) return noun?.spoken === true && !noun.date;
  return (
    /^(?:the|a|its|their)$/.test(before) && tokens[at + 1]?.spoken === true && /^\d{4}$/.test(tokens[at]?.text ?? '')
  );
}
