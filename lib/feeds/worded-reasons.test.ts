import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellEvent, tellHead, write } from '../testing/exported.ts';
import { timelineCsv } from './timeline-csv.ts';
import { timelineIcs } from './timeline-ics.ts';
import { timelineJson } from './timeline-json.ts';
import { timelineMarkdown } from './timeline-markdown.ts';

const view = tellEvent([{ article: '2025-01-02-a', sentence: 'Microsoft sued OpenAI.' }]);
const reason = { fr: 'Publicité', en: 'Advertisement' };
const corrected = { ...view, event: { ...view.event, corrections: [{ action: 'retype', reason, line: 1 }] } };

for (const format of [timelineCsv, timelineIcs, timelineJson, timelineMarkdown]) {
  test(`${format.file} gives the reason of a correction in its own language`, () => {
    const [french, english] = [
      write(format, tellHead('fr', 1), [corrected]),
      write(format, tellHead('en', 1), [corrected]),
    ];
    assert.ok(french.includes(reason.fr) && !french.includes(reason.en));
    assert.ok(english.includes(reason.en) && !english.includes(reason.fr));
  });
}
