import { isLocale } from '../i18n/locales.ts';
import { pageParameters } from './page-parameters.ts';

/**
 * The address that a page is rendered for and kept by: of its query what the page reads, in one order, each parameter
 * as often as it was given. That of no page stays as it is. `url` is a path with its query.
 */
export function canonicalAddress(url: string): string {
  const start = url.indexOf('?');
  const path = url.slice(0, start);
  const names = start < 0 ? undefined : findParameters(path);
  if (!names) return url;
  const given = new URLSearchParams(url.slice(start).replace(/#.*/s, ''));
  const asked = names.flatMap((name) => given.getAll(name).map((value) => [name, value]));
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked)}` : path;
}

const pages = Object.entries(pageParameters).map(([route, names]) => ({ steps: route.split('/').slice(1), names }));

function findParameters(path: string): readonly string[] | undefined {
  const given = path.split('/').slice(1);
  return pages.find(
    ({ steps }) => steps.length === given.length && steps.every((step, i) => isAt(step, given[i] ?? '')),
  )?.names;
}

function isAt(step: string, given: string): boolean {
  if (step === '[locale]') return isLocale(given);
  return step.startsWith('[') ? given !== '' : step === given;
}
