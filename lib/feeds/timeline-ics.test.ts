import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostile, tellEvent, tellHead, write } from '../testing/exported.ts';
import { timelineIcs } from './timeline-ics.ts';

const article = '2023-01-24-multibillion';

const golden = {
  en: `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Liaisons//Liaisons//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Microsoft and OpenAI – Liaisons
NAME:Microsoft and OpenAI – Liaisons
URL:https://example.org/en/timelines/microsoft/openai?kind=investment
BEGIN:VEVENT
UID:2023-01-24-multibillion@0@liaisons
DTSTAMP:20230125T000000Z
LAST-MODIFIED:20230125T000000Z
DTSTART;VALUE=DATE:20230101
DTEND;VALUE=DATE:20230201
SUMMARY:Microsoft invests\\, again.
DESCRIPTION:January 2023\\nMicrosoft\\, OpenAI\\ninvestment\\, cooperation\\, ha
 ppened\\nA title\\, The Daily\\, 2023-01-24: https://example.org/en/articles/
 2023-01-24-multibillion#s-0\\nA title\\, The Daily\\, 2023-01-25: https://exa
 mple.org/en/articles/2023-01-25-milliards#s-0
CATEGORIES:investment,cooperation
STATUS:CONFIRMED
TRANSP:TRANSPARENT
URL:https://example.org/en/events/2023-01-24-multibillion@0
END:VEVENT
END:VCALENDAR
`,
  fr: `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Liaisons//Liaisons//FR
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Microsoft et OpenAI – Liaisons
NAME:Microsoft et OpenAI – Liaisons
URL:https://example.org/fr/timelines/microsoft/openai?kind=investment
BEGIN:VEVENT
UID:2023-01-24-multibillion@0@liaisons
DTSTAMP:20230125T000000Z
LAST-MODIFIED:20230125T000000Z
DTSTART;VALUE=DATE:20230101
DTEND;VALUE=DATE:20230201
SUMMARY:Microsoft investit encore.
DESCRIPTION:janvier 2023\\nMicrosoft\\, OpenAI\\ninvestissement\\, coopération
 \\, avéré\\nA title\\, The Daily\\, 2023-01-24: https://example.org/fr/artic
 les/2023-01-24-multibillion#s-0\\nA title\\, The Daily\\, 2023-01-25: https:/
 /example.org/fr/articles/2023-01-25-milliards#s-0
CATEGORIES:investissement,coopération
STATUS:CONFIRMED
TRANSP:TRANSPARENT
URL:https://example.org/fr/events/2023-01-24-multibillion@0
END:VEVENT
END:VCALENDAR
`,
};

test('A month is a span whose end is exclusive, in English and in French.', () => {
  const view = tellEvent([
    { article, on: '2023-01', sentence: 'Microsoft invests, again.', kind: 'investment', tone: 'cooperation' },
    {
      article: '2023-01-25-milliards',
      lang: 'fr',
      on: '2023-01',
      sentence: 'Microsoft investit encore.',
      kind: 'investment',
      tone: 'cooperation',
    },
  ]);
  for (const locale of ['en', 'fr'] as const) {
    const text = write(timelineIcs, tellHead(locale, 1, { kind: 'investment' }), [view]);
    assert.equal(text.replaceAll('\r\n', '\n'), golden[locale]);
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
  }
});

test('A day to come is one all-day event; what is not certain says so.', () => {
  const view = tellEvent([{ article, on: '2032-12-31', modality: 'planned', sentence: 'It will end.' }]);
  const [event] = read(write(timelineIcs, tellHead('en', 1), [view]));
  assert.deepEqual(
    [event?.get('DTSTART;VALUE=DATE'), event?.get('DTEND;VALUE=DATE'), event?.get('STATUS'), event?.get('SUMMARY')],
    ['20321231', '20330101', 'TENTATIVE', '[planned] It will end.'],
  );
});

test('The end of an agreement is an event of its own with an id of its own; that of a plan is none.', () => {
  const until = { from: '2030-01-01', to: '2030-12-31', precision: 'year', qualifier: 'until' } as const;
  const told = { article, on: '2025-01-21', until, sentence: 'It runs to 2030.' };
  const [, end] = read(write(timelineIcs, tellHead('en', 1), [tellEvent([told])]));
  assert.equal(end?.get('UID'), `${article}@0-end@liaisons`);
  assert.deepEqual([end?.get('DTSTART;VALUE=DATE'), end?.get('DTEND;VALUE=DATE')], ['20300101', '20310101']);
  assert.equal(end?.get('SUMMARY'), '[until 2030] It runs to 2030.');
  const planned = write(timelineIcs, tellHead('en', 1), [tellEvent([{ ...told, modality: 'planned' }])]);
  assert.equal(read(planned).length, 1);
});

test('No text breaks a line, leaves its property or parts a character.', () => {
  for (const sentence of hostile) {
    const text = write(timelineIcs, tellHead('en', 1), [tellEvent([{ article, sentence }], sentence)]);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.equal(text.includes('\ufffd'), sentence.includes('\ud800'), sentence);
    assert.equal(text.match(/^BEGIN:VEVENT/gm)?.length, 1);
    const [event] = read(text);
    const plain = sentence
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .toWellFormed();
    assert.equal(event?.get('SUMMARY')?.replace(/\\([\\;,])/g, '$1'), plain);
  }
});

test('A calendar in which nothing matches still holds a component.', () => {
  const text = write(timelineIcs, tellHead('en', 0), []);
  assert.match(text, /\r\nBEGIN:VTIMEZONE\r\n[\s\S]*END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/);
});

/** Unfolds (RFC 5545 §3.1) and reads the properties of each event. */
function read(text: string): Map<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[^:;]+)*):(.*)$/su.exec(line) ?? [];
    if (line !== '') assert.ok(name, line);
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    events.at(-1)?.set(name, value);
  }
  return events;
}
