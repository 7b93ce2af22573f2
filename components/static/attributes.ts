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

/** Attributes of an element as HTML; undefined when one of its properties needs React. */
export function writeAttributes(properties: Readonly<Record<string, unknown>>): string | undefined {
  let html = '';
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'children' || name === 'dangerouslySetInnerHTML' || name === 'suppressHydrationWarning') continue;
    if (value === undefined || value === null) continue;
    const written = writeAttribute(name, value);
    if (written === undefined) return undefined;
    html += written;
  }
  return html;
}

function writeAttribute(name: string, value: unknown): string | undefined {
  const written = names[name] ?? name;
  if (names[name] === undefined && !asTheyAre.has(name) && !/^[a-z-]+\d?$/.test(name)) return undefined;
  if (typeof value === 'boolean') {
    if (/^(?:aria|data)-/.test(name)) return ` ${written}="${value}"`;
    if (!flags.has(name)) return undefined;
    return value ? ` ${written}=""` : '';
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (name === 'style' || (/^(?:href|src|action)$/.test(name) && /^\s*javascript:/i.test(`${value}`))) return undefined;
  return ` ${written}="${escapeHtml(`${value}`)}"`;
}
