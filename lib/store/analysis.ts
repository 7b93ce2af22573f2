import type { Analysis, Company, Lang, Mention } from '../model.ts';

// Stands in until the language engine's `analyze` is there: company names as they are written, no events.

export type Dictionary = { readonly pattern: RegExp; readonly companies: ReadonlyMap<string, string> };

export function compileDictionary(companies: readonly Company[]): Dictionary {
  const names = new Map<string, string>();
  for (const company of companies) {
    for (const name of [company.name, ...company.names.map((alias) => alias.text)]) names.set(name, company.slug);
  }
  const words = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const source = words.length > 0 ? `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])` : '(?!)';
  return { pattern: new RegExp(source, 'gu'), companies: names };
}

export type Document = { readonly lang: Lang; readonly date: string; readonly text: string; readonly title?: string };

export function analyze(document: Document, dictionary: Dictionary): Analysis {
  const mentions = [...document.text.matchAll(dictionary.pattern)].map((match): Mention => {
    const text = match[0];
    const company = dictionary.companies.get(text) ?? '';
    return { start: match.index, end: match.index + text.length, text, company, as: 'name', alias: text, rule: 'name' };
  });
  return { sentences: [], mentions, ambiguities: [], dates: [], events: [] };
}
