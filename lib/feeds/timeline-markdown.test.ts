import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { hostile, tellEvent, tellHead, write } from '../testing/exported.ts';
import { timelineMarkdown } from './timeline-markdown.ts';

const article = '2023-01-24-multibillion';
const sentence = 'Microsoft invests again.';

test('Each event is an item with its sources below it, in English and in French.', () => {
  const view = tellEvent([{ article, on: '2023-01', sentence, modality: 'rumoured' }], 'Money [again]');
  assert.equal(
    write(timelineMarkdown, tellHead('en', 1, { from: '2023' }), [view]),
    `# Microsoft and OpenAI

1 event, from = 2023. <https://example.org/en/timelines/microsoft/openai?from=2023>

- **[January 2023](https://example.org/en/events/${article}@0)** Microsoft invests again.
  *partnership, neutral, rumoured, Microsoft, OpenAI*
  - [Money \\[again\\]](https://example.org/en/articles/${article}#s-0), The Daily, 24 January 2023
`,
  );
  assert.equal(
    write(timelineMarkdown, tellHead('fr', 1), [view]),
    `# Microsoft et OpenAI

1 événement. <https://example.org/fr/timelines/microsoft/openai>

- **[janvier 2023](https://example.org/fr/events/${article}@0)** Microsoft invests again.
  *partenariat, neutre, rumeur, Microsoft, OpenAI*
  - [Money \\[again\\]](https://example.org/fr/articles/${article}#s-0), The Daily, 24 janvier 2023
`,
  );
});

test('No text of an article becomes a sign, a link or markup.', () => {
  const tame = outline(tellEvent([{ article, sentence }], 'A title'));
  for (const text of hostile) {
    const plain = text
      .replace(/[\s\p{Cc}\u2028]+/gu, ' ')
      .trim()
      .toWellFormed();
    const { kinds, words } = outline(tellEvent([{ article, sentence: text }], text));
    assert.deepEqual(kinds, tame.kinds, text);
    assert.equal(words.split(plain).length - 1, 2, words);
  }
});

/** The document as another parser sees it: its kinds of node in order, and its words. */
function outline(view: ReturnType<typeof tellEvent>): { kinds: string[]; words: string } {
  const kinds: string[] = [];
  let words = '';
  const visit = (node: Node) => {
    if (node.type !== 'text' && !isLiteral(node)) kinds.push(`${node.type} ${node.url}`);
    if (typeof node.value === 'string') words += node.value;
    for (const child of node.children ?? []) if (isNode(child)) visit(child);
  };
  visit(
    remark()
      .use(remarkGfm)
      .parse(write(timelineMarkdown, tellHead('en', 1), [view])),
  );
  return { kinds, words };
}

type Node = {
  readonly type: string;
  readonly value?: unknown;
  readonly url?: unknown;
  readonly children?: readonly unknown[];
};

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** GitHub links an address that stands in a text; it says itself where it leads. */
function isLiteral({ url, children: [child] = [] }: Node): boolean {
  const text = isNode(child) ? `${child.value}` : undefined;
  return text !== undefined && [text, `http://${text}`, `mailto:${text}`].includes(`${url}`);
}
