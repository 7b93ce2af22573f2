import { startEmptyApp } from './empty-app.ts';
import { type Extent, some } from './extent.ts';
import { type Figure, judge } from './figure.ts';
import { goals } from './goals.ts';
import { measureRates } from './load.ts';
import { listArticlePaths } from './paths.ts';
import type { Room } from './room.ts';
import { startReader, waitUntilReady } from './server.ts';

/**
 * Requests a second of articles and of the front page, against an empty dynamic page of the same framework. As they are
 * answered, which is from memory while nothing changes, and each rendered anew.
 */
export async function* measureRate(room: Room, extent: Extent): AsyncGenerator<Figure> {
  const { articles } = extent;
  const content = room.corpus(articles);
  const empty = await startEmptyApp(room.project, room.place('empty'));
  const reader = await startReader(room.project, content, await room.index(articles));
  try {
    await waitUntilReady(reader);
    const read = listArticlePaths(content, 100);
    const { origin } = reader;
    const rates = await measureRates(
      [
        { origin: empty.origin, paths: ['/'] },
        { origin, paths: read },
        { origin, paths: ['/en'] },
        { origin, paths: read.map((path) => `${path}?n=[<id>]`) },
        { origin, paths: ['/en?n=[<id>]'] },
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
  }
}
