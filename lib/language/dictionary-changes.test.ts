import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Company } from '../model.ts';
import { company as makeCompany } from '../testing/companies.ts';
import { createDetector, findDictionaryChange } from './dictionary-changes.ts';

const company = (slug: string, more: Partial<Company> = {}) => makeCompany(slug, slug, more);

function changeOf(before: readonly Company[], after: readonly Company[]) {
  const { companies, forms } = findDictionaryChange(before, after);
  return [companies.join(), forms.map((form) => form.join(' ')).sort()];
}

const apple = company('apple');
const meta = company('meta');

test('the same companies, in any order, change nothing', () => {
  assert.deepEqual(changeOf([apple, meta], [meta, apple]), ['', []]);
  const shown = company('meta', {
    site: 'https://example.org/',
    profile: { fr: 'Un.', en: 'One.' },
    file: 'elsewhere',
  });
  assert.deepEqual(changeOf([meta], [shown]), ['', []]);
});

test('an alias that comes or goes is the one form that changes', () => {
  const known = company('meta', { names: [{ text: 'Facebook' }] });
  assert.deepEqual(changeOf([apple, meta], [apple, known]), ['', ['facebook']]);
  assert.deepEqual(changeOf([apple, known], [apple, meta]), ['', ['facebook']]);
});

test('another guard is another meaning of the name it guards', () => {
  assert.deepEqual(changeOf([apple], [company('apple', { needs: ['pear'] })]), ['', ['apple']]);
});

test('a company that came, went or is of another kind concerns what mentions it and every form of it', () => {
  const known = company('meta', { names: [{ text: 'Facebook' }] });
  assert.deepEqual(changeOf([apple], [apple, known]), ['meta', ['facebook', 'meta']]);
  assert.deepEqual(changeOf([apple, known], [apple]), ['meta', ['facebook', 'meta']]);
  assert.deepEqual(changeOf([known], [{ ...known, kind: 'lab' }]), ['meta', ['facebook', 'meta']]);
});

test('a word in -s that the dictionary learns is no plural any more', () => {
  const pears = company('meta', { names: [{ text: 'Apples Unlimited' }] });
  const [, forms] = changeOf([apple, meta], [apple, pears]);
  assert.deepEqual(forms, ['apples', 'apples unlimited']);
});

test('a name that another one’s phrase holds changes that phrase', () => {
  const google = company('google', { periphrases: [{ text: 'the search giant', lang: 'en' }] });
  const search = company('meta', { names: [{ text: 'Search' }] });
  assert.deepEqual(changeOf([google, meta], [google, search])[1], ['search', 'search giant']);
});

const { mayHold, holds } = createDetector([['openai'], ['sam', 'altman']]);

test('a source that may give one of the forms is told from one that cannot', () => {
  for (const source of [
    'OpenAI and others.',
    'OPENAIs',
    'Open**AI** and others.',
    'Open_AI_',
    'Open[AI](https://example.org)',
    '[Open](https://example.org)AI',
    'Open**[AI](https://example.org)**',
    'Open<b>AI</b>',
    'Open&shy;AI',
    '&#79;penAI',
    'Open\\AI',
    'title: "\\u004fpenAI"',
    '[Sam](https://example.org) *Altman*',
    'Sam Somebody met Mr. Altman.',
    'Ope\u00adnAI',
  ])
    assert.equal(mayHold(source), true, source);
  for (const source of [
    'Nothing of that sort, with **bold**, [a link](https://example.org/page) and a note[^1].',
    'Sam alone.',
    'An open AI.',
    'Open-AI',
    '| Open | AI |',
  ])
    assert.equal(mayHold(source), false, source);
});

test('a text holds a form whatever its case, accents and spaces', () => {
  for (const text of ['OpenAI', 'Ópenai', 'Sam Altman', 'sam\naltman', 'SAM-ALTMAN']) assert.ok(holds(text), text);
  for (const text of ['Open AI', 'Altman Sam', 'Sam']) assert.ok(!holds(text), text);
});
