import type { Tense } from './dates-grammar.ts';

/** English verb forms that place a clause before or after the day of writing, and what ends a clause. */
const FUTURE = [
  "(?:will|won't|shall|'ll)(?: not| also| soon| then| [a-z]+ly)?(?: be| have)?(?: [a-z]+ed)?|going to|(?:have|has) to|about to|to come|upcoming|forthcoming",
  '(?:set|due|slated|scheduled|expected|planned|poised|likely|supposed|meant|booked|billed|needs|need) (?:to|for|in|on|by)',
  '(?:promised|pencilled in|penciled in|earmarked|targeted|aims?|aiming|shooting) for|targeting|eyeing|promises? (?:an?|the|its|new)',
  '(?:plans|plan|planning|intends|intend|aims|aim|hopes|hope|wants|want|expects|expect|promises|vows|agrees|hoping|aiming|intending|expecting) to',
  'to be [a-z]+|(?:must|should|would|could|might|can|may)(?: not| also| [a-z]+ly)?(?: be)?(?: [a-z]+ed)?',
  'takes place|take place|begins|starts|opens|kicks off|arrives|takes effect|goes live|runs until|expires|closes|goes on sale|is due|are due|meets|resumes|convenes|reopens|concludes|lapses|airs|debuts|ends on|ends (?=monday|tuesday|wednesday|thursday|friday|saturday|sunday|next)',
];

const IRREGULAR =
  'said|told|made|took|came|went|got|gave|began|rose|fell|sold|bought|held|met|won|lost|led|left|ran|saw|became|brought|built|sent|spent|paid|wrote|spoke|shook|struck|grew|knew|kept|found|thought|felt|stood|drew|drove|broke|chose|threw|flew|froze|swore|taught|caught|fought|sought|laid|heard|dealt|meant|hit|cut|put|shut|set|let|quit|beat';

const PAST = [`since|was|were|had|did|has|have|been|ago|${IRREGULAR}`, '[a-z]{2,}ed'];

const CUT = '[,;:()"“”«»—]|\\b(?:and|but|while|which|who|that|because|although|when|after|before)\\b';

export const englishTense: Tense = {
  regex: new RegExp(`(?<![a-z])(?:(${FUTURE.join('|')})(?![a-z])|(${PAST.join('|')})(?![a-z]))|(${CUT})`, 'g'),
  kinds: ['future', 'past', 'cut'],
};
