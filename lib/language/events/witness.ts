import type { MentionKind, Witness } from '../../model.ts';
import { addSorted } from './distinct.ts';
import type { Entity } from './entities.ts';
import type { Token } from './tokens.ts';

const list = <Value>(words: string, value: Value): [string, Value][] => words.split(' ').map((word) => [word, value]);
const scales = new Map([
  ...list('trillion trillions tn billiard billiards', 1e12),
  ...list('milliard milliards billion billions bn md mds mds€ md€ b', 1e9),
  ...list('million millions mn m m€', 1e6),
]);
const currencies = new Map([
  ...list('dollar dollars $ usd', 'USD'),
  ...list('euro euros € eur', 'EUR'),
  ...list('livre livres pound pounds £ gbp', 'GBP'),
  ...list('yen yens ¥ jpy', 'JPY'),
]);
const numbers = new Map(
  'un une one a deux two trois three quatre four cinq five six six sept seven huit eight neuf nine dix ten'
    .split(' ')
    .map((word, i) => [word, [1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10][i] ?? 1] as const),
);

/** What the tokens of a report offer for telling that two reports are of one happening. */
export function readWitness(act: string, tokens: readonly Token[], entities: readonly Entity[]): Witness {
  const [products, people] = [listAliases(entities, 'product'), listAliases(entities, 'person')];
  return { act, products, people, amounts: readAmounts(tokens) };
}

function listAliases(entities: readonly Entity[], as: MentionKind): readonly string[] {
  const aliases: string[] = [];
  for (const { mention } of entities) if (mention?.as === as) addSorted(aliases, [mention.alias]);
  return aliases;
}

/** Amounts of money in whole units: "6,6 milliards de dollars" and "$6.6bn" are both "6600000000 USD". */
export function readAmounts(tokens: readonly Token[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const amount = readAmount(tokens, at);
    if (amount) addSorted(found, [amount]);
  }
  return found;
}

function readAmount(tokens: readonly Token[], at: number): string | undefined {
  const text = tokens[at]?.text ?? '';
  const digit = text.charCodeAt(0) - 48;
  if ((digit < 0 || digit > 9) && !numbers.has(text)) return undefined;
  const glued = /^(\d[\d.,]*)(bn|m|md|mds|tn|b)$/.exec(text);
  const value = glued ? parse(glued[1] ?? '') : /^\d/.test(text) && !tokens[at]?.date ? parse(text) : numbers.get(text);
  if (value === undefined || Number.isNaN(value)) return undefined;
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const scaleText = glued ? (glued[2] ?? '') : (tokens[next]?.text ?? '').split('-')[0];
  const scale = scales.get(scaleText ?? '');
  if (scale === undefined) return undefined;
  const sign = currency(tokens[at - 1]?.text ?? '');
  for (let i = glued ? at + 1 : next; i < at + 6 && !sign; i++) {
    const unit = currency((tokens[i]?.text ?? '').split('-').at(-1) ?? '');
    if (unit) return `${Math.round(value * scale)} ${unit}`;
  }
  return `${Math.round(value * scale)} ${sign ?? 'USD'}`;
}

const parse = (text: string): number => Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
const currency = (text: string): string | undefined => currencies.get(text);
