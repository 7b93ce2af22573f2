import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKeyReader, type Stroke } from './keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, timeStamp: 0 };
const press = (key: string, held: Partial<Stroke> = {}): Stroke => ({ ...plain, key, ...held });

test('every key does what the help says', () => {
  const cases: [Stroke, string | undefined][] = [
    [press('j'), 'next'],
    [press('k'), 'previous'],
    [press('J'), 'next'],
    [press('o'), 'open'],
    [press('v'), 'original'],
    [press('m'), 'read'],
    [press('s'), 'save'],
    [press('A', { shiftKey: true }), 'all-read'],
    [press('/'), 'search'],
    [press('/', { shiftKey: true }), 'search'],
    [press('?', { shiftKey: true }), 'help'],
    [press('['), 'previous-event'],
    [press(']', { ctrlKey: true, altKey: true }), 'next-event'],
    [press('k', { ctrlKey: true }), 'palette'],
    [press('K', { metaKey: true }), 'palette'],
    [press('z', { metaKey: true }), 'undo'],
    [press('z', { ctrlKey: true, shiftKey: true }), undefined],
    [press('j', { ctrlKey: true }), undefined],
    [press('j', { altKey: true }), undefined],
    [press('J', { shiftKey: true }), undefined],
    [press('a'), undefined],
    [press('Enter'), undefined],
    [press('constructor'), undefined],
  ];
  for (const [stroke, act] of cases) assert.equal(createKeyReader()(stroke, true, false), act, JSON.stringify(stroke));
});

test('g waits a moment for its second letter, and forgets the first after it', () => {
  const read = createKeyReader();
  const both = (second: string, later: number) => {
    read(press('g'), true, false);
    return read(press(second, { timeStamp: later }), true, false);
  };
  assert.deepEqual(
    ['h', 'c', 't', 's'].map((key) => both(key, 1_000)),
    ['home', 'companies', 'timelines', 'saved'],
  );
  assert.equal(both('x', 1_000), undefined);
  assert.equal(both('s', 2_000), 'save');
  both('h', 1_000);
  assert.equal(read(press('s', { timeStamp: 1_100 }), true, false), 'save');
});

test('letters rest in a field and when switched off; the palette answers all the same', () => {
  const read = createKeyReader();
  for (const key of ['j', 'm', '?', '/']) {
    assert.equal(read(press(key), true, true), undefined);
    assert.equal(read(press(key), false, false), undefined);
  }
  assert.equal(read(press('k', { ctrlKey: true }), false, true), 'palette');
  assert.equal(read(press('z', { ctrlKey: true }), true, true), undefined);
  assert.equal(read(press('z', { ctrlKey: true }), false, false), 'undo');
});
