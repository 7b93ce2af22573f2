import type { Lang } from '../model.ts';

/**
 * What a head noun says of its company: it `makes` a product, `owns` a product or a company, or is just a `firm`,
 * known by its place, its product or the person at its head; a `trade` is not known by a product, which may have
 * a platform, a network or a business of its own.
 */
export type HeadKind = 'makes' | 'owns' | 'firm' | 'trade';

/** What may follow a link: "de Redmond", "derrière Claude", "run by Demis Hassabis". */
export type AnchorKind = 'place' | 'product' | 'person' | 'company';

export type Head = { readonly text: string; readonly lang: Lang; readonly kind: HeadKind };

const listHeads = (lang: Lang, kind: HeadKind, words: string): Head[] =>
  words.split(',').map((text) => ({ text: text.trim(), lang, kind }));

/** Only singulars: "les géants" are several. */
export const HEADS: readonly Head[] = [
  ...listHeads('fr', 'makes', 'créateur, créatrice, concepteur, conceptrice, inventeur, père, géniteur, développeur'),
  ...listHeads('fr', 'owns', 'maison mère, maison-mère, société mère, propriétaire, détenteur'),
  ...listHeads(
    'fr',
    'firm',
    'firme, géant, géante, groupe, entreprise, société, compagnie, start-up, startup, jeune pousse, pousse, laboratoire, labo, pépite, licorne, décacorne, mastodonte, colosse, ogre, poids lourd, multinationale, conglomérat, éditeur, éditrice, fabricant, fabricante, constructeur, fondeur, équipementier, écurie, boîte',
  ),
  ...listHeads(
    'fr',
    'trade',
    'maison, marque, champion, championne, leader, spécialiste, pionnier, empire, opérateur, réseau social, plateforme, plate-forme, studio, moteur de recherche, fournisseur, industriel, hébergeur, distributeur, association, fondation, organisation',
  ),
  ...listHeads(
    'en',
    'makes',
    'maker, creator, inventor, developer, builder, designer, manufacturer, publisher, producer',
  ),
  ...listHeads('en', 'owns', 'owner, parent, parent company, proprietor'),
  ...listHeads(
    'en',
    'firm',
    'company, firm, giant, group, start-up, startup, upstart, lab, laboratory, behemoth, titan, juggernaut, powerhouse, heavyweight, colossus, unicorn, decacorn, conglomerate, multinational, corporation, outfit, chipmaker, chip maker, chip designer, carmaker, automaker, software maker, phone maker, device maker',
  ),
  ...listHeads(
    'en',
    'trade',
    'champion, leader, pioneer, specialist, empire, enterprise, business, house, studio, platform, social network, search engine, operator, provider, vendor, supplier, investor, foundation, organisation, organization, newcomer, venture',
  ),
];

/** Words that tie a head to what follows it, folded. */
export const LINKS: Readonly<Record<Lang, ReadonlyMap<string, readonly AnchorKind[]>>> = {
  fr: new Map<string, readonly AnchorKind[]>([
    ...['de', 'd', 'du', 'des'].map((word) => [word, ['place', 'product', 'person', 'company']] as const),
    ...['derriere'].map((word) => [word, ['product']] as const),
    ...['edite', 'developpe', 'concoit', 'fabrique', 'possede', 'detient', 'produit', 'exploite', 'commercialise'].map(
      (word) => [word, ['product']] as const,
    ),
    ...['par', 'dirige', 'preside', 'pilote', 'mene', 'fonde'].map((word) => [word, ['person']] as const),
    ...['a'].map((word) => [word, ['place']] as const),
  ]),
  en: new Map<string, readonly AnchorKind[]>([
    ['of', ['place', 'product', 'company']],
    ['behind', ['product']],
    ...['makes', 'owns', 'develops', 'builds', 'runs', 'operates', 'created', 'built'].map(
      (word) => [word, ['product']] as const,
    ),
    ...['from', 'in'].map((word) => [word, ['place']] as const),
    ['by', ['person']],
  ]),
};

/** Words that may stand between head and link, or between anchor and head, folded. */
export const MODIFIERS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(
    'americain americaine francais francaise chinois chinoise japonais japonaise neerlandais neerlandaise britannique allemand allemande coreen coreenne sud europeen europeenne canadien canadienne californien californienne parisien parisienne texan texane mondial mondiale historique technologique informatique numerique jeune petit petite grand grande puissant puissante celebre ambitieux ambitieuse prive privee cote cotee specialise specialisee l la le les ia intelligence artificielle generative logiciel logiciels tech puces puce semi conducteurs semiconducteurs cloud web internet recherche electronique commerce en ligne reseaux sociaux telephonie streaming capital risque qui que base basee bases installe installee etabli etablie sis sise dirige dirigee fonde fondee cofonde cofondee cree creee mene menee preside presidee pilote pilotee co origine tete'.split(
      ' ',
    ),
  ),
  en: new Set(
    's based headquartered american us french chinese japanese dutch british german korean south european canadian californian swedish software hardware tech technology ai artificial intelligence generative search cloud chip chips semiconductor internet online e commerce social media network advertising ad retail consumer electronics computing computer gaming streaming entertainment space rocket car electric vehicle electronics data analytics image imaging video voice coding model research safety defence defense private listed public young tiny little big giant sprawling ambitious secretive fast growing privately held high profile the that which run led headed founded co cofounded chaired created controlled owned started own new parent start up startup'.split(
      ' ',
    ),
  ),
};

/**
 * Determiners after which a phrase speaks of any company, not of one: "a ChatGPT rival", "un géant du cloud". Folded.
 */
export const INDEFINITE: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set('un une deux trois plusieurs quelques chaque aucun aucune autre autres quel quelle nul nulle'.split(' ')),
  en: new Set('a an another any every each some no two three several many other which what'.split(' ')),
};
