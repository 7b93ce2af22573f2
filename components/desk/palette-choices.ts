import type { Lang } from '#lib/model.ts';
import type { Act } from '#lib/reader/keys.ts';
import { tagPath } from '#lib/tag-key.ts';
import type { Places } from '#lib/views.ts';
import type { PanelProps } from './panel.ts';
import { perform } from './perform.ts';
import type { Words } from './words.ts';

export type Choice = {
  readonly key: string;
  readonly kind: keyof Words['go']['kind'];
  readonly label: string;
  readonly lang?: Lang | undefined;
} & ({ readonly address: string } | { readonly act: () => void });

/** What can be done on this page, and the pages that every reader has. */
export function listActions({ locale, words, onPanel }: PanelProps): Choice[] {
  const { keys } = words.keyHelp;
  const page = (key: string, label: string, rest: string): Choice => {
    return { key, kind: 'page', label, address: `/${locale}${rest}` };
  };
  const act = (name: Act, label: string): Choice => {
    // The panel closes first and gives focus back, so that the act falls on what the reader was at.
    const later = () => setTimeout(() => perform(name, locale, words, onPanel));
    return { key: name, kind: 'action', label, act: later };
  };
  return [
    page('home', keys.home, ''),
    page('companies', keys.companies, '/companies'),
    page('timelines', keys.timelines, '/timelines'),
    page('search', keys.search, '/search'),
    page('shelf', keys.saved, '/saved'),
    act('all-read', words.markAllRead),
    act('save', keys.save),
    act('read', keys.read),
    act('undo', words.undo),
    { key: 'settings', kind: 'action', label: words.settings, act: () => onPanel('settings') },
    { key: 'help', kind: 'action', label: words.keyHelp.title, act: () => onPanel('help') },
  ];
}

let loaded: Promise<Choice[]> | undefined;

/** Companies, pairs, tags and latest articles, fetched once a page. Rejects when they cannot be had. */
export function loadPlaces(locale: Lang): Promise<Choice[]> {
  loaded ??= fetchPlaces(locale);
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

async function fetchPlaces(locale: Lang): Promise<Choice[]> {
  const response = await fetch(`/api/desk/${locale}/places`);
  if (!response.ok) throw new Error(`The places answered ${response.status}.`);
  const { companies, pairs, tags, articles }: Places = await response.json();
  const names = new Map(companies.map(({ slug, name }) => [slug, name]));
  const choice = (kind: Choice['kind'], label: string, rest: string, lang?: Lang): Choice => {
    return { key: `${kind} ${rest}`, kind, label, address: `/${locale}${rest}`, lang };
  };
  return [
    ...companies.map(({ slug, name }) => choice('company', name, `/companies/${slug}`)),
    ...pairs.map(([a, b]) => choice('pair', `${names.get(a) ?? a} – ${names.get(b) ?? b}`, `/timelines/${a}/${b}`)),
    ...tags.map((tag) => choice('tag', tag, tagPath(tag))),
    ...articles.map(({ slug, title, lang }) => choice('article', title, `/articles/${slug}`, lang)),
  ];
}
