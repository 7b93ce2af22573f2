// French numbers in words, as data: cardinals and ordinals to ninety-nine, hundreds.
const SMALL =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS: readonly (readonly [string, number, number])[] = [
  ['vingt', 20, 9],
  ['trente', 30, 9],
  ['quarante', 40, 9],
  ['cinquante', 50, 9],
  ['soixante', 60, 19],
  ['quatre-vingt', 80, 19],
];

const spellings = (word: string): string[] => [...new Set([word, word.replaceAll('-', ' ')])];

const compounds = TENS.flatMap(([ten, value, units]) =>
  SMALL.slice(0, units).flatMap((small, at) => {
    const joint =
      (small === 'un' || small === 'onze') && ten !== 'quatre-vingt' ? `${ten}-et-${small}` : `${ten}-${small}`;
    return spellings(joint).map((word) => [word, value + at + 1] as const);
  }),
);

export const CARDINALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...SMALL.flatMap((small, at) => spellings(small).map((word) => [word, at + 1] as const)),
  ...TENS.flatMap(([ten, value]) => spellings(ten).map((word) => [word, value] as const)),
  ['quatre-vingts', 80],
  ['quatre vingts', 80],
  ['une', 1],
  ['vingt-et-une', 21],
  ['vingt et une', 21],
  ['septante', 70],
  ['nonante', 90],
  ...compounds,
]);

export const HUNDREDS = Object.fromEntries([
  ['cent', 100] as const,
  ...SMALL.slice(1, 9).flatMap((small, at) => [
    [`${small} cents`, (at + 2) * 100] as const,
    [`${small} cent`, (at + 2) * 100] as const,
  ]),
  ['mille', 1000] as const,
]);

const stem = (word: string): string =>
  word
    .replace(/e$/, '')
    .replace(/cinq$/, 'cinqu')
    .replace(/neuf$/, 'neuv')
    .replace(/vingts$/, 'vingt');

export const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(CARDINALS)
    .filter(([word, value]) => value > 1 && !/une$/.test(word))
    .map(([word, value]) => [`${stem(word)}ieme`, value] as const),
  ['premier', 1],
  ['premiere', 1],
  ['second', 2],
  ['seconde', 2],
]);
