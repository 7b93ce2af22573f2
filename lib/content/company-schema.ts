import { z } from 'zod';
import { bothLanguages, group, kind, list, period, slug, text, url } from './fields.ts';

const guard = { needs: z.exactOptional(list(text)), not: z.exactOptional(list(text)) };
const validity = { from: z.exactOptional(period), to: z.exactOptional(period) };
const lang = z.exactOptional(z.enum(['fr', 'en'], { error: 'lang' }));

/** A name may be written as plain text, or as a group of fields when it has more to say. */
const named = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess((value) => (typeof value === 'string' ? { text: value } : value), group(shape));

const alias = named({ text, lang, ...guard, ...validity });
const plainAlias = named({ text, ...guard, ...validity });

/** Front matter of a company. */
export const companySchema = group({
  name: text,
  kind,
  names: z.exactOptional(list(alias)),
  periphrases: z.exactOptional(group({ fr: z.exactOptional(list(plainAlias)), en: z.exactOptional(list(plainAlias)) })),
  products: z.exactOptional(
    list(
      group({
        name: text,
        aliases: z.exactOptional(list(text)),
        kind: z.exactOptional(text),
        released: z.exactOptional(period),
        ...guard,
      }),
    ),
  ),
  people: z.exactOptional(
    list(
      group({ name: text, role: z.exactOptional(bothLanguages), aliases: z.exactOptional(list(text)), ...validity }),
    ),
  ),
  ...guard,
  parent: z.exactOptional(slug('company-slug')),
  site: z.exactOptional(url),
  headOffice: z.exactOptional(bothLanguages),
  founded: z.exactOptional(period),
  wikidata: z.exactOptional(text),
});

export type CompanyFields = z.infer<typeof companySchema>;
