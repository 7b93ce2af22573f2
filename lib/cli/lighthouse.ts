// `npm run lighthouse`: Lighthouse's mobile preset on four kinds of page, each the median of three runs.
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../testing/browser.ts';
import { startSite } from '../testing/site.ts';

const pages = [
  '/en',
  '/fr/articles/2025-10-14-mai-image-1',
  '/en/companies/microsoft',
  '/en/timelines/microsoft/openai',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const reach: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const runs = 3;

const port = await findPort();
const site = await startSite();
const browser = await launchBrowser(`--remote-debugging-port=${port}`);
let missed = false;
try {
  console.log(['page', ...categories].join('\t'));
  for (const path of pages) {
    const scores = await measure(site.origin + path);
    console.log([path, ...scores].join('\t'));
    missed ||= scores.some((score, i) => score < (reach[categories[i] ?? ''] ?? 0));
  }
} finally {
  await browser.close();
  await site.stop();
}
process.exitCode = missed ? 1 : 0;

async function measure(url: string): Promise<number[]> {
  const results: number[][] = [];
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: categories });
    results.push(categories.map((name) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100)));
    for (const [id, audit] of Object.entries(result?.lhr.audits ?? {}))
      if (run === 0 && audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === 'binary')
        console.log(`  ${id}: ${audit.title}`);
  }
  return categories.map(
    (_, i) => results.map((scores) => scores[i] ?? 0).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0,
  );
}

/** A loopback port that is free now. */
function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const free = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(free));
    });
  });
}
