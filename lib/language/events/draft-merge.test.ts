import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const told = (lang: 'fr' | 'en', marked: string): string =>
  readMarked(lang, marked)
    .map(({ kind, participants }) => `${kind} ${participants.join(',')}`)
    .join(' ; ');

const twins: readonly (readonly [name: string, fr: string, en: string, told: string])[] = [
  [
    'what another does to a third is an act of its own',
    '{anthropic|Anthropic} a loué des serveurs à {amazon|Amazon} en <2024|2024>, tandis que {nvidia|Nvidia} a investi un milliard de dollars dans {anthropic|Anthropic}.',
    '{anthropic|Anthropic} rented servers from {amazon|Amazon} in <2024|2024>, while {nvidia|Nvidia} invested one billion dollars in {anthropic|Anthropic}.',
    'infrastructure amazon,anthropic ; investment anthropic,nvidia',
  ],
  [
    'two of whom the first part does not speak do the same for themselves',
    '{apple|Apple} a racheté {mistral-ai|Mistral AI} en <2024|2024>, et {google|Google} a racheté {inflection-ai|Inflection}.',
    '{apple|Apple} bought {mistral-ai|Mistral AI} in <2024|2024>, and {google|Google} bought {inflection-ai|Inflection}.',
    'acquisition apple,mistral-ai ; acquisition google,inflection-ai',
  ],
  [
    'a part without a verb does it to the same one',
    '{amazon|Amazon} a promis quatre milliards de dollars à {anthropic|Anthropic} en <2023|2023>, et {google|Google} deux milliards en <2024|2024>.',
    '{amazon|Amazon} pledged four billion dollars to {anthropic|Anthropic} in <2023|2023>, and {google|Google} two billion in <2024|2024>.',
    'investment amazon,anthropic ; investment anthropic,google',
  ],
  [
    'a list of names after a relative word stays together',
    '{anthropic|Anthropic} a levé un milliard de dollars en <2024|2024>, un tour auquel {google|Google} et {amazon|Amazon} ont participé.',
    '{anthropic|Anthropic} raised one billion dollars in <2024|2024>, a round in which {google|Google} and {amazon|Amazon} took part.',
    'investment amazon,anthropic,google',
  ],
  [
    'two names before a relative word both do it',
    '{google|Google} et {apple|Apple}, qui ont signé un accord en <2024|2024>, se taisent.',
    '{google|Google} and {apple|Apple}, which signed an agreement in <2024|2024>, are silent.',
    'partnership apple,google',
  ],
  [
    'unless only one can',
    '{google|Google} suit {apple|Apple}, qui a racheté {inflection-ai|Inflection} en <2024|2024>.',
    '{google|Google} follows {apple|Apple}, which bought {inflection-ai|Inflection} in <2024|2024>.',
    'acquisition apple,inflection-ai',
  ],
  [
    'what nothing prevented was done',
    'Cela n’a pas empêché {google|Google} de racheter {inflection-ai|Inflection} en <2024|2024>.',
    'That did not prevent {google|Google} from buying {inflection-ai|Inflection} in <2024|2024>.',
    'acquisition google,inflection-ai',
  ],
  [
    'what was not done was not',
    '{google|Google} n’a pas racheté {inflection-ai|Inflection} en <2024|2024>.',
    '{google|Google} did not buy {inflection-ai|Inflection} in <2024|2024>.',
    '',
  ],
];

for (const [name, fr, en, expected] of twins) {
  test(`${name}, in both languages`, () => {
    assert.equal(told('fr', fr), expected);
    assert.equal(told('en', en), expected);
  });
}

test('what one gives for what another gives is one deal', () => {
  const fr =
    '{anthropic|Anthropic} a signé un accord avec {amazon|Amazon} en <2024|2024> ; {nvidia|Nvidia}, en échange, a investi un milliard de dollars dans {anthropic|Anthropic}.';
  const en =
    '{anthropic|Anthropic} signed an agreement with {amazon|Amazon} in <2024|2024>; {nvidia|Nvidia}, in exchange, invested one billion dollars in {anthropic|Anthropic}.';
  assert.match(told('fr', fr), /^\w+ amazon,anthropic,nvidia$/);
  assert.match(told('en', en), /^\w+ amazon,anthropic,nvidia$/);
});

test('terms that bring in nobody new are those of the deal', () => {
  const fr =
    '{microsoft|Microsoft} a signé un accord avec {openai|OpenAI} en <2024|2024>, et {openai|OpenAI} louera des serveurs.';
  const en =
    '{microsoft|Microsoft} signed an agreement with {openai|OpenAI} in <2024|2024>, and {openai|OpenAI} will rent servers.';
  assert.match(told('fr', fr), /^\w+ microsoft,openai$/);
  assert.match(told('en', en), /^\w+ microsoft,openai$/);
});
