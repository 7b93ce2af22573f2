import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const parties = (lang: 'fr' | 'en', marked: string): string =>
  readMarked(lang, marked)
    .map(({ participants }) => participants.join(','))
    .join(' ; ');

const twins: readonly (readonly [name: string, fr: string, en: string, parties: string])[] = [
  [
    'a generic word stands for the company it suits',
    '{microsoft|Microsoft} suit {openai|OpenAI}. En <2019|2019>, le groupe a investi un milliard de dollars dans le laboratoire.',
    '{microsoft|Microsoft} follows {openai|OpenAI}. In <2019|2019> the group invested one billion dollars in the lab.',
    'microsoft,openai',
  ],
  [
    'a pronoun stands for the last subject',
    '{google|Google} domine la recherche. Il a racheté {inflection-ai|Inflection} en <2024|2024>.',
    '{google|Google} dominates search. It bought {inflection-ai|Inflection} in <2024|2024>.',
    'google,inflection-ai',
  ],
  [
    'the two companies are the two spoken of',
    '{microsoft|Microsoft} connaît {openai|OpenAI}. Les deux entreprises ont signé un accord en <2023|2023>.',
    '{microsoft|Microsoft} knows {openai|OpenAI}. The two companies signed an agreement in <2023|2023>.',
    'microsoft,openai',
  ],
  [
    'the latter is the one named last',
    '{microsoft|Microsoft} connaît {openai|OpenAI}. Cette dernière a levé 10 milliards de dollars en <2024|2024>.',
    '{microsoft|Microsoft} knows {openai|OpenAI}. The latter raised 10 billion dollars in <2024|2024>.',
    'openai',
  ],
  [
    'its partner is the one it dealt with before',
    '{microsoft|Microsoft} a investi dans {openai|OpenAI} en <2019|2019>. En <2023|2023>, il a promis dix milliards de dollars à son partenaire.',
    '{microsoft|Microsoft} invested in {openai|OpenAI} in <2019|2019>. In <2023|2023> it pledged ten billion dollars to its partner.',
    'microsoft,openai ; microsoft,openai',
  ],
  [
    'its parent is the one that the company files know',
    '{github|GitHub} grandit. Sa maison mère a racheté {inflection-ai|Inflection} en <2024|2024>.',
    '{github|GitHub} is growing. Its parent bought {inflection-ai|Inflection} in <2024|2024>.',
    'inflection-ai,microsoft',
  ],
  [
    'one that has none has no parent',
    '{apple|Apple} grandit. Sa maison mère a levé un milliard de dollars en <2024|2024>.',
    '{apple|Apple} is growing. Its parent raised one billion dollars in <2024|2024>.',
    '',
  ],
  [
    'the one just spoken of is one of the two',
    '{google|Google} a financé {anthropic|Anthropic} en <2021|2021>. {google|Google} a financé {anthropic|Anthropic} en <2022|2022>. {microsoft|Microsoft} a financé {openai|OpenAI} en <2023|2023>. {microsoft|Microsoft} hésite. Les deux alliés ont signé un accord en <2024|2024>.',
    '{google|Google} financed {anthropic|Anthropic} in <2021|2021>. {google|Google} financed {anthropic|Anthropic} in <2022|2022>. {microsoft|Microsoft} financed {openai|OpenAI} in <2023|2023>. {microsoft|Microsoft} hesitates. The two partners signed an agreement in <2024|2024>.',
    'anthropic,google ; anthropic,google ; microsoft,openai ; microsoft,openai',
  ],
  [
    'an authority asks about those just spoken of',
    '{microsoft|Microsoft} connaît {openai|OpenAI}. La {cma|CMA} a ouvert une enquête en <2024|2024>.',
    '{microsoft|Microsoft} knows {openai|OpenAI}. The {cma|CMA} opened an inquiry in <2024|2024>.',
    'cma,microsoft,openai',
  ],
  [
    'what backers do besides is no round',
    '{openai|OpenAI} a levé un milliard de dollars en <2024|2024>. Les investisseurs se taisent.',
    '{openai|OpenAI} raised one billion dollars in <2024|2024>. The investors sit on a treasure.',
    'openai',
  ],
  [
    'the second of two predicates has the subject of the first',
    '{anthropic|Anthropic} a levé 13 milliards de dollars en <2024|2024> et a lancé {anthropic/product|Claude} en <2025|2025>.',
    '{anthropic|Anthropic} raised 13 billion dollars in <2024|2024> and launched {anthropic/product|Claude} in <2025|2025>.',
    'anthropic ; anthropic',
  ],
];

