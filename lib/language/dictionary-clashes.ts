import type { Slug } from '../model.ts';
import type { Entry } from './dictionary-entries.ts';

/** An alias that more than one company claims at one time. */
export type Clash = { readonly alias: string; readonly companies: readonly Slug[] };

const CLAIMS = new Set(['name', 'product', 'periphrase']);

/** People who serve several companies are no clash: the article's date and its company decide about them. */
export function findClashes(entries: readonly (readonly Entry[])[]): Clash[] {
  return entries.flatMap((same) => {
    const claims = same.filter(({ role }) => CLAIMS.has(role));
    const companies = [
      ...new Set(claims.filter((claim) => claims.some((other) => rivals(claim, other))).map((claim) => claim.company)),
    ];
    const [first] = claims;
    return first && companies.length > 1 ? [{ alias: first.alias, companies: companies.sort() }] : [];
  });
}

function rivals(a: Entry, b: Entry): boolean {
  if (a.company === b.company || (a.lang && b.lang && a.lang !== b.lang)) return false;
  return (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9');
}
