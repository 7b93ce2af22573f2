import { type Document, isCollection, isScalar, visit } from 'yaml';

type Fault = { readonly message: string; readonly pos: readonly [number, number] };

/** In the words of whoever writes front matter, for what the parser says most often; the rest as it says it. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing ["']/, 'a quotation mark that is never closed'],
  [/^Flow (?:map|sequence) .*end with/, 'a bracket that is never closed'],
  [/^Nested mappings/, 'a second colon in one line'],
  [/^Implicit (?:map )?keys need/, 'a line without a name and a colon'],
  [/^Tabs are not/, 'a tab where only spaces may stand'],
  [/^All mapping items must/, 'a line that starts further in or out than those beside it'],
  [/^Unexpected .* (?:at node end|in YAML stream)/, 'something after the end of a value'],
  [/^Plain value cannot start with .*(?=\S$)/, 'text that starts with this sign: '],
  [/^Unresolved alias .*: /, 'an alias of nothing: '],
  [/^Unresolved tag: /, 'an unknown tag: '],
  [/^Invalid escape sequence /, 'an unknown escape: '],
  [/^(?:Block scalar header|Not a YAML token).*: /, 'text on the line of a | or a >: '],
  [/^With stringKeys/, 'a name that is no text'],
  [/^Source contains multiple documents/, 'something after a line of ...'],
];

export function nameFault(message: string): string {
  const first = message.split('\n')[0] ?? message;
  const [pattern, words = ''] = phrases.find(([one]) => one.test(first)) ?? [];
  if (!pattern) return first;
  return words.endsWith(': ') ? first.replace(pattern, words) : words;
}

/** Where what is at fault starts: the parser tells of a quotation mark or a bracket where it gave up looking for its end. */
export function placeFault(document: Document, { message, pos: [at] }: Fault): number {
  if (!/^Missing closing|end with/.test(message)) return at;
  let start = at;
  visit(document, {
    Node: (_, node) => {
      const isOpen = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      const [from = at, , to = at] = node.range ?? [];
      if (isOpen && from < at && at <= to + 1) start = from;
    },
  });
  return start;
}
