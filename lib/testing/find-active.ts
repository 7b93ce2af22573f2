import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const never = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'portal']);
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'xlink:href',
  'srcdoc',
  'background',
]);
const schemes = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'xmpp', 'irc', 'ircs']);

/**
 * What a browser would run, load or follow in a page beyond what the page's own policy lets: handlers, scripts
 * without its nonce, addresses of other schemes, frames. The page is read as a browser reads it (WHATWG HTML).
 */
export function findActive(html: string, nonce = ''): string[] {
  const found: string[] = [];
  const walk = (node: Node) => {
    if ('tagName' in node) found.push(...describe(node, nonce));
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return found;
}

function describe({ tagName, attrs }: Element, nonce: string): string[] {
  const found: string[] = never.has(tagName) ? [`<${tagName}>`] : [];
  const own = attrs.find(({ name }) => name === 'nonce')?.value;
  if (tagName === 'script' && (nonce === '' || own !== nonce)) found.push('<script> without the nonce');
  for (const { name, value } of attrs) {
    if (name.startsWith('on')) found.push(`<${tagName} ${name}>`);
    if (tagName === 'meta' && name === 'http-equiv' && /refresh/i.test(value)) found.push('<meta refresh>');
    if (addresses.has(name) && !isPlain(tagName, value)) found.push(`<${tagName} ${name}="${value.slice(0, 40)}">`);
  }
  return found;
}

// The picture of the site's own mark is a data: address; data: runs nothing as a picture or an icon.
function isPlain(tagName: string, address: string): boolean {
  const bare = [...address].filter((sign) => sign > ' ' && sign !== '\u007f').join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined || schemes.has(scheme)) return true;
  return scheme === 'data' && (tagName === 'img' || tagName === 'link') && /^data:image\//i.test(bare);
}
