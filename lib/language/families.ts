/** What makers append to a family's name, beside its number. */
const TIERS =
  'pro|flash|ultra|nano|mini|lite|max|turbo|instruct|preview|sonnet|opus|haiku|plus|omni|thinking|vision|image|images|video|audio|voice|live|code|coder|codex|large|small|medium|air|high|fast|heavy|chat|scout|maverick|deep|research|think|agent|agents|instant|reasoning|realtime|transcribe|tts|exp|experimental|advanced|premier|core|edge|base|desktop|enterprise';

const CAPITALISED = TIERS.replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());

const NUMBER = String.raw`(?:[vVkKrRmMsS]?\d{1,3}(?:\.\d{1,2})*(?:x\d{1,3})?[a-zA-Z]?)`;

/** What tells a quantity from a version: "Claude 3 fois moins cher", "Copilot 30 %". */
const QUANTITY = String.raw`[ \u00a0\u202f]*(?:%|€|\$|000|(?:milli\p{L}+|billions?|bn|fois|times|ans|mois|jours|years|months|days|percent)\b)`;

/**
 * A tier behind a hyphen may be in lower case; one behind a space must not: "Gemini Live", not "Gemini live on stage".
 */
const VERSION = new RegExp(
  String.raw`(?:[-‑ \u00a0\u202f]?(?<number>${NUMBER})(?![\p{L}\p{N}])(?!\.\d)(?!${QUANTITY}))?(?<tier>(?:(?:[-‑](?:${TIERS}|${CAPITALISED})|[ \u00a0\u202f](?:${CAPITALISED}))(?![\p{L}\p{N}]))*)`,
  'yu',
);

export type Version = { readonly end: number; readonly sure: boolean };

/**
 * Reads the version that follows a family's name at `position`: "-5.2", " 4o", " 3.5 Pro", " Opus 5", "-mini". `sure`
 * tells whether it is of a kind that only models bear (a decimal, a letter, a tier); undefined when none is there.
 */
export function readVersion(text: string, position: number): Version | undefined {
  VERSION.lastIndex = position;
  const first = VERSION.exec(text);
  if (!first?.[0]) return undefined;
  const end = VERSION.lastIndex;
  const number = first.groups?.number;
  if (number) return { end, sure: /[.\p{L}]/u.test(number) || first.groups?.tier !== '' };
  const second = VERSION.exec(text);
  return { end: second?.groups?.number ? VERSION.lastIndex : end, sure: true };
}

const VERSIONED = new RegExp(String.raw`^(?<stem>\p{L}.*?\p{L})[- ]?${NUMBER}(?:[- ](?:${TIERS}))*$`, 'iu');

/** The family of a versioned product: "GPT-5.5" → "GPT", "Claude 3.5 Sonnet" → "Claude"; undefined without version. */
export function findStem(product: string): string | undefined {
  const stem = VERSIONED.exec(product)?.groups?.stem;
  return stem && stem.length > 2 ? stem : undefined;
}
