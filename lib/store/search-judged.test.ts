import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import type { Lang } from '../model.ts';
import { type Holder, openLibrary, syncLibrary } from './library.ts';
import { search } from './search.ts';

// What a reader wants from each query over the shipped articles, judged by reading them: the article's own page first.
const judged: readonly (readonly [Lang, string, string])[] = [
  ['fr', 'procès musk openai', '2026-05-20-musk-openai-verdict'],
  ['fr', 'openai microsoft proces', '2026-05-20-musk-openai-verdict'],
  ['fr', 'verdict oakland', '2026-05-20-musk-openai-verdict'],
  ['fr', 'premier modèle d’images de Microsoft', '2025-10-14-mai-image-1'],
  ['fr', 'MAI-Image-1', '2025-10-14-mai-image-1'],
  ['fr', 'mai image 1 lmarena', '2025-10-14-mai-image-1'],
  ['fr', 'nano banana', '2025-09-15-nano-banana-app-store-americain'],
  ['fr', 'gemini app store', '2025-09-15-nano-banana-app-store-americain'],
  ['fr', 'siri gemini', '2026-01-13-siri-choisit-gemini'],
  ['fr', 'la firme a la pomme et gemini', '2026-01-13-siri-choisit-gemini'],
  ['fr', 'retour de sam altman', '2023-11-22-altman-retour-openai'],
  ['fr', 'altman licencie puis rappele', '2023-11-22-altman-retour-openai'],
  ['fr', 'new york times droit d auteur', '2023-12-28-new-york-times-assigne'],
  ['fr', 'levee de fonds mistral asml', '2025-09-10-mistral-asml'],
  ['fr', 'mistral microsoft', '2024-03-02-microsoft-mistral-musk'],
  ['fr', 'mixtral torrent', '2023-12-11-gemini-et-mixtral'],
  ['fr', 'perquisition grok', '2026-02-04-perquisition-x-grok'],
  ['fr', 'parquet de paris musk', '2026-02-04-perquisition-x-grok'],
  ['fr', 'distillation claude deepseek', '2026-02-24-anthropic-distillation-chine'],
  ['fr', 'samsung bixby', '2026-02-27-samsung-perplexity-bixby'],
  ['fr', 'perplexity telephones', '2026-02-27-samsung-perplexity-bixby'],
  ['fr', 'yann lecun', '2026-03-11-lecun-ami-labs-milliard'],
  ['fr', 'modeles du monde', '2026-03-11-lecun-ami-labs-milliard'],
  ['fr', 'rachat cursor spacex', '2026-08-17-spacex-boucle-cursor'],
  ['fr', 'rachat de windsurf', '2025-07-16-windsurf-openai-microsoft'],
  ['fr', 'reglement europeen code de bonnes pratiques', '2025-08-04-code-bonnes-pratiques-ia'],
  ['fr', 'supercalculateurs', '2020-05-20-supercalculateur-azure-openai'],
  ['fr', 'coreweave', '2025-03-12-openai-coreweave'],
  ['fr', 'llama 2', '2023-07-19-llama-2-azure'],
  ['fr', 'hugging face valorisation', '2023-08-25-hugging-face-235-millions'],
  ['fr', 'bing bard', '2023-02-08-nouveau-bing-bard'],
  ['fr', 'oracle azure openai', '2024-06-12-openai-oracle-azure'],
  ['fr', 'microsoft conseil d’administration openai concurrent', '2024-08-02-openai-concurrent-de-microsoft'],
  ['fr', 'societe a mission 27 %', '2025-10-29-openai-recapitalisation-microsoft'],
  ['fr', 'protocole MCP fondation', '2025-12-10-agentic-ai-foundation'],
  ['fr', 'clause AGI supprimée', '2026-04-29-microsoft-openai-contrat-sans-exclusivite'],
  ['fr', 'company:github published:2021', '2021-06-30-github-copilot-codex'],
  ['fr', '"droit de premier refus" maison-blanche', '2025-01-23-stargate-microsoft-exclusivite'],
  ['en', 'anthropic pirated books', '2025-09-08-anthropic-authors-settlement'],
  ['en', 'bartz settlement', '2025-09-08-anthropic-authors-settlement'],
  ['en', 'nytimes sues openai', '2023-12-27-new-york-times-sues'],
  ['en', 'copyright lawsuit newspaper', '2023-12-27-new-york-times-sues'],
  ['en', 'amazon investment in anthropic', '2024-11-26-amazon-doubles-anthropic'],
  ['en', 'broadcom gigawatts', '2025-10-14-openai-chip-suppliers'],
  ['en', 'chip suppliers', '2025-10-14-openai-chip-suppliers'],
  ['en', 'softbank nvidia', '2025-11-12-softbank-sells-nvidia'],
  ['en', 'disney sora', '2025-12-12-disney-sora-openai'],
  ['en', 'disney midjourney lawsuit', '2025-12-12-disney-sora-openai'],
  ['en', 'windsurf cognition', '2025-07-15-windsurf-taken-apart'],
  ['en', 'ftc inquiry alliances', '2024-01-26-ftc-questions-ai-alliances'],
  ['en', 'github copilot rivals', '2024-10-31-github-copilot-opens-to-rivals'],
  ['en', 'claude in microsoft 365 copilot', '2025-09-25-claude-joins-microsoft-365-copilot'],
  ['en', 'gpt-3 exclusive license', '2020-09-25-gpt-3-licence-musk'],
  ['en', 'billion dollar investment 2019 kind:investment published:2019', '2019-07-22-microsoft-openai-billion'],
  ['en', 'chatgpt research preview', '2022-12-01-chatgpt-preview'],
  ['en', 'stargate supercomputer inflection', '2024-04-02-stargate-supercomputer-report'],
  ['en', 'softbnak nvidia stake', '2025-11-12-softbank-sells-nvidia'],
  ['en', 'antropic chinese labs', '2026-02-24-anthropic-accuses-chinese-labs'],
  ['en', 'world models lecun', '2026-03-11-ami-labs-world-models'],
  ['en', 'gpt-image-2 ranking', '2026-08-20-mai-image-second-place'],
  ['en', 'microsoft legal action amazon frontier', '2026-03-20-microsoft-weighs-suit-openai-amazon'],
  ['en', 'competitor list annual report', '2024-08-02-microsoft-names-openai-a-rival'],
  ['en', 'bing image creator', '2023-03-22-copilot-gpt-4-image-creator'],
  ['en', 'claude -copilot -chinese gpt-4 launch day', '2023-03-15-claude-arrives-with-gpt-4'],
  ['en', '(siri OR bixby) gemini lang:en', '2026-01-13-apple-picks-gemini'],
  ['en', 'public benefit corporation', '2025-10-29-openai-restructures-microsoft-27-percent'],
  ['en', 'happened:2023-11 altman board lang:en', '2023-11-22-altman-return'],
  ['en', 'tag:chips company:broadcom', '2025-10-14-openai-chip-suppliers'],
];

