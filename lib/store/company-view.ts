import { isTooMuch, parseMarkdown } from '../markdown/parse.ts';
import { renderMarkdown } from '../markdown/render.ts';
import type { Lang, Slug } from '../model.ts';
import type { CompanyView } from '../views.ts';
import { countMonths } from './counts.ts';
import { labels } from './labels.ts';
import type { Library } from './library.ts';
import { nameCompany } from './summaries.ts';
import { listRelations } from './timeline-lists.ts';

// One more than any page shows, which then tells that there are others.
const relationsShown = 9;

export function viewCompany(library: Library, slug: Slug, locale: Lang): CompanyView | undefined {
  const company = library.companies.get(slug);
  if (!company) return undefined;
  const months = countMonths(library.db, locale, slug);
  return {
    company,
    profile: renderProfile(company.profile[locale], locale),
    ...(company.parent && { parent: nameCompany(library, company.parent) }),
    articles: months.reduce((sum, month) => sum + month.articles, 0),
    months,
    relations: listRelations(library, slug, relationsShown),
  };
}

function renderProfile(profile: string, locale: Lang): string {
  const markdown = parseMarkdown(profile);
  if (isTooMuch(markdown)) return '';
  const html = renderMarkdown(markdown, { level: 3, labels: labels[locale], image: () => undefined });
  return typeof html === 'string' ? html : '';
}
