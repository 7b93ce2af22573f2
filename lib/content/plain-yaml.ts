type Fields = Record<string, unknown>;

/**
 * The data of YAML in the plain shape that nearly all front matter has: fields of one line, and below a field without a
 * value more fields or a list, two spaces in. Undefined for whatever is not surely read as the whole of YAML reads it:
 * a list of references costs a hundred times as much there.
 */
export function readPlainYaml(yaml: string): Fields | undefined {
  const data: Fields = {};
  // The block starts with the line break after the fence.
  const lines = yaml.split('\n');
  if (lines[0] !== '') return undefined;
  for (let at = 1; at < lines.length; ) {
    const inner = lines.slice(at + 1, endOfInner(lines, at + 1));
    const field = readField(lines[at] ?? '', '', inner, readValue);
    if (!field || Object.hasOwn(data, field.key)) return undefined;
    data[field.key] = field.value;
    at += 1 + inner.length;
  }
  return Object.keys(data).length === 0 ? undefined : data;
}

function endOfInner(lines: readonly string[], from: number): number {
  let end = from;
  while (lines[end]?.startsWith(' ')) end += 1;
  return end;
}

const FIELD = /^([A-Za-z]+):(?: (.+))?$/;

/** A field `indent` in, with the lines further in below it. */
function readField(line: string, indent: string, inner: readonly string[], read: (text: string) => unknown) {
  const [, key, text] = (line.startsWith(indent) && FIELD.exec(line.slice(indent.length))) || [];
  if (key === undefined || !isText(key) || (text === undefined) === (inner.length === 0)) return undefined;
  const value = text === undefined ? readInner(inner) : read(text);
  return value === undefined ? undefined : { key, value };
}

function readInner(lines: readonly string[]): unknown {
  return lines[0]?.startsWith('  - ') ? readList(lines) : readFields(lines, '  ', readValue);
}

function readFields(lines: readonly string[], indent: string, read: (text: string) => unknown): Fields | undefined {
  const fields: Fields = {};
  for (const line of lines) {
    const field = readField(line, indent, [], read);
    if (!field || Object.hasOwn(fields, field.key)) return undefined;
    fields[field.key] = field.value;
  }
  return fields;
}

/** Items that are groups of fields, each on the lines of its own. */
function readList(lines: readonly string[]): unknown[] | undefined {
  const starts = lines.flatMap((line, at) => (line.startsWith('  - ') ? [at] : []));
  const items = starts.map((start, index) => {
    const [first = '', ...rest] = lines.slice(start, starts[index + 1]);
    return readFields([`    ${first.slice(4)}`, ...rest], '    ', readValue);
  });
  return items.includes(undefined) ? undefined : items;
}

function readValue(text: string): unknown {
  return readQuoted(text) ?? readPlain(text) ?? readFlow(text);
}

/** Without escapes. */
const QUOTED = /^(?:"[^"\\\p{C}\u2028\u2029]*"|'[^'\p{C}\u2028\u2029]*')$/u;

function readQuoted(text: string): string | undefined {
  return QUOTED.test(text) ? text.slice(1, -1) : undefined;
}

/** Single spaces, and those that do not break, which French puts before its signs. */
const PLAIN = /^[\p{L}\p{N}](?:[^\p{C}\p{Z}]|[\u00a0\u202f]| (?=[^ #]))*$/u;

function readPlain(text: string): string | undefined {
  return PLAIN.test(text) && !/:(?: |$)/.test(text) && isText(text) ? text : undefined;
}

/** `[cloud, law]` and `{src: images/law.svg, alt: "A drawing"}`. */
function readFlow(text: string): unknown {
  const parts = text.slice(1, -1).split(', ');
  if (/^\{.*\}$/.test(text)) return readFields(parts, '', readWord);
  const words = parts.map(readWord);
  return /^\[.*\]$/.test(text) && !words.includes(undefined) ? words : undefined;
}

const WORD = /^\p{L}(?:[\p{L}\p{N}]|[ .’/-](?=[\p{L}\p{N}]))*$/u;

function readWord(text: string): string | undefined {
  return readQuoted(text) ?? (WORD.test(text) && isText(text) ? text : undefined);
}

/** Not one of the words and numbers that YAML reads as something else; a day is text. */
function isText(plain: string): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(plain)) return true;
  return !/^(?:null|true|false)$/i.test(plain) && !/^[\d.+_-]*(?:[eExXoO][\da-fA-F.+_-]*)?$/.test(plain);
}
