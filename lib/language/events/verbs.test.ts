import assert from 'node:assert/strict';
import { test } from 'node:test';
import { form, type Paradigm } from './forms.ts';
import { conjugateEnglish } from './verbs-en.ts';
import { conjugateFrench } from './verbs-fr.ts';

const pick = (paradigm: Paradigm, bit: number): string[] =>
  paradigm.filter(([, forms]) => (forms & bit) !== 0).map(([text]) => text);

const french: readonly (readonly [verb: string, present: string, future: string, participle: string])[] = [
  ['lever', 'lève', 'lèvera', 'levé'],
  ['céder', 'cède', 'cédera', 'cédé'],
  ['rejeter', 'rejette', 'rejettera', 'rejeté'],
  ['déployer', 'déploie', 'déploiera', 'déployé'],
  ['investir', 'investit', 'investira', 'investi'],
  ['vendre', 'vend', 'vendra', 'vendu'],
  ['rompre', 'rompt', 'rompra', 'rompu'],
  ['reprendre', 'reprend', 'reprendra', 'repris'],
  ['promettre', 'promet', 'promettra', 'promis'],
  ['ouvrir', 'ouvre', 'ouvrira', 'ouvert'],
  ['offrir', 'offre', 'offrira', 'offert'],
  ['poursuivre', 'poursuit', 'poursuivra', 'poursuivi'],
  ['acquérir', 'acquiert', 'acquerra', 'acquis'],
  ['rejoindre', 'rejoint', 'rejoindra', 'rejoint'],
  ['conclure', 'conclut', 'conclura', 'conclu'],
  ['obtenir', 'obtient', 'obtiendra', 'obtenu'],
  ['construire', 'construit', 'construira', 'construit'],
  ['démentir', 'dément', 'démentira', 'démenti'],
];

for (const [verb, present, future, participle] of french) {
  test(`conjugates ${verb}`, () => {
    const paradigm = conjugateFrench(verb);
    assert.equal(pick(paradigm, form.present)[0], present);
    assert.equal(pick(paradigm, form.future)[0], future);
    assert.equal(pick(paradigm, form.participle)[0], participle);
  });
}

const english: readonly (readonly [verb: string, third: string, past: string, participle: string, gerund: string])[] = [
  ['launch', 'launches', 'launched', 'launched', 'launching'],
  ['sue', 'sues', 'sued', 'sued', 'suing'],
  ['buy', 'buys', 'bought', 'bought', 'buying'],
  ['take', 'takes', 'took', 'taken', 'taking'],
  ['overtake', 'overtakes', 'overtook', 'overtaken', 'overtaking'],
  ['plan', 'plans', 'planned', 'planned', 'planning'],
  ['deny', 'denies', 'denied', 'denied', 'denying'],
  ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  ['unveil', 'unveils', 'unveiled', 'unveiled', 'unveiling'],
  ['embed', 'embeds', 'embedded', 'embedded', 'embedding'],
  ['target', 'targets', 'targeted', 'targeted', 'targeting'],
  ['happen', 'happens', 'happened', 'happened', 'happening'],
  ['incur', 'incurs', 'incurred', 'incurred', 'incurring'],
  ['greenlight', 'greenlights', 'greenlit', 'greenlit', 'greenlighting'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
];

for (const [verb, third, past, participle, gerund] of english) {
  test(`conjugates ${verb}`, () => {
    const spelled = conjugateEnglish(verb).map(([text]) => text);
    assert.deepEqual(spelled, [verb, third, past, participle, gerund]);
  });
}

test('knows no form that is a preposition', () => {
  assert.deepEqual(pick(conjugateFrench('avoir'), form.gerund), ['ayant']);
  assert.deepEqual(pick(conjugateFrench('savoir'), form.present), ['sait', 'savent']);
});
