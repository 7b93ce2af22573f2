import { escapeHtml } from './escape-html.ts';

/** Properties that are named otherwise in HTML; all others are written as they are. */
const names: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  tabIndex: 'tabindex',
  // Without React it is the value that the reader finds and may change.
  defaultValue: 'value',
  strokeWidth: 'stroke-width',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
  strokeDasharray: 'stroke-dasharray',
  strokeOpacity: 'stroke-opacity',
  fillOpacity: 'fill-opacity',
  textAnchor: 'text-anchor',
  dominantBaseline: 'dominant-baseline',
  fontSize: 'font-size',
};

/** Written as they are in HTML, whatever their capitals: https://html.spec.whatwg.org/#attributes-2 knows none. */
const asTheyAre = new Set([
  ...['dateTime', 'hrefLang', 'fetchPriority', 'viewBox', 'preserveAspectRatio', 'charSet'],
  ...['inputMode', 'maxLength', 'autoComplete', 'autoCapitalize', 'enterKeyHint', 'spellCheck'],
]);

/** What stands for its presence alone. */
const flags = new Set(['hidden', 'open', 'disabled']);

/** Not attributes: what stands in an element, and what only React asks. */
const others = new Set(['children', 'dangerouslySetInnerHTML', 'suppressHydrationWarning']);

/** Attributes of an element as HTML; undefined when one of its properties needs React. */
export function writeAttributes(properties: Readonly<Record<string, unknown>>): string | undefined {
  let html = '';
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value === undefined || value === null || others.has(name)) continue;
    const written = writeAttribute(name, value);
    if (written === undefined) return undefined;
    html += written;
  }
  return html;
}

function writeAttribute(name: string, value: unknown): string | undefined {
  const written = nameOf(name);
  if (written === undefined) return undefined;
  if (typeof value === 'boolean') return writeBoolean(written, value);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = `${value}`;
  if (addresses.has(name) && /^\s*javascript:/i.test(text)) return undefined;
  return ` ${written}="${escapeHtml(text)}"`;
}

const addresses = new Set(['href', 'src', 'action']);

function writeBoolean(name: string, value: boolean): string | undefined {
  if (/^(?:aria|data)-/.test(name)) return ` ${name}="${value}"`;
  if (!flags.has(name)) return undefined;
  return value ? ` ${name}=""` : '';
}

/** Of each property so far: they are as many as the code has names for. */
const known = new Map<string, string | undefined>();

function nameOf(property: string): string | undefined {
  if (known.has(property)) return known.get(property);
  const isPlain = property !== 'style' && (asTheyAre.has(property) || /^[a-z-]+\d?$/.test(property));
  const name = names[property] ?? (isPlain ? property : undefined);
  known.set(property, name);
  return name;
}
