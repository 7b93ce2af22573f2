import type { ReactElement, ReactNode } from 'react';
import { Frozen } from './frozen.tsx';
import { isKeeping, keepHtml } from './page-html.ts';
import { renderContent, resolveHost } from './render-html.ts';

type Props = { children: ReactElement };

/**
 * A part of a page that stays as the server wrote it. React would write it twice: as HTML, and once more as data for
 * the browser to build what stands there already, which took most of a page's time and half of its bytes. What cannot
 * be written here is left to React, as is everything where no server gives pages a place for it.
 */
export function Static({ children }: Props): ReactNode {
  if (!isKeeping()) return children;
  const host = resolveHost(children);
  const html = host && renderContent(host.properties);
  if (!host || html === undefined) return children;
  const { children: _, dangerouslySetInnerHTML: __, ...attributes } = host.properties;
  return <Frozen as={host.type} attributes={attributes} part={keepHtml(html)} />;
}

/** Within another one, it is just what it holds. */
Static.isStatic = true;
