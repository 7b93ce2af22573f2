/**
 * Notions by which a French and an English report of one act know each other: the notion, then openings of folded
 * words, French and English. Words with five letters in common at their head need no row.
 */
const NOTIONS: readonly (readonly [notion: string, french: string, english: string])[] = [
  ['accuse', 'accus denonc reproch soupcon', 'accus alleg suspect blam'],
  ['agent', 'agent', 'agent'],
  ['ask', 'ordonn somm demand reclam exig', 'order demand ask request requir'],
  ['author', 'auteur ecrivain livre pirat', 'author writer book pirat copyrigh'],
  ['bid', 'offre offrai surenchere', 'bid bidding tender'],
  ['block', 'bloqu interdi suspen gel', 'block ban banned bans suspen freez froze'],
  ['board', 'conseil administrat', 'board director'],
  ['book', 'command reserv', 'book booked bookings orders ordered reserv'],
  ['build', 'construi bati', 'build built construct'],
  ['buy', 'rachat rachet achet achat acqui repris reprend absorb', 'buy buying bought purchas takeover acqui'],
  ['cap', 'plafon', 'cap capped caps'],
  ['change', 'reecri recri refond remani renego amend', 'rewrit rewrote revis overhaul amend renego redr'],
  ['chip', 'puce semi-cond', 'chip semicond'],
  ['cloud', 'cloud nuage heberg', 'cloud host'],
  ['code', 'code codage programmat developpeur', 'code coding programm developer'],
  ['compute', 'calcul puissan capacit', 'comput capacit'],
  ['consider', 'envisag songe songea menac discut', 'consider weigh mull threat discuss'],
  ['consult', 'consult avis sollicit', 'consult comment views invit'],
  ['contract', 'contrat accord entente pacte allian partena convent', 'contract agree deal pact allian partner tie-up'],
  [
    'court',
    'tribuna proces assign plaint poursui justice judici traine',
    'court lawsuit complain trial litig sue sued suing',
  ],
  ['defendant', 'defend', 'defend'],
  ['deny', 'dement nie nier niait', 'deny denie denial rebut refut'],
  ['download', 'telecharg', 'download'],
  [
    'end',
    'fin fini cess clos ferm termin capot eteint dispara expire',
    'end ended ending ceas clos shut stop terminat collaps expire',
  ],
  ['fear', 'inquiet inquiei craint craign craig redout', 'fear worr afraid concern'],
  ['fine', 'amende infli penalit', 'fine fined fines penalt'],
  ['first', 'premier premiere', 'first'],
  ['free', 'libre gratuit autoris', 'free freed freely allow permit'],
  ['give up', 'retir renonc abandon cede ceda ceder', 'withdr relinqui gave give giving surrend forgo drop dropp waiv'],
  ['hire', 'recrut embauch debauch nomm confi', 'hire hired hiring poach appoint name named charge'],
  ['image', 'image', 'image picture'],
  ['inquiry', 'enquet inquir examin', 'inquir probe probing investiga examin review'],
  ['integrate', 'integr ajout rejoi incorpor', 'integr embed add added join fit fitted incorpor'],
  ['interim', 'interim provisoi', 'interim tempora caretak'],
  ['invest', 'invest inject placait place plac verse', 'invest inject pour poured'],
  ['judge', 'juge magistra', 'judge'],
  ['jury', 'jures jury', 'jury juror'],
  ['keep', 'conserv gard maint', 'keep kept keeps retain'],
  [
    'launch',
    'lanc devoil present montr sorti sortie paru parait publi deploi',
    'launch unveil show releas publi introd roll rollout present',
  ],
  ['law', 'loi lois regle', 'law laws rule rules'],
  ['lead', 'dirig tete mene', 'lead led head headed run'],
  ['leave', 'quitt depart demission claqu', 'leav left depart quit resign'],
  ['licence', 'licenc', 'licenc licens'],
  ['list', 'liste', 'list'],
  ['market', 'bourse boursi', 'stock exchange shares listing'],
  ['memorandum', 'protocol memoran', 'memoran'],
  ['merge', 'fusion regroup rassembl reuni', 'merg combin fold folded group grouped'],
  ['nonprofit', 'lucrat associat caritati', 'nonprof non-prof charit'],
  ['observer', 'observat', 'observer'],
  ['open', 'ouvr ouver disponib accessi', 'open availab accessi'],
  ['oust', 'evinc renvo renvoi limog congedi destitu demis', 'oust dismiss fire fired firing sack eject remov'],
  ['papers', 'document dossier', 'document papers filing'],
  ['pay', 'paye paie payer verser', 'pay paid paying'],
  ['pledge', 'promi promess engag', 'pledg promis commit'],
  ['power', 'anime propuls', 'power powered driven'],
  ['press', 'journal journaux quotidi', 'newspap paper daily'],
  ['preview', 'apercu essai', 'preview trial test beta'],
  ['profit', 'benefic', 'profit gain earning'],
  ['quarrel', 'bras querel desaccord conflit', 'odds disput quarrel disagree clash feud'],
  [
    'raise',
    'leve levee levait leva lever boucl reuni financ fonds tour',
    'raise raised raising fundrais financ fund round collect',
  ],
  ['rank', 'rang class palmar tete', 'rank leaderb place top topped'],
  ['refuse', 'refus rejet repouss debout', 'refus reject rebuff turned den'],
  ['rename', 'rebapt', 'renam rechrist rebrand'],
  ['report', 'revel rapport', 'report reveal'],
  ['restructure', 'restruct recapit conversi transfor', 'restruct recapit conversi transfor'],
  ['return', 'retour revien revenu revenir retrouv reinteg', 'return reinst back rehir resum'],
  ['revenue', 'revenu recette chiffre', 'revenue sales'],
  ['rival', 'concurren rival', 'rival competit'],
  ['robot', 'robot assistan convers', 'chatbot assistan bot'],
  ['search', 'recherch moteur', 'search engine'],
  ['seat', 'siege fauteuil', 'seat chair'],
  ['sell', 'vend vendu vent cession', 'sell sold sale selling'],
  ['server', 'centre serveur campus', 'center centre server campus datacent'],
  ['share', 'partage', 'sharing split'],
  ['sole', 'unique exclusi seul', 'sole exclusi only'],
  ['staff', 'salari employe effectif troupe equipe', 'staff employee team worker'],
  ['stake', 'particip capital action detien', 'stake equity share holding owns'],
  ['subscribe', 'souscri abonn', 'subscri'],
  ['supercomputer', 'supercal ordinat', 'supercom'],
  ['supply', 'fourni approvi', 'suppl provid'],
  ['swap', 'troqu echang', 'swap trade traded exchang'],
  ['train', 'entrain', 'train training trained'],
  ['user', 'utilis', 'user users'],
  ['value', 'valoris valeur valu', 'value valued valuat worth'],
  ['voice', 'voix vocal', 'voice'],
  ['vote', 'vote votes', 'vote voting votes'],
];

/** Notions that many acts share: they say little by themselves. */
const COMMON = new Set([
  'contract',
  'launch',
  'first',
  'report',
  'lead',
  'keep',
  'integrate',
  'open',
  'invest',
  'pledge',
]);

const OPENINGS: ReadonlyMap<string, string> = new Map(
  NOTIONS.flatMap(([notion, french, english]) =>
    `${french} ${english}`.split(' ').map((word): [string, string] => [word, notion]),
  ),
);

const LONGEST = Math.max(...[...OPENINGS.keys()].map((word) => word.length));

/** Openings of up to three letters stand for words of up to five: "ban" is in "banned", not in "bankruptcy". */
const SHORT = 3;

/** The notion of a folded word by its longest opening, or undefined. */
export function findNotion(word: string): string | undefined {
  const least = word.length > SHORT + 2 ? SHORT + 1 : SHORT;
  for (let length = Math.min(word.length, LONGEST); length >= least; length -= 1) {
    const notion = OPENINGS.get(word.slice(0, length));
    if (notion !== undefined) return notion;
  }
  return undefined;
}

/** Whether sharing the notion says little. */
export function isCommonNotion(notion: string): boolean {
  return COMMON.has(notion);
}
