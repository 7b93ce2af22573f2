import type { Lang } from '../../model.ts';
import { genericsEn, pluralsEn } from './generics-en.ts';
import { genericsFr, pluralsFr } from './generics-fr.ts';

export type GenericClass = keyof typeof genericsFr;

type Generic = { readonly type: GenericClass; readonly plural: boolean };

/** Generic words of a language with what they say of the company they stand for. */
export function listGenerics(lang: Lang): readonly (readonly [string, Generic])[] {
  const singular = spread(lang === 'fr' ? genericsFr : genericsEn, false);
  return [...singular, ...spread(lang === 'fr' ? pluralsFr : pluralsEn, true)];
}

const spread = (table: Readonly<Partial<Record<GenericClass, string>>>, plural: boolean): [string, Generic][] =>
  Object.entries(table).flatMap(([type, words]) =>
    isGenericClass(type) ? words.split(' ').map((word): [string, Generic] => [word, { type, plural }]) : [],
  );

const isGenericClass = (name: string): name is GenericClass => name in genericsFr;
