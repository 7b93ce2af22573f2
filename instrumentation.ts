/** Runs once when the server starts: reading begins before the first visitor comes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startNews } = await import('#lib/news-live.ts');
  await startNews();
}
