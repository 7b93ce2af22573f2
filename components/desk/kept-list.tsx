'use client';

import { useEffect, useState } from 'react';
import type { Lang } from '#lib/model.ts';
import { getWords } from './words.ts';

type KeptPage = { readonly path: string; readonly title: string };

/** The pages that can be read without a network, as the browser's caches have them. */
export function KeptList({ locale }: { locale: Lang }) {
  const [pages, setPages] = useState<readonly KeptPage[]>();
  useEffect(() => {
    void listKeptPages(locale).then(setPages);
  }, [locale]);
  const { offline } = getWords(locale);
  if (!pages) return null;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" className="section-title">
        {offline.list}
      </h2>
      {pages.length === 0 && <p>{offline.nothing}</p>}
      <ul>
        {pages.map(({ path, title }) => (
          <li key={path}>
            <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function listKeptPages(locale: Lang): Promise<KeptPage[]> {
  if (!('caches' in window)) return [];
  const names = (await caches.keys()).filter((name) => /^liaisons-.*-(kept|lately)$/.test(name));
  const pages = new Map<string, KeptPage>();
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      if (!path.startsWith(`/${locale}`) || path.endsWith('/offline')) continue;
      const html = (await (await cache.match(request))?.text()) ?? '';
      pages.set(path, { path, title: new DOMParser().parseFromString(html, 'text/html').title || path });
    }
  }
  return [...pages.values()];
}
