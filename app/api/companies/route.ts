import { describeCompany } from '#lib/api/describe.ts';
import { companyParameters } from '#lib/api/parameters.ts';
import { listCompanies, searchNews } from '#lib/news.ts';
import { siteOrigin } from '../../site.ts';
import { answerWith } from '../answer.ts';

/** Companies by slug; the cursor is the slug that the page before ended with. */
export const GET = answerWith(companyParameters, async ({ kind, q, locale, limit, cursor }) => {
  const named =
    q === undefined ? undefined : await searchNews({ text: q, filter: {}, locale, order: 'rank', limit: 1 });
  const slugs = named && new Set(named.companies.map(({ slug }) => slug));
  const all = (await listCompanies(locale))
    .filter((company) => (!kind || company.kind === kind) && (!slugs || slugs.has(company.slug)))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .filter(({ slug }) => cursor === undefined || slug > cursor);
  const shown = all.slice(0, limit);
  const last = all.length > limit ? shown.at(-1) : undefined;
  const place = { origin: siteOrigin(), locale };
  return { items: shown.map((company) => describeCompany(company, place)), ...(last && { next: last.slug }) };
});
