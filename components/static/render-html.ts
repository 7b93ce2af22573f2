import { Fragment, isValidElement, type ReactElement } from 'react';
import { writeAttributes } from './attributes.ts';
import { escapeHtml } from './escape-html.ts';

type Properties = Readonly<Record<string, unknown>>;

/** An element of HTML with its properties. */
export type Host = { readonly type: string; readonly properties: Properties };

/** The one element of HTML that a component comes to; undefined when it comes to something else. */
export function resolveHost(node: unknown): Host | undefined {
  if (!isElement(node)) return undefined;
  if (typeof node.type === 'string') return { type: node.type, properties: node.props };
  return resolveHost(call(node));
}

/** What stands in an element of HTML; undefined when some of it needs React: a client component, a form's state. */
export function renderContent({ children, dangerouslySetInnerHTML: own }: Properties): string | undefined {
  if (own === undefined) return renderHtml(children);
  return typeof own === 'object' && own && '__html' in own ? `${own.__html}` : undefined;
}

function renderHtml(node: unknown): string | undefined {
  if (node === undefined || node === null || typeof node === 'boolean') return '';
  if (typeof node === 'string') return escapeHtml(node);
  if (typeof node === 'number') return `${node}`;
  if (Array.isArray(node)) return renderAll(node);
  if (!isElement(node)) return undefined;
  if (node.type === Fragment) return renderHtml(node.props.children);
  if (typeof node.type === 'string') return renderElement(node.type, node.props);
  return renderHtml(call(node));
}

function renderAll(nodes: readonly unknown[]): string | undefined {
  let html = '';
  for (const node of nodes) {
    const written = renderHtml(node);
    if (written === undefined) return undefined;
    html += written;
  }
  return html;
}

// https://html.spec.whatwg.org/#void-elements
const empty = new Set(['br', 'hr', 'img', 'input', 'wbr', 'source', 'track', 'col', 'area', 'embed']);
/** Theirs is a state that React gives its first value, or a place in the document's head. */
const foreign = new Set(['textarea', 'option', 'script', 'style', 'link', 'meta', 'base', 'iframe']);

function renderElement(type: string, properties: Properties): string | undefined {
  if (foreign.has(type)) return undefined;
  if (type === 'select') return renderSelect(properties);
  const attributes = writeAttributes(properties);
  const content = renderContent(properties);
  if (attributes === undefined || content === undefined) return undefined;
  return empty.has(type) ? `<${type}${attributes}/>` : `<${type}${attributes}>${content}</${type}>`;
}

/** A select with nothing but options in it, of which the one with its first value is chosen. */
function renderSelect({ defaultValue, children, ...properties }: Properties): string | undefined {
  const attributes = writeAttributes(properties);
  if (attributes === undefined || typeof defaultValue !== 'string') return undefined;
  let html = '';
  for (const option of [children].flat(2)) {
    if (!isElement(option) || option.type !== 'option') return undefined;
    const [own, text] = [writeAttributes(option.props), renderContent(option.props)];
    if (own === undefined || text === undefined) return undefined;
    html += `<option${own}${option.props.value === defaultValue ? ' selected=""' : ''}>${text}</option>`;
  }
  return `<select${attributes}>${html}</select>`;
}

function isElement(node: unknown): node is ReactElement<Properties> {
  return isValidElement<Properties>(node);
}

/** What a component returns; a client component, or one that waits, comes to nothing that can be written here. */
function call({ type, props }: ReactElement<Properties>): unknown {
  if (typeof type !== 'function' || '$$typeof' in type) return unwritable;
  if ('isStatic' in type) return props.children;
  return Reflect.apply(type, undefined, [props]);
}

const unwritable = Symbol('needs React');