const folder = mkdtempSync(join(tmpdir(), 'liaisons-search-'));
const content = resolve(import.meta.dirname, '..', '..', 'content');
const holder: Holder = { library: openLibrary(content, join(folder, 'index.sqlite')), log: () => {} };

before(() => syncLibrary(holder, '2026-11-23'));
after(() => {
  holder.library.db.close();
  rmSync(folder, { recursive: true });
});

function rankOf(locale: Lang, text: string, slug: string): number {
  const found = search(holder.library, { text, filter: {}, locale, order: 'rank', limit: 10 });
  return found.articles.findIndex(({ article }) => article.slug === slug) + 1;
}

test('the right article is the first of at least 95 % of the judged queries, and among three of all', () => {
  const ranks = judged.map(([locale, text, slug]) => ({ text, rank: rankOf(locale, text, slug) }));
  assert.deepEqual(
    ranks.filter(({ rank }) => rank < 1 || rank > 3),
    [],
  );
  const missed = ranks.filter(({ rank }) => rank !== 1);
  assert.ok(missed.length / ranks.length <= 0.05, JSON.stringify(missed));
});

test('there are at least sixty judged queries, in both languages', () => {
  assert.ok(judged.length >= 60);
  for (const lang of ['fr', 'en']) assert.ok(judged.filter(([locale]) => locale === lang).length >= 25);
});
