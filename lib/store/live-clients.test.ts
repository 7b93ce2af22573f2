import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Changes } from './article-changes.ts';
import { createJournal } from './journal.ts';
import { createLiveClients } from './live-clients.ts';

const nothing: Changes = { added: [], changed: [], removed: [], timelines: [], isPart: false };
const changeOf = (slug: string): Changes => ({ ...nothing, added: [{ slug, lang: 'en', companies: [] }] });
const progress = { state: 'ready', phase: 'done', seen: 1, done: 1, rate: 0 } as const;

function open(most = 10) {
  const journal = createJournal();
  const clients = createLiveClients({ journal, getProgress: () => progress, process: 'p', most, beat: 3_600_000 });
  const join = (since?: string, takes = () => true) => {
    const heard = { frames: '', isClosed: false };
    const leave = clients.join(since, {
      send: (frame) => {
        heard.frames += frame;
        return takes();
      },
      close: () => {
        heard.isClosed = true;
      },
    });
    return { heard, leave, events: () => [...heard.frames.matchAll(/^event: (\w+)/gm)].map(([, name]) => name) };
  };
  return { journal, clients, join };
}

test('whoever joins is greeted and told of what changes from then on', () => {
  const { journal, clients, join } = open();
  const one = join();
  assert.deepEqual(one.events(), ['hello']);
  assert.match(one.heard.frames, /^retry: 5000\nid: p-0\n/);
  journal.note(changeOf('a'));
  assert.match(one.heard.frames, /\n\nid: p-1\nevent: change\ndata: \{"added":\[\{"slug":"a",[^\n]*\n\n$/);
  assert.equal(clients.now(), 'p-1');
  one.leave?.();
  journal.note(changeOf('b'));
  assert.deepEqual(one.events(), ['hello', 'change']);
});

test('a sync that altered nothing is told to nobody', () => {
  const { journal, join } = open();
  const one = join();
  journal.note(nothing);
  assert.deepEqual(one.events(), ['hello']);
});

test('whoever comes back is told of what was missed, once', () => {
  const { journal, join } = open();
  for (const slug of ['a', 'b', 'c']) journal.note(changeOf(slug));
  const one = join('p-1');
  assert.deepEqual(
    [...one.heard.frames.matchAll(/^id: (.*)/gm)].map(([, id]) => id),
    ['p-2', 'p-3'],
  );
  assert.deepEqual(join('p-3').events(), ['hello']);
});

test('whoever missed more than is known, or comes from another process, is told so', () => {
  const { journal, join } = open();
  for (let number = 0; number < 300; number++) journal.note(changeOf(`${number}`));
  for (const since of ['p-1', 'q-299', 'p-301', 'p--1', 'p-1e3', '', 'p-99999999999999999999']) {
    const one = join(since);
    assert.deepEqual(one.events(), ['hello', 'reset'], since);
    assert.match(one.heard.frames, /id: p-300\nevent: reset/);
  }
});

test('there are no more than there may be, and room again when one leaves', () => {
  const { join } = open(2);
  const [one] = [join(), join()];
  assert.equal(join().leave, undefined);
  one?.leave?.();
  assert.ok(join().leave);
});

test('one that takes nothing more is let go', () => {
  const { journal, join } = open(1);
  let left = 1;
  const slow = join(undefined, () => left-- > 0);
  journal.note(changeOf('a'));
  assert.ok(slow.heard.isClosed);
  assert.ok(join().leave);
});

test('at the end all are let go and nobody is let in', () => {
  const { clients, join } = open();
  const one = join();
  clients.close();
  assert.ok(one.heard.isClosed);
  assert.equal(join().leave, undefined);
});

test('whoever missed much is told of it in one piece', () => {
  const { journal, join } = open();
  for (let number = 0; number < 150; number++) journal.note(changeOf(`${number}`));
  let pieces = 0;
  const one = join('p-0', () => ++pieces < 2);
  assert.equal(pieces, 1);
  assert.equal(one.events().length, 151);
  assert.equal(one.heard.isClosed, false);
});
