import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTooMuch, parseMarkdown } from './parse.ts';
import { renderMarkdown } from './render.ts';

function html(source: string): string {
  const markdown = parseMarkdown(source);
  assert.ok(!isTooMuch(markdown), source);
  const rendered = renderMarkdown(markdown);
  assert.ok(typeof rendered === 'string');
  return rendered.trim();
}

// Our own examples of GitHub's extensions, https://github.github.com/gfm/: what is one, and what only looks like one.
const examples: readonly (readonly [source: string, html: string])[] = [
  ['~one~ and ~~two~~', '<p><del>one</del> and <del>two</del></p>'],
  ['~~~three~~~ or ~uneven~~', '<pre><code class="language-three~~~"></code></pre>'],
  ['a ~~~three~~~ or ~uneven~~', '<p>a ~~~three~~~ or ~uneven~~</p>'],
  ['See www.example.org/a_b_c.', '<p>See <a href="http://www.example.org/a_b_c">www.example.org/a_b_c</a>.</p>'],
  ['(https://example.org/a(b))', '<p>(<a href="https://example.org/a(b)">https://example.org/a(b)</a>)</p>'],
  ['**https://example.org**', '<p><strong><a href="https://example.org">https://example.org</a></strong></p>'],
  ['awww.example.org and http:// and www.', '<p>awww.example.org and http:// and www.</p>'],
  ['[www.example.org](/a)', '<p><a href="/a">www.example.org</a></p>'],
  ['`www.example.org`', '<p><code>www.example.org</code></p>'],
  ['a.b-c_d@example.org, x@y', '<p><a href="mailto:a.b-c_d@example.org">a.b-c_d@example.org</a>, x@y</p>'],
  [
    '| a |\n|:-:|\n| b |',
    '<table>\n<thead>\n<tr>\n<th align="center">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="center">b</td>\n</tr>\n</tbody>\n</table>',
  ],
  [
    '- [ ] a\n- [x] b\n- [y] c',
    '<ul>\n<li><input type="checkbox" disabled=""> a</li>\n<li><input type="checkbox" checked="" disabled=""> b</li>\n<li>[y] c</li>\n</ul>',
  ],
  ['[^1] has no note', '<p>[^1] has no note</p>'],
  ['A <b>word</b> &amp; <!-- a remark -->', '<p>A &lt;b&gt;word&lt;/b&gt; &amp; &lt;!-- a remark --&gt;</p>'],
];

for (const [source, expected] of examples) {
  test(`${JSON.stringify(source)} is read as GitHub reads it`, () => assert.equal(html(source), expected));
}

test('a long address repeated many times is refused, not written out', () => {
  const markdown = parseMarkdown(`${'[a] '.repeat(30_000)}\n\n[a]: /${'x'.repeat(2_000)}`);
  assert.ok(!isTooMuch(markdown));
  const rendered = renderMarkdown(markdown);
  assert.ok(typeof rendered !== 'string' && rendered.limit === 'output');
});
