import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTooMuch, parseMarkdown } from './parse.ts';
import { type RenderOptions, renderMarkdown } from './render.ts';

function html(source: string, options?: RenderOptions): string {
  const markdown = parseMarkdown(source);
  assert.ok(!isTooMuch(markdown));
  const rendered = renderMarkdown(markdown, options);
  assert.ok(typeof rendered === 'string');
  return rendered;
}

function plain(source: string): string {
  const markdown = parseMarkdown(source);
  assert.ok(!isTooMuch(markdown));
  return markdown.text;
}

const labels = { notes: 'Notes', ref: 'Note', back: 'Back to note', done: 'Done', open: 'To do', table: 'Table' };

test('the first mention that can be a link becomes one, and only it', () => {
  const source = '# OpenAI\n\n`OpenAI` and [OpenAI](https://openai.com), then **OpenAI** and OpenAI.';
  const starts = [...plain(source).matchAll(/OpenAI/g)].map((match) => match.index);
  const links = starts.map((start) => ({ start, end: start + 6, href: '/c/openai' }));
  assert.equal(
    html(source, { links }),
    '<h1>OpenAI</h1>\n<p><code>OpenAI</code> and <a href="https://openai.com">OpenAI</a>, then ' +
      '<strong><a href="/c/openai" class="company">OpenAI</a></strong> and OpenAI.</p>\n',
  );
});

test('a sentence that crosses an element is closed and taken up again inside it', () => {
  const source = 'One **two. Three** four.';
  const anchors = [
    { start: 0, end: 8, id: '0' },
    { start: 9, end: 20, id: '9' },
  ];
  assert.equal(
    html(source, { anchors }),
    '<p><span id="s-0" class="sentence">One </span><strong><span class="sentence" data-of="s-0">two.</span> ' +
      '<span id="s-9" class="sentence">Three</span></strong><span class="sentence" data-of="s-9"> four.</span></p>\n',
  );
});

test('a sentence keeps its span around what ends within it', () => {
  const anchors = [{ start: 0, end: 12, id: '0' }];
  assert.equal(
    html('One *two* four. Five.', { anchors }),
    '<p><span id="s-0" class="sentence">One <em>two</em> four</span>. Five.</p>\n',
  );
});

test('headings start below the level of the page and have ids of their own', () => {
  assert.equal(
    html('## À suivre\n\n### Détail\n\n## À suivre', { level: 2, labels }),
    '<h2 id="h-à-suivre">À suivre</h2>\n<h3 id="h-détail">Détail</h3>\n<h2 id="h-à-suivre-2">À suivre</h2>\n',
  );
});

test('a page opens outside links safely, loads images late and lets tables scroll', () => {
  assert.equal(
    html('[a](https://b.example)', { labels }),
    '<p><a href="https://b.example" rel="noopener noreferrer">a</a></p>\n',
  );
  assert.equal(html('[a](/fr)', { labels }), '<p><a href="/fr">a</a></p>\n');
  const image = () => ({ src: '/images/a.svg', width: 3, height: 2 });
  assert.equal(
    html('![b](x)', { labels, image }),
    '<p><img src="/images/a.svg" width="3" height="2" alt="b" loading="lazy" decoding="async"></p>\n',
  );
  assert.match(
    html('| a |\n|:-:|\n| b |', { labels }),
    /^<div class="table" role="region" tabindex="0" aria-label="Table">\n<table>/,
  );
});

test('notes are numbered by first reference and lead back to each of them', () => {
  assert.equal(
    html('a[^x] b[^y] c[^x]\n\n[^y]: Two\n[^x]: One\n[^z]: Unused', { labels }),
    '<p>a<sup><a href="#fn-1" id="fnref-1" class="footnote-ref" aria-label="Note 1">1</a></sup> ' +
      'b<sup><a href="#fn-2" id="fnref-2" class="footnote-ref" aria-label="Note 2">2</a></sup> ' +
      'c<sup><a href="#fn-1" id="fnref-1-2" class="footnote-ref" aria-label="Note 1">1</a></sup></p>\n' +
      '<section class="footnotes" aria-label="Notes">\n<ol>\n<li id="fn-1">\n<p>One</p>\n' +
      '<a href="#fnref-1" class="footnote-backref" aria-label="Back to note 1">↩</a>' +
      '<a href="#fnref-1-2" class="footnote-backref" aria-label="Back to note 1">↩</a></li>\n<li id="fn-2">\n<p>Two</p>\n' +
      '<a href="#fnref-2" class="footnote-backref" aria-label="Back to note 2">↩</a></li>\n</ol>\n</section>\n',
  );
});

test('the plain text sets headings, items and cells apart and leaves marks out', () => {
  const source =
    '# Title\n\nOne *two*\nthree[^1].\n\n- a\n- b\n\n| c | d |\n|---|---|\n| e | f |\n\n```\ncode\n```\n\n[^1]: Note.';
  assert.equal(plain(source), 'Title\n\nOne two three.\n\na\n\nb\n\nc\n\nd\n\ne\n\nf\n\nNote.');
});

// A few of the shapes collected by cure53/DOMPurify (MPL-2.0/Apache-2.0) and in OWASP's filter evasion sheet.
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](&#x1;javascript:alert(1))',
  '[x](vbscript:x) ![y](data:text/html,<script>alert(1)</script>)',
  '<javascript:alert(1)>',
  '[x]\n\n[x]: javascript:alert(1) "onclick=alert(1)"',
  '[x](https://a.example "\\" onmouseover=alert(1) a=\\"")',
  '```"><script>alert(1)</script>\nx\n```',
  '| <svg onload=alert(1)> |\n|---|\n| <iframe src=javascript:alert(1)> |',
];

test('nothing active comes out of hostile text', () => {
  for (const source of hostile) {
    const tags = html(source, { labels }).match(/<[a-z][^>]*>/g) ?? [];
    for (const tag of tags) {
      assert.doesNotMatch(tag, /^<(?:script|svg|iframe|img)\b|="\s*(?:javascript|vbscript|data):/i, source);
      assert.doesNotMatch(tag.replace(/="[^"]*"/g, ''), /\son/i, source);
    }
  }
});
