'use client';

import { useEffect, useState } from 'react';
import type { Lang } from '#lib/model.ts';
import type { News } from './live-page.ts';
import { Notices } from './notices.tsx';
import type { Panel } from './panel.ts';
import { PanelDialog } from './panel-dialog.tsx';
import { startDesk } from './start.ts';
import { getWords } from './words.ts';

// From one module with the desk itself, so that the front page asks for no script more.
export { DeskFront } from './desk-front.tsx';

/** The reader's desk: one small entry that works on the page as it stands; what it opens is fetched when asked for. */
export function Desk({ locale, isComplete }: { locale: Lang; isComplete: boolean }) {
  const [isAwake, setAwake] = useState(false);
  const [panel, setPanel] = useState<Panel>();
  const [news, setNews] = useState<News>();
  useEffect(() => {
    const hooks = { onAwake: () => setAwake(true), onPanel: setPanel, onNews: setNews };
    return startDesk({ locale, isComplete }, hooks);
  }, [locale, isComplete]);
  if (!isAwake) return null;
  const words = getWords(locale);
  return (
    <>
      <Notices locale={locale} words={words} news={news} />
      {panel && (
        <PanelDialog
          key={panel}
          panel={panel}
          locale={locale}
          words={words}
          onPanel={setPanel}
          // A panel that another one has replaced must not close that one.
          onClose={() => setPanel((open) => (open === panel ? undefined : open))}
        />
      )}
    </>
  );
}
