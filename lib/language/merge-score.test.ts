import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Told, tellEvidence } from '../testing/evidence.ts';
import { scoreLink } from './merge-score.ts';

type Pair = readonly [name: string, earlier: Told, later: Told];

const NYT = ['microsoft', 'new-york-times', 'openai'];

/** French earlier, English later, and the other way round in turn. */
const ONE: readonly Pair[] = [
  [
    'a suit told on the day and recalled by its month',
    {
      article: '2023-12-28-a',
      lang: 'fr',
      on: '2023-12-27',
      participants: NYT,
      kind: 'legal',
      sentence: 'Le quotidien new-yorkais a porté plainte mercredi contre les deux alliés.',
    },
    {
      article: '2024-03-01-b',
      on: '2023-12',
      participants: NYT,
      kind: 'legal',
      sentence: 'The newspaper filed its complaint in December.',
    },
  ],
  [
    'a round told with its amount in two languages',
    {
      article: '2024-10-03-a',
      on: '2024-10-02',
      participants: ['openai'],
      kind: 'investment',
      sentence: 'The lab closed a round of $6.6 billion.',
    },
    {
      article: '2025-02-01-b',
      lang: 'fr',
      on: '2024-10',
      participants: ['openai'],
      kind: 'investment',
      sentence: 'En octobre, il avait levé 6,6 milliards de dollars.',
    },
  ],
  [
    'terms of a contract in the sentence after it',
    { article: '2025-10-29-a', lang: 'fr', on: '2025-10-28', sentence: 'Un contrat a été signé mardi.' },
    {
      article: '2025-10-29-a',
      lang: 'fr',
      on: '2025-10-28',
      basis: 'carried',
      start: 101,
      sentence: 'Le texte prévoit un arbitrage.',
    },
  ],
  [
    'a headline without a date and its day in the next sentence',
    { article: '2024-07-31-a', kind: 'dispute', sentence: 'The group has put the lab on its list of rivals.' },
    {
      article: '2024-07-31-a',
      on: '2024-07-30',
      kind: 'dispute',
      start: 101,
      sentence: 'The filing came out on Tuesday.',
    },
  ],
  [
    'a round whose investors one report leaves out',
    {
      article: '2026-03-02-a',
      lang: 'fr',
      on: '2026-02-27',
      participants: ['amazon', 'nvidia', 'openai'],
      kind: 'investment',
      sentence: 'Il a levé 110 milliards de dollars.',
    },
    {
      article: '2026-03-19-b',
      on: '2026-02-27',
      participants: ['openai'],
      kind: 'investment',
      sentence: 'It raised 110 billion dollars.',
    },
  ],
  [
    'a deal without a date after the week that struck it',
    {
      article: '2024-02-27-a',
      on: '2024-02-26',
      participants: ['microsoft', 'mistral-ai'],
      sentence: 'The deal puts Mistral Large on Azure.',
    },
    {
      article: '2024-03-05-b',
      lang: 'fr',
      participants: ['microsoft', 'mistral-ai'],
      sentence: 'Un accord met Mistral Large sur Azure.',
    },
  ],
  [
    'what one paper says was weighed and another had heard',
    {
      article: '2025-06-17-a',
      on: '2025-06-16',
      kind: 'dispute',
      modality: 'considered',
      sentence: 'Leaders weighed an antitrust complaint.',
    },
    {
      article: '2025-07-15-b',
      lang: 'fr',
      on: '2025-06',
      kind: 'dispute',
      modality: 'rumoured',
      sentence: 'La direction songeait à une plainte antitrust.',
    },
  ],
];

