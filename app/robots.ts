import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { siteOrigin } from './site.ts';

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return { rules: { userAgent: '*', allow: '/', disallow: '/api/' }, sitemap: `${siteOrigin()}/sitemap.xml` };
}
