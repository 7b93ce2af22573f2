import { after } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type Site, type SiteOptions, startSite, waitForNews } from './site.ts';

/** A site that has read everything and a browser for the tests of one file, both ended after the last of them. */
export async function openSite(options?: SiteOptions): Promise<{ readonly site: Site; readonly browser: Browser }> {
  // The browser first: it ends with this process where no site starts, but a site would outlive a missing browser.
  const browser = await launchBrowser();
  after(() => browser.close());
  const site = await startSite(options);
  after(() => site.stop());
  await waitForNews(site);
  return { site, browser };
}
