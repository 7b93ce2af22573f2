import type { Lang } from '#lib/model.ts';
import type { Words } from './words.ts';

export type Panel = 'palette' | 'help' | 'settings';

/** What every panel is given. `onPanel` changes to another panel. */
export type PanelProps = {
  readonly locale: Lang;
  readonly words: Words;
  readonly onPanel: (panel: Panel) => void;
  readonly onClose: () => void;
};

export const isPanel = (name: unknown): name is Panel => name === 'palette' || name === 'help' || name === 'settings';
