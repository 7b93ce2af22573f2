import { readFile } from 'node:fs/promises';
import { notFound } from 'next/navigation';
import { ImageResponse } from 'next/og';
import { drawnText } from '#lib/drawn-text.ts';
import { formatDay } from '#lib/i18n/format-date.ts';
import { getArticle } from '#lib/news.ts';
import { readSegment } from '../../../query.ts';
import { readLocale } from '../../locale.ts';

export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';
export const alt = 'Liaisons';

const files = `${process.cwd()}/node_modules/@fontsource/newsreader/files`;
const fonts = Promise.all(
  ['latin', 'latin-ext'].map(async (name) => {
    const data = await readFile(`${files}/newsreader-${name}-500-normal.woff`);
    return { name: `Newsreader ${name}`, data, style: 'normal', weight: 500 } as const;
  }),
);
const longest = { title: 140, names: 120 };

type Props = { params: Promise<{ locale: string; slug: string }> };

/** The picture that stands for an article where its link is shared: its title, its companies, its date. */
export default async function OpenGraphImage({ params }: Props) {
  const locale = await readLocale(params);
  const slug = readSegment((await params).slug) ?? notFound();
  const { article, companies } = (await getArticle(slug, locale)) ?? notFound();
  const title = drawnText(article.title, longest.title);
  const names = companies.slice(0, 4).map((company) => company.name);
  return new ImageResponse(
    <div style={page}>
      <div style={{ display: 'flex', alignItems: 'center', gap: 20, fontSize: 40 }}>
        <svg viewBox="0 0 36 22" width="72" height="44" aria-hidden="true">
          <circle cx="11" cy="11" r="9.5" fill="none" stroke={ink} strokeWidth="1.8" />
          <circle cx="25" cy="11" r="9.5" fill="none" stroke={ink} strokeWidth="1.8" />
        </svg>
        Liaisons
      </div>
      <div style={{ display: 'flex', fontSize: title.length > 80 ? 60 : 72, lineHeight: 1.1 }}>{title}</div>
      <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 30, color: soft }}>
        <span>{drawnText(names.join('\u00a0 · \u00a0'), longest.names)}</span>
        <span>{formatDay(article.lang, article.date)}</span>
      </div>
    </div>,
    { ...size, fonts: await fonts },
  );
}

const ink = '#1e1a15';
const soft = '#5b5246';

const page = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  width: '100%',
  height: '100%',
  padding: 72,
  background: '#f8f4eb',
  color: ink,
  fontFamily: 'Newsreader latin, Newsreader latin-ext',
  borderTop: `12px solid ${ink}`,
} as const;
