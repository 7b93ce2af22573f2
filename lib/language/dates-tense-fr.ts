import type { Tense } from './dates-grammar.ts';

/** French verb forms that place a clause before or after the day of writing, and what ends a clause. */
const NOT_FUTURE = 'caméra|opéra|sahara|extra|infra|ultra|mantra|para|aura|tiara|tétra|kippa';

const FUTURE = [
  `(?!(?:${NOT_FUTURE})(?!\\p{L}))\\p{L}+(?:[aeiou]r|[dtv]r|[sc]r|rr)(?:a|ai|as|ez|ons)(?<!mètra)`,
  '(?!(?:front|affront)(?!\\p{L}))\\p{L}+ront',
  "(?:va|vont|allons|doit|doivent) (?:\\p{L}+ment |aussi |bientôt |se |s'|y |en |être )?\\p{L}+(?:er|ir|re|oir|é|ée|és|ées)",
  "devrai(?:en)?t|pourrai(?:en)?t|prévoi(?:t|ent)|(?:compte(?:nt)?|entend(?:ent)?)(?= (?:se |s'|le |la |les |y |en |bien |aussi )?\\p{L}+(?:er|ir|re|oir)(?!\\p{L}))|espère(?:nt)?|envisage(?:nt)?|promet(?:tent)?|ambitionne(?:nt)?|vise(?:nt)?|prochaine?s?|à venir|imminente?",
  "entre(?:nt)? en vigueur|(?:a|ont) lieu|s'ouvre(?:nt)?|se tien(?:t|nent)|débute(?:nt)?|démarre(?:nt)?|court jusqu|expire(?:nt)?|se réuni(?:t|ssent)|s'achève(?:nt)?|prend(?:ra)? fin|prennent fin|se termine(?:nt)?|d'ici|au plus tard",
];

const PLANNED =
  '(?:(?:est|sont|était|étaient) )?(?:prévue?s?|attendue?s?|programmée?s?|promise?s? pour|fixée?s? (?:au|à|en|pour))';

const PAST = [
  "(?:a|ont|avait|avaient|eut|eurent|ai|avons|avez|aurait|auraient|est|sont|était|étaient|fut|furent|s'est|serait|seraient) (?:pas |plus |déjà |été |aussi |ainsi |\\p{L}+ment |depuis |enfin |bien |donc |encore )*\\p{L}+(?:é|ée|és|ées|i|ie|is|ies|it|ite|ites|u|ue|us|ues|ert|erte|erts|ort|orte|aint|int|eint|oint)",
  '(?!(?:fait|lait|parfait|souhait|trait|retrait|extrait|attrait|portrait|forfait|bienfait|sait|plait|naît)(?!\\p{L}))\\p{L}{2,}(?<!r)ai(?:t|ent)',
  // "un contrat rendu public lundi": told of a day gone by, unless it "sera rendu public".
  '(?<!(?:sera|seront|serait|seraient|être) )(?:rendue?s? publi(?:c|cs|que|ques)|annoncée?s?|dévoilée?s?|publiée?s?|signée?s?|présentée?s?|conclue?s?|révélée?s?|officialisée?s?|diffusée?s?|déposée?s?|parue?s?|survenue?s?)(?= (?:le \\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! prochain))',
  'depuis|a|ont|avait|avaient|était|étaient|fut|furent|eut|eurent|prit|fit|dit|mit|vit|put|dut|sut|vint|tint|\\p{L}+èrent|\\p{L}{3,}[çgs]a',
];

const CUT =
  '[,;:()"“”«»—–]|(?<!\\p{L})(?:et|mais|que|qu\'|qui|dont|où|tandis|alors|lorsque|quand|après|avant)(?!\\p{L})';

export const frenchTense: Tense = {
  regex: new RegExp(
    `(?<!\\p{L})(?:(${PLANNED})(?!\\p{L})|(${PAST.slice(0, 1).join('|')})(?!\\p{L})|(${FUTURE.join('|')})(?!\\p{L})|(${PAST.slice(1).join('|')})(?!\\p{L}))|(${CUT})`,
    'gu',
  ),
  kinds: ['future', 'past', 'future', 'past', 'cut'],
};
