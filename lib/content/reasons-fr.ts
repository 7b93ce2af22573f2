import type { reasons as english } from './reasons-en.ts';

/** What each code of a rejected file expects, and what to do about it. */
export const reasons: Readonly<Record<keyof typeof english, { readonly expected: string; readonly remedy: string }>> = {
  fence: {
    expected: 'une première ligne qui soit exactement ---',
    remedy: 'Commencez le fichier par --- seul sur sa ligne, suivi de YAML puis d’un second ---.',
  },
  unclosed: {
    expected: 'une ligne de fin qui soit exactement ---',
    remedy: 'Fermez l’en-tête par --- seul sur sa ligne.',
  },
  'long-front-matter': {
    expected: 'un en-tête de 32 768 caractères au plus',
    remedy: 'Déplacez dans le corps ce qui est du texte.',
  },
  yaml: {
    expected: 'du YAML 1.2',
    remedy: 'Corrigez le YAML de cette ligne ; mettez entre guillemets un texte qui contient : ou #.',
  },
  unknown: { expected: 'un champ du format', remedy: 'Retirez le champ, ou corrigez l’orthographe de son nom.' },
  text: {
    expected: 'du texte',
    remedy: 'Écrivez un texte ; mettez-le entre guillemets s’il ressemble à un nombre, une date ou une liste.',
  },
  day: {
    expected: 'un jour du calendrier, AAAA-MM-JJ, ou un instant avec son fuseau',
    remedy: 'Écrivez un jour qui existe, comme 2025-10-14, ou un instant comme 2025-10-14T09:30:00+02:00.',
  },
  period: { expected: 'AAAA, AAAA-MM ou AAAA-MM-JJ', remedy: 'Écrivez une année, un mois ou un jour qui existe.' },
  lang: { expected: 'fr ou en', remedy: 'Écrivez lang: fr ou lang: en.' },
  'lang-of-name': {
    expected: 'la langue par laquelle finit le nom du fichier',
    remedy: 'Renommez le fichier ou changez lang, pour que les deux disent la même chose.',
  },
  url: { expected: 'une adresse http ou https', remedy: 'Écrivez l’adresse entière, en commençant par https://.' },
  list: { expected: 'une liste', remedy: 'Écrivez les valeurs en liste : [un, deux].' },
  fields: {
    expected: 'un groupe de champs',
    remedy: 'Écrivez les champs du groupe en dessous, chacun sous la forme nom: valeur.',
  },
  boolean: { expected: 'true ou false', remedy: 'Écrivez true ou false, sans guillemets.' },
  kind: { expected: 'company, authority ou lab', remedy: 'Écrivez l’une des trois sortes.' },
  slug: {
    expected: 'l’identifiant d’un article : le nom de son fichier sans langue ni extension',
    remedy: 'Écrivez-le tel qu’il est dans le nom du fichier, sans dossier.',
  },
  'company-slug': { expected: 'l’identifiant d’une entreprise', remedy: 'Écrivez le nom de son fichier sans .md.' },
  image: {
    expected: 'une image de content/images',
    remedy: 'Écrivez images/ puis le nom d’un fichier svg, png, jpg, webp, avif ou gif de ce dossier.',
  },
  outside: {
    expected: 'un fichier sous content/',
    remedy: 'Placez le fichier lui-même dans content/ et désignez-le là.',
  },
  'file-name': {
    expected: 'un nom fait de lettres, de chiffres, de points et de traits d’union, qui finit par .fr.md ou .en.md',
    remedy: 'Renommez le fichier, par exemple en 2025-10-14-titre-court.fr.md.',
  },
  'taken-name': {
    expected: 'un nom qui ne finit pas par .md avant sa langue, et n’est pas celui d’un flux comme feed.xml',
    remedy: 'Renommez le fichier, par exemple en 2025-10-14-titre-court.fr.md.',
  },
  'special-file': { expected: 'un fichier ordinaire', remedy: 'Remplacez-le par un fichier ordinaire, ou retirez-le.' },
  root: {
    expected: 'le dossier qui contient articles/ et companies/',
    remedy: 'Vérifiez le chemin que donne LIAISONS_CONTENT, que son disque est monté, et les droits du dossier.',
  },
  unreadable: { expected: 'un fichier lisible', remedy: 'Vérifiez les droits du fichier et l’état du disque.' },
  large: {
    expected: '2 Mio au plus',
    remedy: 'Répartissez le texte en plusieurs fichiers, ou ôtez ce qui n’en est pas.',
  },
  utf8: { expected: 'du texte en UTF-8', remedy: 'Enregistrez le fichier en UTF-8.' },
  empty: { expected: 'un texte sous l’en-tête', remedy: 'Écrivez le texte, ou retirez le fichier.' },
  duplicate: {
    expected: 'un identifiant qu’aucun autre fichier ne porte',
    remedy: 'Renommez l’un des fichiers ; d’ici là aucun n’est montré.',
  },
  length: { expected: '300 000 caractères de texte au plus', remedy: 'Répartissez le texte en plusieurs fichiers.' },
  nesting: { expected: '58 niveaux de listes, de citations ou d’emphase au plus', remedy: 'Ôtez quelques niveaux.' },
  marks: { expected: '200 000 signes Markdown au plus', remedy: 'Divisez le texte, ou ôtez ce qui n’en est pas.' },
  lines: { expected: '100 000 lignes au plus', remedy: 'Divisez le texte, ou ôtez ce qui n’en est pas.' },
  output: { expected: 'une page de 16 Mio au plus', remedy: 'Raccourcissez les adresses que le texte répète.' },
  reports: {
    expected: '400 phrases au plus qui rapportent un fait',
    remedy: 'Répartissez le texte en plusieurs fichiers.',
  },
  slow: { expected: 'un texte lu en moins de 2 secondes', remedy: 'Divisez le texte, ou ôtez ce qui n’en est pas.' },
  others: { expected: 'aucune autre faute', remedy: 'Corrigez celles qui sont nommées ; les autres le seront alors.' },
  section: { expected: 'des parties titrées ## fr et ## en', remedy: 'Titrez chaque profil ## fr ou ## en.' },
  corrections: {
    expected: 'une liste de corrections',
    remedy: 'Commencez chaque correction par un tiret sur sa propre ligne, par exemple - hide: suivi de l’identifiant.',
  },
  correction: {
    expected: 'hide, redate, retype, requalify, retone, participants, merge, split ou add',
    remedy: 'Commencez la correction par l’un de ces mots.',
  },
  event: {
    expected: 'l’identifiant d’un événement, comme dans son adresse',
    remedy: 'Copiez-le de l’adresse de l’événement ; mettez-le entre guillemets s’il ressemble à un nombre.',
  },
  'event-kind': {
    expected:
      'launch, partnership, investment, acquisition, legal, dispute, governance, people, research, regulation, infrastructure ou milestone',
    remedy: 'Écrivez l’une de ces natures.',
  },
  tone: { expected: 'cooperation, conflict ou neutral', remedy: 'Écrivez l’un de ces tons.' },
  modality: {
    expected: 'asserted, planned, considered, rumoured ou denied',
    remedy: 'Écrivez l’un de ces mots.',
  },
  qualifier: { expected: 'about, before, after, by, until ou since', remedy: 'Écrivez l’un de ces mots, ou aucun.' },
  when: {
    expected:
      'une date comme 2025-10-13, 2025-W41, 2025-10, 2025-Q4, 2025-H2, 2025-FA ou 2025, ou deux jours comme 2025-10-01/2025-10-14',
    remedy: 'Écrivez une date qui existe ; avec un qualificatif, écrivez {date: 2026, qualifier: by}.',
  },
  'add-or-drop': { expected: 'add ou drop', remedy: 'Écrivez en listes les entreprises à ajouter ou à retirer.' },
  fifty: {
    expected: 'cinquante événements au plus',
    remedy: 'Fusionnez-les en plusieurs lignes qui ont un événement en commun.',
  },
  two: {
    expected: 'au moins deux événements',
    remedy: 'Écrivez les identifiants de tous les événements qui n’en font qu’un.',
  },
  'unknown-event': {
    expected: 'un événement qui existe',
    remedy: 'Retrouvez l’événement, dont la phrase a pu changer ; ou supprimez la correction.',
  },
  'unknown-company': {
    expected: 'l’identifiant d’une entreprise de content/companies',
    remedy: 'Écrivez le nom de son fichier sans .md, ou ajoutez l’entreprise.',
  },
  'unknown-article': {
    expected: 'l’identifiant d’un article publié',
    remedy: 'Écrivez le nom de son fichier sans langue ni extension ; ou supprimez la correction.',
  },
  'unknown-sentence': {
    expected: 'des mots qui se trouvent dans une même phrase de l’article',
    remedy: 'Copiez-les de l’article tels qu’ils y sont, sans Markdown.',
  },
};
