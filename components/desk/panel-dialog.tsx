import { type ComponentType, lazy, type MouseEvent, Suspense, useEffect, useRef } from 'react';
import type { Panel, PanelProps } from './panel.ts';
import { PanelMissing } from './panel-missing.tsx';

const panels = {
  palette: fetchPanel(async () => (await import('./palette.tsx')).Palette),
  help: fetchPanel(async () => (await import('./help.tsx')).Help),
  settings: fetchPanel(async () => (await import('./settings.tsx')).Settings),
};

/** A panel over the page. The browser's own dialog holds focus in it and gives it back when it closes. */
export function PanelDialog({ panel, ...props }: PanelProps & { panel: Panel }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const Content = panels[panel];
  // A click beside the panel falls on the dialog element itself.
  const closeBeside = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="desk-panel-dialog"
      data-panel={panel}
      aria-label={props.words[panel]}
      onClose={props.onClose}
      onClick={closeBeside}
    >
      <div className="desk-panel-inside">
        <Suspense fallback={null}>
          <Content {...props} onClose={() => dialog.current?.close()} />
        </Suspense>
        <form method="dialog" className="desk-panel-close">
          <button type="submit">{props.words.close}</button>
        </form>
      </div>
    </dialog>
  );
}

/** A panel fetched when it is first asked for; offline and never fetched, it says so instead of breaking the page. */
function fetchPanel(load: () => Promise<ComponentType<PanelProps>>) {
  return lazy(async () => ({ default: await load().catch(() => PanelMissing) }));
}
