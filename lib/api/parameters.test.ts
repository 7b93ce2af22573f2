import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listParameters } from './openapi.ts';
import {
  articleParameters,
  companyParameters,
  eventParameters,
  readParameters,
  searchParameters,
} from './parameters.ts';

const read = (query: string, schema: Parameters<typeof readParameters>[1] = articleParameters) =>
  readParameters(new URLSearchParams(query), schema, 'en');

/** Names of the parameters at fault. */
function faults(query: string, schema?: Parameters<typeof readParameters>[1]): string[] {
  const found = read(query, schema);
  return 'faults' in found ? found.faults.map(({ parameter }) => parameter) : [];
}

test('what is asked is read, with what is usual for the rest', () => {
  assert.deepEqual(read('q=puces&company=openai&company=meta&lang=fr&from=2025&limit=5'), {
    values: { q: 'puces', company: ['openai', 'meta'], lang: 'fr', from: '2025', limit: 5, locale: 'en' },
  });
  assert.deepEqual(read('', searchParameters), {
    faults: [{ parameter: 'q', detail: 'is needed.' }],
  });
  assert.deepEqual(read('q=&tag='), { values: { limit: 20, locale: 'en' } });
});

test('every endpoint is asked in either language, English unless it is said', () => {
  for (const schema of [articleParameters, eventParameters, companyParameters, searchParameters]) {
    for (const [query, expected] of [
      ['q=a', 'en'],
      ['q=a&locale=fr', 'fr'],
    ]) {
      const found = read(query ?? '', schema);
      assert.equal('values' in found && found.values.locale, expected);
    }
    assert.ok(listParameters(schema).some(({ name }) => name === 'locale'));
  }
});

test('an unknown parameter is refused by its name, with those that are known', () => {
  const found = read('colour=red&__proto__=x&limit=2');
  assert.ok('faults' in found);
  assert.deepEqual(
    found.faults.map(({ parameter }) => parameter),
    ['colour', '__proto__'],
  );
  assert.match(found.faults[0]?.detail ?? '', /Known are .*happened, limit, cursor/);
});

test('a page has at most 100 items, a query at most 500 characters', () => {
  assert.deepEqual(faults(`limit=100&q=${'x'.repeat(500)}`), []);
  assert.deepEqual(faults(`limit=101&q=${'x'.repeat(501)}`).sort(), ['limit', 'q']);
  for (const limit of ['0', '-1', '1.5', 'ten', 'Infinity'])
    assert.deepEqual(faults(`limit=${limit}`), ['limit'], limit);
});

test('a value that is none of its field’s is named', () => {
  assert.deepEqual(faults('lang=de&kind=party&from=2025-13&happened=soon&locale=it').sort(), [
    ...['from', 'happened', 'kind', 'lang', 'locale'],
  ]);
  assert.deepEqual(faults('locale=it', companyParameters), ['locale']);
  assert.deepEqual(faults('lang=fr&lang=en'), ['lang']);
  assert.deepEqual(faults('company=a&company=b&company=c&company=d&company=e&company=f'), ['company']);
  assert.deepEqual(faults('modality=certain', eventParameters), ['modality']);
  assert.deepEqual(faults('kind=bakery', companyParameters), ['kind']);
});

test('what was expected is told, in both languages', () => {
  const query = new URLSearchParams(
    `q=${'x'.repeat(501)}&lang=de&limit=0&from=2025-13&happened=soon&tag=a&tag=b&x=1&company=${'a&company='.repeat(5)}a`,
  );
  const told = (locale: 'en' | 'fr') => {
    const found = readParameters(query, articleParameters, locale);
    return 'faults' in found ? found.faults.map(({ parameter, detail }) => `${parameter} ${detail}`).sort() : [];
  };
  assert.deepEqual(told('en').slice(0, -1), [
    'company may be given at most 5 times.',
    'from expected a year, a month or a day: 2025, 2025-06, 2025-06-14.',
    'happened expected a year, a month, a day, or two of them with two dots between: 2023..2024-06.',
    'lang expected one of fr, en.',
    'limit expected a whole number from 1 to 100.',
    'q expected at most 500 characters.',
    'tag is given more than once.',
  ]);
  assert.deepEqual(told('fr').slice(0, -1), [
    'company se donne au plus 5 fois.',
    'from on attend une année, un mois ou un jour\u00a0: 2025, 2025-06, 2025-06-14.',
    'happened on attend une année, un mois, un jour, ou deux d’entre eux séparés par deux points\u00a0: 2023..2024-06.',
    'lang on attend une de ces valeurs\u00a0: fr, en.',
    'limit on attend un nombre entier de 1 à 100.',
    'q on attend au plus 500 caractères.',
    'tag est donné plus d’une fois.',
  ]);
  assert.match(told('en').at(-1) ?? '', /^x is unknown. Known are q, company,/);
  assert.match(told('fr').at(-1) ?? '', /^x est inconnu. On connaît q, company,/);
});

test('every parameter is described', () => {
  for (const schema of [articleParameters, companyParameters, eventParameters, searchParameters])
    for (const { name, description } of listParameters(schema)) assert.ok(description.length > 3, name);
});

test('a cursor is one that its list gives out, or a fault', () => {
  const code = (text: string) => Buffer.from(text).toString('base64url');
  const kept: readonly (readonly [Parameters<typeof readParameters>[1], string, ...string[]])[] = [
    [articleParameters, '', code('2025-10-14 2025-10-14-é'), code('2025-10-14T07:30:00.000Z 2025-10-14-a')],
    [eventParameters, '', '2025-10-14_8yr5sh9gfqk7'],
    [companyParameters, '', 'mistral-ai'],
    [searchParameters, 'q=a&', code('2025-10-14-a'), code('2025-10-14 2025-10-14-a')],
  ];
  for (const [schema, query, ...given] of kept) {
    for (const cursor of given) assert.deepEqual(faults(`${query}cursor=${cursor}`, schema), [], cursor);
    for (const cursor of [
      `${given[0]}=`,
      `${given[0]}%00`,
      `%20${given[0]}`,
      '!!!',
      '__proto__',
      code('[null]\n'),
      code(' '),
    ])
      assert.deepEqual(faults(`${query}cursor=${cursor}`, schema), ['cursor'], cursor);
  }
  assert.deepEqual(read('cursor=a', articleParameters), {
    faults: [{ parameter: 'cursor', detail: 'expected the “next” of the page before, as it was given.' }],
  });
});
