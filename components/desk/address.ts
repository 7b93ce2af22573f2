import type { Lang } from '#lib/model.ts';

/** The page of what is followed: a company's, or a pair's timeline. */
export function addressOf(locale: Lang, id: string): string {
  const [kind, slugs = ''] = id.split(/:(.*)/s);
  return kind === 'company' ? `/${locale}/companies/${slugs}` : `/${locale}/timelines/${slugs}`;
}