const TWO: readonly Pair[] = [
  [
    'two rounds four months apart',
    {
      article: '2024-10-03-a',
      on: '2024-10-02',
      participants: ['openai'],
      kind: 'investment',
      sentence: 'It raised 6.6 billion dollars.',
    },
    {
      article: '2025-04-01-b',
      lang: 'fr',
      on: '2025-03',
      participants: ['openai'],
      kind: 'investment',
      sentence: 'Il a levé 40 milliards de dollars.',
    },
  ],
  [
    'a plan and its fulfilment',
    {
      article: '2025-10-16-a',
      on: '2025-11',
      participants: ['microsoft'],
      kind: 'launch',
      modality: 'planned',
      sentence: 'The model is to reach Bing.',
    },
    {
      article: '2025-11-07-b',
      lang: 'fr',
      on: '2025-11-04',
      participants: ['microsoft'],
      kind: 'launch',
      sentence: 'Le modèle est entré dans Bing mardi.',
    },
  ],
  [
    'an ousting and the appointment of that day',
    {
      article: '2023-11-20-a',
      lang: 'fr',
      on: '2023-11-17',
      participants: ['openai'],
      kind: 'people',
      witness: { act: 'dismiss' },
      sentence: 'Le conseil a évincé Altman.',
    },
    {
      article: '2023-11-21-b',
      on: '2023-11-17',
      participants: ['openai'],
      kind: 'people',
      witness: { act: 'appoint' },
      sentence: 'The board put Murati in charge.',
    },
  ],
  [
    'a restructuring and a contract signed with it',
    {
      article: '2025-10-29-a',
      on: '2025-10-28',
      kind: 'governance',
      sentence: 'The lab became a public benefit corporation.',
    },
    {
      article: '2025-10-30-b',
      lang: 'fr',
      on: '2025-10-28',
      sentence: 'Un contrat prive le groupe de son droit de premier refus.',
    },
  ],
  [
    'two acts of one sentence',
    {
      article: '2025-11-19-a',
      on: '2025-09',
      participants: ['anthropic'],
      kind: 'investment',
      sentence: 'It raised 13 billion and settled with authors in September.',
    },
    {
      article: '2025-11-19-a',
      id: 'second',
      on: '2025-09',
      participants: ['anthropic'],
      kind: 'investment',
      sentence: 'It raised 13 billion and settled with authors in September.',
    },
  ],
  [
    'other companies, the same day and kind',
    { article: '2025-10-29-a', lang: 'fr', on: '2025-10-28', sentence: 'Un contrat a été signé.' },
    {
      article: '2025-10-30-b',
      on: '2025-10-28',
      participants: ['amazon', 'openai'],
      sentence: 'A contract was signed.',
    },
  ],
  [
    'an old act and a bare report that may mean anything',
    { article: '2023-01-24-a', on: '2023-01-23', kind: 'investment', sentence: 'The group pledged billions.' },
    { article: '2024-08-01-b', lang: 'fr', kind: 'investment', sentence: 'Le groupe investit dans la recherche.' },
  ],
  [
    'a year in common and nothing else',
    { article: '2024-12-20-a', on: '2024', kind: 'investment', sentence: 'The group bought shares.' },
    {
      article: '2025-01-10-b',
      lang: 'fr',
      on: '2024-05',
      kind: 'investment',
      sentence: 'Un prêt fut accordé au printemps.',
    },
  ],
];

for (const [name, earlier, later] of ONE)
  test(`One event: ${name}.`, () => {
    const link = scoreLink(tellEvidence(later), tellEvidence(earlier));
    assert.ok(link && link.score >= 0.5 && link.score <= 1);
  });

for (const [name, earlier, later] of TWO)
  test(`Two events: ${name}.`, () => assert.equal(scoreLink(tellEvidence(later), tellEvidence(earlier)), undefined));

test('A link names its grounds by key and value.', () => {
  const [, earlier, later] = ONE[1] ?? assert.fail();
  const link = scoreLink(tellEvidence(later), tellEvidence(earlier));
  assert.deepEqual(link?.grounds, [
    'participants',
    'date:2024-10-02',
    'kind:investment',
    'words:round=levé',
    'amount:6600000000',
  ]);
});

test('Figures of two languages that differ do not bind what their date alone could not.', () => {
  const told = { on: '2024', participants: ['openai'], kind: 'investment' } as const;
  const earlier = tellEvidence({ ...told, article: '2024-10-03-a', sentence: 'It raised 6.6 billion dollars.' });
  const later = (figure: string) =>
    tellEvidence({ ...told, article: '2025-01-01-b', sentence: `Il a levé ${figure} milliards de dollars.` });
  assert.ok(scoreLink(later('6,6'), earlier));
  assert.equal(scoreLink(later('40'), earlier), undefined);
});
