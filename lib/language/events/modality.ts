import type { Lang, Modality, Trigger } from '../../model.ts';
import type { Cue } from './cues.ts';
import type { VerbGroup } from './verb-parts.ts';

export type ModalReading = { readonly modality: Modality; readonly triggers: readonly Trigger[] };

const reading = (modality: Modality, text: string, rule: string): ModalReading => ({
  modality,
  triggers: [{ text, rule }],
});

/** "lettre d'intention": what is signed, not what is meant. */
const isLetter = (cues: readonly Cue[], at: number): boolean =>
  cues.some((cue) => cue.sense.act === 'contract' && cue.at < at && cue.last >= at);

/**
 * How sure the report is. Denial beats all; what is weighed stays weighed though the press reports it; then
 * hearsay; then what is to come (docs/annotation.md, Kind).
 */
export function readModality(
  cues: readonly Cue[],
  verbs: readonly VerbGroup[],
  head: number,
  lang: Lang,
  words: (group: VerbGroup) => string,
): ModalReading {
  const told = (act: string): Cue | undefined =>
    cues.find((cue) => cue.sense.act === act && cue.sense.source !== 'light');
  const denied = told('denied');
  // "its request was denied": by a court, and it did happen.
  if (denied && !verbs.some((verb) => verb.passive && verb.head === denied.at))
    return reading('denied', denied.text, 'denial');
  // A regulator that looks at something does so, and weighs nothing.
  const considered = cues.find(
    ({ at, sense, text }) =>
      sense.act === 'considered' &&
      sense.source !== 'light' &&
      !(
        /^(?:look|exam|étudi|review)/.test(text) &&
        cues.some((other) => other.at === at && other.sense.act === 'inquire' && other.sense.source === 'phrase')
      ),
  );
  if (considered) return reading('considered', considered.text, 'weighing');
  const isTold = verbs.some(
    ({ tense }) => tense === 'imperfect' || tense === 'past' || tense === 'perfect' || tense === 'pluperfect',
  );
  // "annonçait que ChatGPT serait intégré": to come, as it was then told.
  const foretelling = isTold && cues.some((cue) => cue.sense.act === 'report' && cue.sense.source === 'verb');
  const hearsay =
    lang === 'fr'
      ? verbs.find((verb) => verb.hearsay && !(foretelling && verb.passive && words(verb).startsWith('ser')))
      : undefined;
  if (hearsay) return reading('rumoured', words(hearsay), 'conditional of hearsay');
  const rumoured = told('rumoured');
  if (rumoured && !/^(?:aurai|serai)/.test(rumoured.text)) return reading('rumoured', rumoured.text, 'unnamed source');
  const planned = cues.find(
    ({ sense, text, at }) =>
      sense.act === 'planned' && sense.source !== 'light' && !(text === 'intention' && isLetter(cues, at)),
  );
  if (planned) return reading('planned', planned.text, 'intention');
  const main =
    verbs.find((verb) => verb.head === head) ??
    verbs.find((verb) => verb.tense !== 'infinitive' && verb.tense !== 'gerund' && verb.tense !== 'participle');
  const conditional = main?.tense === 'conditional' ? main : undefined;
  const foretold = isTold && cues.some((cue) => cue.sense.act === 'report');
  if (conditional && foretold) return reading('planned', words(conditional), 'future in the past');
  if (conditional) return reading('considered', words(conditional), 'conditional');
  // "will supply chips under a contract": what is agreed upon is a pledge made.
  if (main?.tense === 'future' && told('agreed') && cues.some(({ sense }) => sense.act === 'contract'))
    return { modality: 'asserted', triggers: [] };
  // "will not sign the code": said, and so refused.
  if (main?.tense === 'future' && main.negated) return { modality: 'asserted', triggers: [] };
  if (main?.tense === 'future') return reading('planned', words(main), 'future');
  return { modality: 'asserted', triggers: [] };
}
