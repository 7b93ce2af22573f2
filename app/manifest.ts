import type { MetadataRoute } from 'next';
import { siteEn } from '#lib/i18n/site-en.ts';

/** The installed reader opens at `/`, which leads to the reader's language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: siteEn.name,
    short_name: siteEn.name,
    description: siteEn.description,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f8f4eb',
    theme_color: '#f8f4eb',
    icons: [
      { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
}