for (const [name, fr, en, expected] of twins) {
  test(`${name}, in both languages`, () => {
    assert.equal(parties('fr', fr), expected);
    assert.equal(parties('en', en), expected);
  });
}

const bystanders: readonly (readonly [name: string, fr: string, en: string, parties: string])[] = [
  [
    'a rival named for comparison',
    '{anthropic|Anthropic}, rival d’{openai|OpenAI}, a levé un milliard de dollars en <2024|2024>.',
    '{anthropic|Anthropic}, a rival of {openai|OpenAI}, raised one billion dollars in <2024|2024>.',
    'anthropic',
  ],
  [
    'former employees of another',
    '{anthropic|Anthropic}, fondé par des anciens d’{openai|OpenAI}, a levé un milliard de dollars en <2024|2024>.',
    '{anthropic|Anthropic}, founded by former {openai|OpenAI} staff, raised one billion dollars in <2024|2024>.',
    'anthropic',
  ],
  [
    'one left out by the sentence itself',
    '{openai|OpenAI} a levé un milliard de dollars auprès d’{amazon|Amazon} en <2024|2024>, sans {microsoft|Microsoft}.',
    '{openai|OpenAI} raised one billion dollars from {amazon|Amazon} in <2024|2024>, without {microsoft|Microsoft}.',
    'amazon,openai',
  ],
  [
    'the make of a part',
    '{openai|OpenAI} a levé un milliard de dollars en <2024|2024> pour des puces {nvidia|Nvidia}.',
    '{openai|OpenAI} raised one billion dollars in <2024|2024> for {nvidia|Nvidia} chips.',
    'openai',
  ],
  [
    'the newspaper that reports it',
    'Selon le {new-york-times|New York Times}, {apple|Apple} a racheté {mistral-ai|Mistral AI} en <2024|2024>.',
    'According to the {new-york-times|New York Times}, {apple|Apple} bought {mistral-ai|Mistral AI} in <2024|2024>.',
    'apple,mistral-ai',
  ],
];

for (const [name, fr, en, expected] of bystanders) {
  test(`takes for no party ${name}`, () => {
    assert.equal(parties('fr', fr), expected);
    assert.equal(parties('en', en), expected);
  });
}

test('takes “it” and its French twins for a company only where a verb is done to one', () => {
  const before = '{google|Google} a racheté {inflection-ai|Inflection} en <2023|2023>. ';
  assert.equal(parties('fr', `${before}{meta|Meta} a claqué la porte en <2024|2024>.`), 'google,inflection-ai ; meta');
  assert.equal(parties('fr', `${before}{meta|Meta} la poursuit depuis <2024|2024>.`).split(' ; ')[1], 'google,meta');
  const earlier = '{google|Google} bought {inflection-ai|Inflection} in <2023|2023>. ';
  assert.equal(
    parties('en', `${earlier}{meta|Meta} dropped the case and filed it again in <2024|2024>.`),
    'google,inflection-ai ; meta',
  );
  assert.equal(parties('en', `${earlier}{meta|Meta} sued it in <2024|2024>.`), 'google,inflection-ai ; google,meta');
});

test('leaves indefinite companies unresolved', () => {
  assert.equal(parties('fr', '{google|Google} domine. Une start-up a levé un milliard en <2024|2024>.'), '');
  assert.equal(parties('en', '{google|Google} leads. A start-up raised one billion in <2024|2024>.'), '');
});
