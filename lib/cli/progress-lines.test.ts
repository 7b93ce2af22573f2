import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBar, createLines, formatProgress } from './progress-lines.ts';

const reading = { phase: 'reading', done: 250, seen: 1_000, rate: 4 } as const;

test('progress says files, rate and time left in both languages', () => {
  assert.equal(formatProgress(reading, 'en'), '250/1000 files, 4 a second, 3 min 08 s left');
  assert.equal(formatProgress(reading, 'fr'), '250/1000 fichiers, 4 par seconde, 3 min 08 s restantes');
  assert.equal(formatProgress({ ...reading, rate: 50 }, 'en'), '250/1000 files, 50 a second, 15 s left');
});

test('no time is told before there is a rate, nor while events are joined', () => {
  assert.equal(formatProgress({ ...reading, rate: 0 }, 'en'), '250/1000 files');
  assert.equal(formatProgress({ ...reading, phase: 'joining' }, 'fr'), 'Rapprochement des événements');
});

test('a log gets a line for each tenth', () => {
  const lines: string[] = [];
  const { note } = createLines('en', (text) => lines.push(text));
  for (let done = 0; done <= 1_000; done += 20) note({ ...reading, done });
  assert.equal(lines.length, 10);
  assert.ok(lines.every((line) => /^\d+\/1000 files.*\n$/.test(line)));
});

test('a terminal’s line is drawn over and leaves nothing behind', () => {
  const written: string[] = [];
  const bar = createBar('en', (text) => written.push(text));
  bar.end();
  assert.equal(written.length, 0);
  bar.note(reading);
  bar.end();
  assert.ok(written.every((text) => text.startsWith('\r\u001b[K') && !text.includes('\n')));
  assert.equal(written.at(-1), '\r\u001b[K');
});
