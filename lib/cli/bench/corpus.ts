import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCompanies } from '../../content/dictionary.ts';
import type { Lang } from '../../model.ts';
import { words } from './corpus-words.ts';
import { createRandom, type Random } from './random.ts';

export type Draft = { readonly name: string; readonly text: string };

const firstDay = Date.UTC(2015, 0, 1);
const lastDay = Date.UTC(2025, 9, 31);
const day = 86_400_000;
// About ten events an article, as in the project's own.
const actShare = 0.33;

/** Fills a content folder with `count` articles and the companies of another; the same ones for the same seed. */
export function writeCorpus(folder: string, companies: string, count: number, seed = 7): void {
  cpSync(join(companies, 'companies'), join(folder, 'companies'), { recursive: true });
  const made = new Set<string>();
  for (const { name, text } of draftArticles(listNames(folder), count, seed)) {
    const year = join(folder, 'articles', name.slice(0, 4));
    if (!made.has(year)) mkdirSync(year, { recursive: true });
    made.add(year);
    writeFileSync(join(year, name), text);
  }
}

/** Names of companies as articles give them. */
export function listNames(content: string): string[] {
  return loadCompanies(content).companies.map(({ name }) => name);
}

/** Articles of about 4 kB, half of them French, over eleven years; every tenth two are one article in two languages. */
export function* draftArticles(companies: readonly string[], count: number, seed: number): Generator<Draft> {
  const random = createRandom(seed);
  for (let n = 0; n < count; n++) {
    const lang = n % 2 === 0 ? 'fr' : 'en';
    const isTwin = n % 20 > 17;
    const place = isTwin ? n - (n % 2) : n;
    const date = new Date(firstDay + Math.floor(((lastDay - firstDay) * place) / count / day) * day);
    const twin = isTwin ? slugOf(date, n % 2 === 0 ? n + 1 : n - 1, seed) : undefined;
    const slug = slugOf(date, n, seed);
    yield { name: `${slug}.${lang}.md`, text: draftArticle(lang, slug, companies, random, n, twin) };
  }
}

// With its seed, so that articles of two drafts can stand together.
const slugOf = (date: Date, n: number, seed: number): string =>
  `${date.toISOString().slice(0, 10)}-chapter-${seed}-${n}`;

function draftArticle(
  lang: Lang,
  slug: string,
  companies: readonly string[],
  random: Random,
  n: number,
  twin: string | undefined,
): string {
  const { title, tags, headings } = words[lang];
  const pair = [random.pick(companies), random.pick(companies)] as const;
  const paragraphs = Array.from({ length: 9 }, () => draftParagraph(lang, pair, companies, random));
  for (const [i, heading] of headings.entries()) paragraphs.splice(i * 4, 0, `## ${heading}`);
  const fields = [
    `title: ${JSON.stringify(fill(title, { a: pair[0], b: pair[1], n: `${n}` }))}`,
    ...[`date: ${slug.slice(0, 10)}`, `lang: ${lang}`, `tags: [${random.pick(tags)}, ${random.pick(tags)}]`],
    ...(twin ? [`translation: ${twin}`] : []),
    `source: { name: Bench Wire, url: https://example.org/${n} }`,
  ];
  return `---\n${fields.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

function draftParagraph(
  lang: Lang,
  pair: readonly [string, string],
  companies: readonly string[],
  random: Random,
): string {
  const { acts, asides, dates, months, days } = words[lang];
  const sentence = () => {
    const [a, b] = random.next() < 0.6 ? pair : [random.pick(companies), random.pick(companies)];
    const parts = { month: random.pick(months), day: random.pick(days), year: `${2013 + random.below(13)}` };
    const when = fill(random.pick(dates), { ...parts, n: `${1 + random.below(28)}` });
    return fill(random.pick(random.next() < actShare ? acts : asides), {
      a,
      b,
      when,
      year: parts.year,
      n: `${2 + random.below(90)}`,
    });
  };
  return [sentence(), sentence(), sentence(), sentence()].join(' ');
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
