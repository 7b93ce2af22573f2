import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const last = (lang: 'fr' | 'en', marked: string): string => {
  const event = readMarked(lang, marked).at(-1);
  return event ? `${event.kind} ${event.participants.join(',')} ${event.tone} ${event.modality}` : '';
};

const plain = (marked: string): string => marked.replace(/[{<][^|]*\|([^}>]*)[}>]/g, '$1');

const twins: readonly (readonly [fr: string, en: string, event: string])[] = [
  [
    'La {cma|CMA} a approuvé <2025-06-10|mardi> l’accord d’{apple|Apple}. {amazon|Amazon} a obtenu le feu vert en <2024|2024>.',
    'The {cma|CMA} approved {apple|Apple}’s deal on <2025-06-10|Tuesday>. {amazon|Amazon} got the green light in <2024|2024>.',
    'regulation amazon,cma neutral asserted',
  ],
  [
    '{apple|Apple} a publié un modèle <2025-06-10|mardi>. {amazon|Amazon} a obtenu le feu vert en <2024|2024>.',
    '{apple|Apple} published a model on <2025-06-10|Tuesday>. {amazon|Amazon} got the green light in <2024|2024>.',
    'regulation amazon neutral asserted',
  ],
  [
    '{amazon|Amazon} a assigné {perplexity|Perplexity} <2025-06-10|mardi>. {perplexity|Perplexity} a dénoncé une manœuvre.',
    '{amazon|Amazon} sued {perplexity|Perplexity} on <2025-06-10|Tuesday>. {perplexity|Perplexity} denounced a manoeuvre.',
    'dispute amazon,perplexity conflict asserted',
  ],
  [
    '{google|Google} a investi un milliard de dollars dans {anthropic|Anthropic} en <2023|2023>. Un autre milliard a suivi en <2024|2024>.',
    '{google|Google} invested $1 billion in {anthropic|Anthropic} in <2023|2023>. Another billion followed in <2024|2024>.',
    'investment anthropic,google cooperation asserted',
  ],
  [
    '{openai|OpenAI} a racheté <2025-06-10|mardi> la société de l’ancien dessinateur d’{apple|Apple}.',
    '{openai|OpenAI} bought the company of the former designer of {apple|Apple} on <2025-06-10|Tuesday>.',
    'acquisition openai neutral asserted',
  ],
];

for (const [fr, en, event] of twins) {
  test(`a party that goes without saying is one, and nobody else: ${plain(en)}`, () => {
    assert.equal(last('fr', fr), event);
    assert.equal(last('en', en), event);
  });
}

test('who will not sign a code refuses it', () => {
  assert.equal(
    last('fr', '{meta|Meta} ne signera pas le code de la {cma|CMA}.'),
    'regulation cma,meta conflict asserted',
  );
  assert.equal(
    last('en', '{meta|Meta} will not sign the code of the {cma|CMA}.'),
    'regulation cma,meta conflict asserted',
  );
});
