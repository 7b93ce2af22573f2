import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const app = resolve(import.meta.dirname, '..', '..', '..', 'app');

/** Every route of app/ as segments, `[name]` for a parameter; groups in brackets left out. */
export function listRoutes(): string[][] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)(?:page|route|opengraph-image)\.tsx?$/.test(file))
    .map((file) => segmentsOf(file))
    .sort();
}

function segmentsOf(file: string): string[] {
  const parts = file.split('/').filter((part) => !/^\(.*\)$/.test(part));
  const last = parts.pop() ?? '';
  return last.startsWith('opengraph-image') ? [...parts, 'opengraph-image'] : parts;
}

const usual: Readonly<Record<string, string>> = {
  '[locale]': 'en',
  '[a]': 'microsoft',
  '[b]': 'openai',
  '[year]': '2025',
  '[month]': '10',
  '[slug]': 'openai',
  '[tag]': 'images',
};

const parameters = ['q', 'after', 'from', 'to', 'kind', 'tone', 'lang', 'source', 'limit', 'company', 'format', 'url'];

/** Addresses of a route with a value in one parameter of its path, then in all those of its query. */
export function fillRoute(segments: readonly string[], value: string): string[] {
  const encoded = encodeURIComponent(value.toWellFormed());
  const fill = (at: number) =>
    `/${segments.map((segment, index) => (index === at ? encoded : plain(segment))).join('/')}`;
  const places = segments.flatMap((segment, index) => (segment.startsWith('[') ? [index] : []));
  const query = parameters.map((name) => `${name}=${encoded}`).join('&');
  return [...places.map(fill), `${fill(-1)}?${query}`];
}

function plain(segment: string): string {
  return segment.startsWith('[') ? (usual[segment] ?? 'x') : segment;
}
