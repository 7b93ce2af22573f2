import type { TimelineFormat, TimelineHead } from '../feeds/timeline-format.ts';
import { composeEvent } from '../language/merge.ts';
import type { Lang } from '../model.ts';
import type { EventView } from '../views.ts';
import { type Told, tellEvidence } from './evidence.ts';

export const names = new Map([
  ['microsoft', 'Microsoft'],
  ['openai', 'OpenAI'],
]);

/** The head of the Microsoft and OpenAI timeline. */
export function tellHead(locale: Lang, events: number, filter: TimelineHead['filter'] = {}): TimelineHead {
  const a = { slug: 'microsoft', name: 'Microsoft' };
  const b = { slug: 'openai', name: 'OpenAI' };
  return { locale, origin: 'https://example.org', a, b, filter, events };
}

/** An event of these reports; each article bears the title given, and is published by The Daily. */
export function tellEvent(told: readonly Told[], title = 'A title'): EventView {
  const evidence = told.map(tellEvidence);
  const links = evidence
    .slice(1)
    .map(({ id }) => ({ from: id, to: evidence[0]?.id ?? '', score: 1, grounds: ['act'] }));
  const cited = evidence.map(({ article, lang, published }) => {
    const source = { name: 'The Daily', url: 'https://daily.example/' };
    return [article, { slug: article, lang, title, date: published, source }] as const;
  });
  return { event: composeEvent(evidence, links), names, cited: new Map(cited) };
}

export function write(format: TimelineFormat, head: TimelineHead, views: readonly EventView[]): string {
  return [format.begin(head), ...views.map((view, index) => format.item(view, head, index)), format.end(head)].join('');
}

/** Texts that have broken formats before. */
export const hostile: readonly string[] = [
  '=HYPERLINK("https://evil.example","x")',
  '+1-2@SUM(A1)',
  '-2+3',
  '@cmd',
  '\t=1+1',
  ' =1',
  '＝1+1',
  'a "quote", a; semicolon\\ and a\r\nnew line',
  'BEGIN:VEVENT\r\nEND:VCALENDAR',
  '<script>alert(1)</script> ]]> &amp; &lt;b&gt;',
  '[link](javascript:alert(1)) ![x](https://evil.example/x.png) <https://evil.example>',
  '# not a heading',
  '1. not a list `code` **bold** _em_ ~~gone~~ | cell | $x$ www.evil.example a@evil.example http://evil.example',
  'control \u0000\u0007\u001b[31m\u2028\u0085 signs',
  'lone \ud800 surrogate',
  '👩‍👩‍👧‍👦'.repeat(30),
  `${'é'.repeat(500)} ${'x'.repeat(9000)}`,
];
