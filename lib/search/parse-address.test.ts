import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSearchAddress, isChosen, listChosen, narrowFilter } from '../search-address.ts';
import { parseSearchAddress } from './parse-address.ts';

const parse = (query: string) => {
  const parameters = new URLSearchParams(query);
  return parseSearchAddress((name) => parameters.getAll(name));
};

test('an address is read and written back in one order', () => {
  const asked = parse('to=2025-10&order=date&lang=fr&company=openai&company=microsoft&q=proc%C3%A8s&from=2025');
  assert.deepEqual(asked, {
    text: 'procès',
    filter: { company: ['openai', 'microsoft'], lang: 'fr', from: '2025', to: '2025-10' },
    order: 'date',
  });
  const written = 'q=proc%C3%A8s&company=openai&company=microsoft&lang=fr&from=2025&to=2025-10&order=date';
  assert.equal(formatSearchAddress(asked), written);
  assert.deepEqual(parse(written), asked);
});

test('what is none of its field’s values asks nothing', () => {
  const odd = 'lang=de&kind=x&tone=&from=2025-13&to=2024..2025&happened=soon&order=up&tag=%20&source=&company=';
  assert.deepEqual(parse(odd), { text: '', filter: {}, order: 'rank' });
  assert.deepEqual(parse(`tag=${'x'.repeat(201)}`).filter, {});
});

test('a parameter given twice counts once, a company up to five times', () => {
  assert.equal(parse('lang=fr&lang=en').filter.lang, 'fr');
  const many = parse('company=a&company=a&company=b&company=c&company=d&company=e&company=f');
  assert.deepEqual(many.filter.company, ['a', 'b', 'c', 'd', 'e']);
});

test('a query that is too long stays longer than what is read', () => {
  assert.equal(parse(`q=${'x'.repeat(2_000)}`).text.length, 501);
});

test('a facet’s value is added to a filter and taken from it again', () => {
  const filter = narrowFilter(narrowFilter({ company: ['openai'] }, 'company', 'meta'), 'year', '2025');
  assert.deepEqual(filter, { company: ['openai', 'meta'], from: '2025', to: '2025' });
  assert.equal(isChosen(filter, 'company', 'meta'), true);
  assert.equal(isChosen(filter, 'year', '2025'), true);
  assert.equal(isChosen(filter, 'year', '2024'), false);
  assert.equal(isChosen(filter, 'lang', 'fr'), false);
  const chosen = listChosen({ company: ['openai', 'meta'], lang: 'fr' });
  assert.deepEqual(
    chosen.map(({ value, rest }) => [value, rest]),
    [
      ['openai', { lang: 'fr', company: ['meta'] }],
      ['meta', { lang: 'fr', company: ['openai'] }],
      ['fr', { company: ['openai', 'meta'] }],
    ],
  );
});
