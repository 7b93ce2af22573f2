import type { Lang } from '../model.ts';
import { describeRequest } from './describe-request.ts';
import { keepPage } from './kept-page.ts';
import type { Page, PageCache } from './page-cache.ts';
import { type Handle, renderApart } from './render-apart.ts';

/**
 * The page that says that there is none, of `version`. What Next answers itself where a page is not found is written
 * by script alone. Undefined when this one is not found either.
 */
export async function renderMissing(
  locale: Lang,
  version: string | undefined,
  cache: PageCache,
  handle: Handle,
): Promise<Page | undefined> {
  // No address that is asked for begins like this.
  const key = `missing ${locale}`;
  const kept = version === undefined ? undefined : cache.get(key, version, performance.now());
  if (kept) return kept;
  const described = describeRequest(`/${locale}`, null);
  const { response, body } = await renderApart(handle, `/${locale}/missing`, { ...described, 'x-missing': '1' });
  if (response.statusCode !== 200) return undefined;
  const page = keepPage(body, described['x-nonce'], version ?? '', response);
  if (version !== undefined) cache.put(key, page);
  return page;
}
