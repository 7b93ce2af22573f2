import type { Labels } from '../markdown/render.ts';
import type { Lang } from '../model.ts';

/** What a screen reader says in an article's text, in the article's own language. */
export const labels: Readonly<Record<Lang, Labels>> = {
  fr: {
    notes: 'Notes',
    ref: 'Note',
    back: 'Retour à l’appel de note',
    done: 'Fait',
    open: 'À faire',
    table: 'Tableau',
  },
  en: { notes: 'Notes', ref: 'Note', back: 'Back to reference', done: 'Done', open: 'To do', table: 'Table' },
};
