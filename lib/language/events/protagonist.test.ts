import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked } from '../../testing/marked.ts';

const last = (lang: 'fr' | 'en', marked: string): string => {
  const event = readMarked(lang, marked).at(-1);
  return event ? `${event.kind} ${event.participants.join(',')} ${event.modality}` : '';
};

test('a paragraph that opens with a common noun goes back to whom the text is about', () => {
  const [fr, en] = [
    '{mistral-ai|Mistral AI} a publié un modèle <2025-06-10|mardi>. {nvidia|Nvidia} reste muet.\n\nLa société a levé 600 millions d’euros en <2024|2024>.',
    '{mistral-ai|Mistral AI} published a model on <2025-06-10|Tuesday>. {nvidia|Nvidia} remains silent.\n\nThe company raised €600 million in <2024|2024>.',
  ];
  assert.equal(last('fr', fr), 'investment mistral-ai asserted');
  assert.equal(last('en', en), 'investment mistral-ai asserted');
  assert.equal(last('fr', fr.replace('\n\n', ' ')), 'investment nvidia asserted');
  assert.equal(last('en', en.replace('\n\n', ' ')), 'investment nvidia asserted');
});

test('what is weighed in a second part is none of what the first part did', () => {
  const modalities = (lang: 'fr' | 'en', marked: string): string[] =>
    readMarked(lang, marked).map(({ kind, modality }) => `${kind} ${modality}`);
  assert.deepEqual(
    modalities(
      'fr',
      '{amazon|Amazon} a vendu du calcul à {openai|OpenAI} <2025-06-10|mardi>, et {amazon/person|Andy Jassy} discuterait d’une entrée au capital du laboratoire.',
    ),
    ['infrastructure asserted', 'investment considered'],
  );
  assert.deepEqual(
    modalities('fr', '{amazon|Amazon} a vendu du calcul à {openai|OpenAI} <2025-06-10|mardi>, et le lui facturera.'),
    ['infrastructure asserted'],
  );
});

test('a pronoun of a clause that hangs on an object stands for the subject of the sentence', () => {
  const french = last(
    'fr',
    '{meta|Meta} regarde. {nvidia|Nvidia} a investi <2025-06-10|mardi> dans {openai|OpenAI}, qui lui commanderait des puces.',
  );
  assert.match(french, / nvidia,openai /);
});
