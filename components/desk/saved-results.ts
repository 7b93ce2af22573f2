// `is:saved`: what the reader saved is known to this browser alone, so it is looked for here. Nothing of it is sent.
import { formatDay } from '#lib/i18n/format-date.ts';
import { fold } from '#lib/reader/palette.ts';
import { isSaved, listSaved, type Shelved } from '#lib/reader.ts';
import { getDesk } from './store.ts';
import type { Words } from './words.ts';

const operator = /(?<![^\s(])(?:is|est):saved(?![^\s)])/i;

/**
 * Where the query asks for what is saved: keeps those of the results that are, and adds what has the query's other
 * words in its title, source or note.
 */
export function showSavedResults(query: string, results: HTMLElement, status: HTMLElement, words: Words): void {
  if (!operator.test(query)) return;
  const wanted = fold(query.replace(operator, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const { state } = getDesk();
  const inText = [...results.querySelectorAll<HTMLElement>('[data-article]')].filter(({ dataset }) =>
    isSaved(state, `article:${dataset.article}`),
  );
  const known = new Set(inText.map(({ dataset }) => `article:${dataset.article}`));
  const kept = listSaved(state).filter((item) => !known.has(item.id) && hasAll(item, wanted));
  const list = document.createElement('div');
  list.className = 'saved-results';
  list.append(...inText, ...kept.map(showItem));
  results.replaceChildren(list);
  status.textContent = words.shelf.found(inText.length + kept.length);
}

function hasAll({ title, note, source, date }: Shelved, wanted: readonly string[]): boolean {
  const text = fold([title, note, source, date].join(' '));
  return wanted.every((word) => text.includes(word));
}

function showItem({ id, title, date, source, lang, article }: Shelved): HTMLElement {
  const item = document.createElement('article');
  item.className = 'article-item';
  const heading = document.createElement('h3');
  heading.className = 'article-title';
  const link = document.createElement('a');
  const [kind, slug = ''] = id.split(/:(.*)/s);
  const locale = document.documentElement.lang === 'fr' ? 'fr' : 'en';
  link.href =
    kind === 'event' ? `/${locale}/events/${encodeURIComponent(slug)}` : `/${locale}/articles/${article || slug}`;
  link.textContent = title;
  if (lang !== locale) link.lang = lang;
  heading.append(link);
  const label = document.createElement('p');
  label.className = 'label';
  label.textContent = [formatDay(locale, date), source].filter(Boolean).join(' · ');
  item.append(heading, label);
  return item;
}
