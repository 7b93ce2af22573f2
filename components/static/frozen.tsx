'use client';

import { createElement } from 'react';
import { takeHtml } from './page-html.ts';

type Props = { as: string; attributes: Readonly<Record<string, unknown>>; part: number };

/** In the browser the element stands there already, and React leaves what is in it as it is. */
export function Frozen({ as, attributes, part }: Props) {
  const html = typeof window === 'undefined' ? takeHtml(part) : '';
  return createElement(as, {
    ...attributes,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: html },
  });
}
