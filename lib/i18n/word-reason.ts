import type { Lang, Reason } from '../model.ts';

/** Why the editor made a correction, in a language if it was said in both. */
export function wordReason(reason: Reason, locale: Lang): string {
  return typeof reason === 'string' ? reason : reason[locale];
}
