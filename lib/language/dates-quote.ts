// A quotation dated in its own sentence speaks from that date: in March 2024 she wrote: “Next year…”
import type { DateExpression, Span } from '../model.ts';
import { parseDay } from './dates-calendar.ts';

const OPENING = /[«“"]/;
/** Whether a sentence opens a quotation at all. */
export function hasQuotation(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 171 || code === 8220) return true;
  }
  return false;
}

const REACH = 120;
const LONGEST = 1000;

const SAID =
  /(?:\b(?:said|wrote|told|promised|warned|predicted|declared|announced|claimed|insisted|noted|argued|read|stated|dit|écri(?:t|vait|vais|vit)|écrivions|disai[st]|déclarait|promettait|affirmait|prédisait|annonçait|assurait|prévenait|expliquait|confiait|lançait|jurait|notait)\b|déclaré|écrit|promis|affirmé|assuré|lancé|expliqué|:)/iu;

/**
 * The day to read from at `position`, when it lies in a quotation that opens after `dated` and close to it,
 * with a verb of saying or a colon between or just before. Otherwise undefined.
 */
export function quotedReference(
  text: string,
  sentence: Span,
  dated: DateExpression,
  position: number,
): number | undefined {
  if (!dated.span || position < dated.end) return undefined;
  const near = text.slice(dated.end, Math.min(position, dated.end + REACH)).search(OPENING);
  if (near < 0) return undefined;
  const opening = dated.end + near;
  if (position - opening > LONGEST || isClosed(text.slice(opening + 1, position), text.charAt(opening)))
    return undefined;
  const lead = text.slice(Math.max(sentence.start, dated.start - REACH), dated.start);
  const between = text.slice(dated.end, opening);
  const spoken = SAID.test(between)
    ? !/,\s*(?:fondée?|founded|créée?|launched|lancée?|born|née?)\b/iu.test(lead)
    : /\b\p{L}+(?:ed|said|wrote|told|vait|vais|crit|dit|ris|é) (?:in|on|en|le)\s$/iu.test(lead);
  return spoken ? parseDay(dated.span.from) : undefined;
}

const isClosed = (inside: string, opening: string): boolean =>
  inside.includes(opening === '«' ? '»' : opening === '“' ? '”' : '"');
