// English numbers in words, as data: cardinals and ordinals to ninety-nine, hundreds.
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const ORDINAL_TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');

const compound = (tens: string, units: readonly string[], value: number): [string, number][] =>
  units.flatMap((unit, at): [string, number][] => [
    [`${tens}-${unit}`, value + at + 1],
    [`${tens} ${unit}`, value + at + 1],
  ]);

export const CARDINALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...UNITS.map((unit, at) => [unit, at + 1] as const),
  ...TEENS.map((teen, at) => [teen, at + 10] as const),
  ...TENS.map((ten, at) => [ten, (at + 2) * 10] as const),
  ...TENS.flatMap((ten, at) => compound(ten, UNITS, (at + 2) * 10)),
]);

export const ORDINAL_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...ORDINALS.map((ordinal, at) => [ordinal, at + 1] as const),
  ...ORDINAL_TEENS.map((teen, at) => [teen, at + 10] as const),
  ...TENS.map((ten, at) => [ten.replace(/y$/, 'ieth'), (at + 2) * 10] as const),
  ...TENS.flatMap((ten, at) => compound(ten, ORDINALS, (at + 2) * 10)),
]);

export const hundreds = Object.fromEntries(
  UNITS.flatMap((unit, at) => [[`${unit} hundred`, (at + 1) * 100] as const]).concat([['a hundred', 100] as const]),
);
