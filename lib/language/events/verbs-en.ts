import { form, type Paradigm } from './forms.ts';

/** Forms of an English verb: base, -s, past, participle, -ing. The base counts as present and infinitive. */
export function conjugateEnglish(base: string): Paradigm {
  const [past, participle] = irregular(base) ?? [regularPast(base), regularPast(base)];
  return [
    [base, form.infinitive | form.present],
    [third(base), form.present],
    [past, form.past],
    [participle, form.participle],
    [gerund(base), form.gerund],
  ];
}

const doubling =
  /(?:^|[^aeiou])(?:s?top|plan|ship|drop|cap|tap|scrap|swap|strip|snap|trim|cut|get|set|put|let|bid|shut|win|run|slip|top|stun|rip|pit|sit|quit|hit|split|grab|nab|plug|log|flag|stem|begin|refer|defer|prefer|transfer|occur|commit|submit|permit|admit|remit|omit|rebut|unplug|outrun|upset|reset|control|patrol|equip|spin|span|scan|ban|bar|star|spur|stir|sub|rob|dub|nod|shed|bag|snag|drag|tag|lag|frog|chip|clip|trip|whip|rap|lob|jab|net|vet|pin|pen|trot|distil|sag|skid|pip|embed|fit|slot|drum|regret|flip|snub|fret|cur|pel|prop|flop|slap|zap|pop|skip|dip|tip|program|quarrel|spot|plot|step|map|wrap)$/;

/** Stressed elsewhere: "targeted", "happened". */
const single = /^(?:target|happen|sharpen|dampen|cheapen|budget)$/;

const stemOf = (base: string): string => (doubling.test(base) && !single.test(base) ? base + base.slice(-1) : base);

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stemOf(base)}ed`;
}

function third(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${stemOf(base)}ing`;
}

const prefixes = /^(?:re|over|out|under|up|with|fore|mis)(?=[a-z]{3})/;

function irregular(base: string): readonly [string, string] | undefined {
  const own = irregulars.get(base);
  if (own) return own;
  const prefix = prefixes.exec(base)?.[0];
  const bare = prefix ? irregulars.get(base.slice(prefix.length)) : undefined;
  return prefix && bare ? [prefix + bare[0], prefix + bare[1]] : undefined;
}

const irregulars = new Map<string, readonly [string, string]>(
  `be was been|become became become|begin began begun|bet bet bet|bid bid bid|bind bound bound|break broke broken
  |bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|come came come
  |cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed
  |feel felt felt|fight fought fought|find found found|fly flew flown|forbid forbade forbidden|get got got|give gave given
  |go went gone|grow grew grown|hand handed handed|have had had|hear heard heard|hit hit hit|hold held held|keep kept kept
  |know knew known|lay laid laid|lead led led|lean leaned leaned|leave left left|lend lent lent|let let let|lose lost lost
  |make made made|mean meant meant|meet met met|overtake overtook overtaken|pay paid paid|put put put|quit quit quit
  |read read read|ride rode ridden|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold
  |send sent sent|set set set|shed shed shed|show showed shown|shut shut shut|sit sat sat|speak spoke spoken|spend spent spent
  |spin spun spun|split split split|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck
  |sweep swept swept|swing swung swung|take took taken|teach taught taught|tell told told|think thought thought
  |throw threw thrown|undertake undertook undertaken|undergo underwent undergone|wear wore worn|weave wove woven|win won won
  |withdraw withdrew withdrawn|write wrote written|uphold upheld upheld|overthrow overthrew overthrown|shake shook shaken
  |shoot shot shot|slide slid slid|tear tore torn|freeze froze frozen|beat beat beaten|shrink shrank shrunk|swear swore sworn|cost cost cost|cast cast cast
  |forecast forecast forecast|broadcast broadcast broadcast|creep crept crept|flee fled fled|hide hid hidden|hang hung hung|forget forgot forgotten|leap leapt leapt
  |sink sank sunk|light lit lit|greenlight greenlit greenlit|dig dug dug|blow blew blown|bite bit bitten|spring sprang sprung|sling slung slung|arise arose arisen|outdo outdid outdone|overcome overcame overcome`
    .split('|')
    .map((line) => {
      const [base = '', past = '', participle = ''] = line.trim().split(/\s+/);
      return [base, [past, participle]];
    }),
);
