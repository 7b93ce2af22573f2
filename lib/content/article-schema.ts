import { z } from 'zod';
import { day, flag, group, lang, list, period, picture, slug, text, url } from './fields.ts';

/** Front matter of an article. */
export const articleSchema = group({
  title: text,
  date: day,
  lang,
  source: z.exactOptional(group({ name: text, url: z.exactOptional(url) })),
  summary: z.exactOptional(text),
  tags: z.exactOptional(list(text)),
  author: z.exactOptional(text),
  updated: z.exactOptional(day),
  translation: z.exactOptional(slug('slug')),
  image: z.exactOptional(group({ src: picture, alt: text, credit: z.exactOptional(text) })),
  draft: z.exactOptional(flag),
  references: z.exactOptional(
    list(group({ publisher: text, title: text, url: z.exactOptional(url), date: z.exactOptional(period) })),
  ),
});

export type ArticleFields = z.infer<typeof articleSchema>;
