// 33 newspaper phrasings, written for this project (project licence), read on Tuesday 14 October 2025.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from './dates.ts';

type Row = readonly [sentence: string, ...expressions: (readonly [text: string, type: string, value: string])[]];

const phrases: readonly Row[] = [
  ['OpenAI a signé cet accord en janvier dernier.', ['janvier dernier', 'DATE', '2025-01']],
  ['La start-up avait levé des fonds en août dernier.', ['août dernier', 'DATE', '2025-08']],
  ['Le modèle est sorti en février dernier.', ['février dernier', 'DATE', '2025-02']],
  ["L'entreprise a ouvert un bureau à Paris en juin.", ['juin', 'DATE', '2025-06']],
  ["Elle l'avait promis en décembre.", ['décembre', 'DATE', '2024-12']],
  ['Le groupe a confirmé hier la nouvelle.', ['hier', 'DATE', '2025-10-13']],
  ["Le contrat court jusqu'en 2030.", ['2030', 'DATE', '2030']],
  ['Les deux sociétés se sont rencontrées la semaine dernière.', ['la semaine dernière', 'DATE', '2025-W41']],
  ['Le patron de Nvidia a annoncé lundi un nouveau plan.', ['lundi', 'DATE', '2025-10-13']],
  ["L'accord a été dévoilé mardi 14 octobre.", ['mardi 14 octobre', 'DATE', '2025-10-14']],
  ['Le titre a bondi le mois dernier.', ['le mois dernier', 'DATE', '2025-09']],
  ['La société a été fondée il y a deux ans.', ['il y a deux ans', 'DATE', '2023']],
  ['Mistral a lancé cette offre fin 2024.', ['fin 2024', 'DATE', '2024']],
  ['Le service a été ouvert début octobre.', ['début octobre', 'DATE', '2025-10']],
  ["Le chiffre d'affaires a doublé au troisième trimestre.", ['troisième trimestre', 'DATE', '2025-Q3']],
  ["La puce sera livrée d'ici la fin de l'année.", ["la fin de l'année", 'DATE', '2025']],
  ['Le rachat a été bouclé cet été.', ['cet été', 'DATE', '2025-SU']],
  ['Elle dirige le laboratoire depuis 2019.', ['2019', 'DATE', '2019']],
  ['Le projet est né au printemps 2023.', ['printemps 2023', 'DATE', '2023-SP']],
  ['Le règlement est entré en vigueur le 1er mars.', ['le 1er mars', 'DATE', '2025-03-01']],
  ['La loi entrera en vigueur le 1er mars.', ['le 1er mars', 'DATE', '2026-03-01']],
  ['Une nouvelle version arrivera dans les prochains mois.', ['les prochains mois', 'DATE', 'FUTURE_REF']],
  ['Le test a commencé mi-septembre.', ['mi-septembre', 'DATE', '2025-09']],
  [
    'Le 7 octobre, Anthropic a répliqué ; la veille, OpenAI avait ouvert son salon.',
    ['Le 7 octobre', 'DATE', '2025-10-07'],
    ['la veille', 'DATE', '2025-10-06'],
  ],
  ["L'action a chuté le 5.", ['le 5', 'DATE', '2025-10-05']],
  ["L'an dernier, le groupe perdait de l'argent.", ["L'an dernier", 'DATE', '2024']],
  ['La conférence aura lieu la semaine prochaine.', ['la semaine prochaine', 'DATE', '2025-W43']],
  ['Le bénéfice a reculé au premier semestre 2025.', ['premier semestre 2025', 'DATE', '2025-H1']],
  ['Ce mardi, le tribunal a tranché.', ['Ce mardi', 'DATE', '2025-10-14']],
  ["L'usine ouvrira en novembre prochain.", ['novembre prochain', 'DATE', '2025-11']],
  ['Le produit arrivera en 2026.', ['2026', 'DATE', '2026']],
  ['Ses revenus ont triplé sur un an.', ['un an', 'DURATION', 'P1Y']],
  ['Dans les années 2010, le secteur dormait.', ['années 2010', 'DATE', '201']],
];

/** The article is a matter of taste: le 5, the third quarter. */
const bare = (text: string) => text.replace(/^(?:le |la |les |l')/i, '');

for (const [sentence, ...expected] of phrases) {
  test(`in French: ${sentence}`, () => {
    const found = findDates(sentence, 'fr', '2025-10-14').map(({ text, type, value }) => [bare(text), type, value]);
    assert.deepEqual(
      found,
      expected.map(([text, type, value]) => [bare(text), type, value]),
    );
  });
}
