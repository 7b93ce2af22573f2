import { startEmptyApp } from './empty-app.ts';
import { type Extent, some } from './extent.ts';
import { type Figure, judge } from './figure.ts';
import { goals } from './goals.ts';
import { measureRates } from './load.ts';
import { listArticlePaths } from './paths.ts';
import type { Room } from './room.ts';
import { keepingNone, startReader, waitUntilReady } from './server.ts';

/**
 * Requests a second of articles and of the front page, against an empty dynamic page of the same framework. As they are
 * answered, which is from memory while nothing changes, and each rendered anew.
 */
export async function* measureRate(room: Room, extent: Extent): AsyncGenerator<Figure> {
  const { articles } = extent;
  const content = room.corpus(articles);
  const empty = await startEmptyApp(room.project, room.place('empty'));
  const index = await room.index(articles);
  const reader = await startReader(room.project, content, index);
  const anew = await startReader(room.project, content, index, keepingNone);
  try {
    for (const one of [reader, anew]) await waitUntilReady(one);
    const read = listArticlePaths(content, 100);
    const rates = await measureRates(
      [
        { origin: empty.origin, paths: ['/'] },
        ...[reader, anew].flatMap(({ origin }) => [
          { origin, paths: read },
          { origin, paths: ['/en'] },
        ]),
      ],
      some(4, extent),
      some(5, extent),
    );
    const [
      floor = Number.NaN,
      article = Number.NaN,
      front = Number.NaN,
      newArticle = Number.NaN,
      newFront = Number.NaN,
    ] = rates;
    yield judge('requests a second, empty page', articles, floor, { unit: '/s', better: 'more' });
    yield judge('requests a second, article, against empty', articles, article / floor, goals.articleRate);
    yield judge('requests a second, front page, against empty', articles, front / floor, goals.frontRate);
    yield judge('the same, article rendered anew', articles, newArticle / floor, goals.articleRate);
    yield judge('the same, front page rendered anew', articles, newFront / floor, goals.frontRate);
  } finally {
    await empty.stop();
    await reader.stop();
    await anew.stop();
  }
}
