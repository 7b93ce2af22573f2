import type { Lang } from '../model.ts';

export const locales = ['fr', 'en'] as const satisfies readonly Lang[];

export const fallbackLocale: Lang = 'en';

export function isLocale(value: unknown): value is Lang {
  return value === 'fr' || value === 'en';
}

export function otherLocale(locale: Lang): Lang {
  return locale === 'fr' ? 'en' : 'fr';
}

/**
 * The interface language an Accept-Language header asks for (RFC 9110 §12.5.4): the highest weight wins,
 * the first named among equals; `q=0` refuses. A missing or foreign header gives English.
 */
export function chooseLocale(acceptLanguage: string | null): Lang {
  const wishes = (acceptLanguage ?? '').slice(0, 500).split(',').map(readWish);
  const best = wishes
    .filter((wish) => isLocale(wish.lang) && wish.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .at(0);
  return isLocale(best?.lang) ? best.lang : fallbackLocale;
}

function readWish(part: string): { lang: string; weight: number } {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
  const weight = parameters.map((text) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(text)?.[1]).find(Boolean);
  return { lang: tag.split('-')[0] ?? '', weight: Number(weight ?? 1) };
}
