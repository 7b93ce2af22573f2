import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderContent, resolveHost } from '../components/static/render-html.ts';

// Elements as data: most of these are no good ones.
const make = createElement;

/** What stands in a div. */
const written = (...children: Parameters<typeof createElement>[2][]) => {
  const host = resolveHost(make('div', null, ...children));
  return host && renderContent(host.properties);
};

const same = (...children: Parameters<typeof createElement>[2][]) => {
  const expected = renderToStaticMarkup(make('div', null, ...children));
  assert.equal(`<div>${written(...children)}</div>`, expected);
};

const Inner = ({ name }: { name: string }) => make('b', null, name);
const Outer = () => make(Inner, { name: 'x' });
const Waiting = async () => make('p');

test('elements, text and attributes are written as React writes them', () => {
  same('a', 1, null, false, true, undefined, 'b');
  same(make('a', { href: '/fr?a=1&b="2"', className: 'x y', hrefLang: 'fr', lang: undefined }, 'é < > & \' "'));
  same(make('time', { dateTime: '2025-10' }, 'October'), make('br'), make(Fragment, null, 'c'));
  // Lazy, as React fetches others ahead from the head.
  same(make('img', { src: '/a.svg', alt: '', width: 1200, height: 675, loading: 'lazy' }));
  same(make('label', { htmlFor: 'a', tabIndex: -1, 'data-id': true, 'aria-hidden': 'true', hidden: true }));
  same(make('p', { 'data-act': '', 'aria-expanded': false, hidden: false, title: '<b>' }));
  same(
    make(
      'ul',
      null,
      ['a', 'b'].map((key) => make('li', { key }, key)),
    ),
  );
  same(make('div', { dangerouslySetInnerHTML: { __html: '<b>own</b>' } }));
});

test('drawings keep the names that SVG gives their attributes', () => {
  const line = {
    strokeWidth: 1.5,
    strokeLinecap: 'round',
    strokeDasharray: '2 3',
    textAnchor: 'middle',
    x1: 0,
  } as const;
  same(
    make(
      'svg',
      { viewBox: '0 0 1 1', preserveAspectRatio: 'none', focusable: 'false' },
      make('title', null, 'A & B'),
      make('line', line),
    ),
  );
});

test('fields have the value that they begin with, and a list its choice', () => {
  const search = { type: 'search', maxLength: 100, inputMode: 'numeric', name: 'q' } as const;
  same(make('input', { ...search, defaultValue: '"a" & b' }), make('input', { ...search, defaultValue: undefined }));
  const options = ['b', 'c'].map((value) => make('option', { key: value, value }, `${value} (1)`));
  for (const defaultValue of ['', 'b'])
    same(make('select', { name: 'kind', defaultValue }, make('option', { value: '' }, 'all'), options));
});

test('text that looks like markup stays text, in content and in attributes', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  same(make('p', { title: hostile, 'data-source': hostile }, hostile));
  assert.doesNotMatch(written(make('p', { title: hostile }, hostile)) ?? '', /<(?:script|img)/);
});

test('components are resolved to their element, and an empty one to nothing', () => {
  assert.deepEqual(resolveHost(make(Outer)), { type: 'b', properties: { children: 'x' } });
  assert.equal(resolveHost(make(() => null)), undefined);
  same(make(Outer));
});

test('what needs React is left to it', () => {
  const client = Object.assign(() => 'never called', { $$typeof: Symbol.for('react.client.reference') });
  const refused = [
    make('button', { onClick: () => {} }, 'a'),
    make('input', { value: 'a', onChange: () => {} }),
    make('input', { defaultChecked: true }),
    make('select', null, make('option', null, 'a')),
    make('select', { defaultValue: 'a' }, make('optgroup', null, make('option', { value: 'a' }, 'a'))),
    make('textarea', { defaultValue: 'a' }),
    make('p', { style: { color: 'red' } }),
    make('a', { href: 'javascript:alert(1)' }, 'a'),
    make('script', null, 'alert(1)'),
    make(client),
    make(Waiting),
  ];
  for (const element of refused) assert.equal(written('a', element), undefined, JSON.stringify(element));
});
