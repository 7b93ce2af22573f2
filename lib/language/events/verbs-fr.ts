import { form, type Paradigm } from './forms.ts';

/**
 * Third-person forms, participles and infinitive of a French verb; news is told in the third person.
 * Regular groups by rule, the rest by the tables below (Bescherelle's models).
 */
export function conjugateFrench(infinitive: string): Paradigm {
  const model = irregular(infinitive);
  if (model) return spell(infinitive, model);
  if (infinitive.endsWith('er')) return spell(infinitive, firstGroup(infinitive.slice(0, -2)));
  if (infinitive.endsWith('ir')) {
    const stem = infinitive.slice(0, -1);
    return spell(infinitive, [`${stem}t`, `${stem}ssent`, `${stem}ss`, `${stem}t`, `${stem}rent`, infinitive, stem]);
  }
  const stem = infinitive.slice(0, -2);
  const present = stem.endsWith('d') ? stem : `${stem}t`;
  return spell(infinitive, [present, `${stem}ent`, stem, `${stem}it`, `${stem}irent`, `${stem}r`, `${stem}u`]);
}

/** Present singular and plural, stem of the imperfect, past singular and plural, stem of the future, participle. */
type Model = readonly [string, string, string, string, string, string, string];

function spell(infinitive: string, [one, many, stem, pastOne, pastMany, future, participle]: Model): Paradigm {
  const plural = /[sx]$/.test(participle) ? participle : `${participle}s`;
  return [
    [one, form.present],
    [many, form.present],
    [`${stem}ait`, form.imperfect],
    [`${stem}aient`, form.imperfect],
    [pastOne, form.past],
    [pastMany, form.past],
    [`${future}a`, form.future],
    [`${future}ont`, form.future],
    [`${future}ait`, form.conditional],
    [`${future}aient`, form.conditional],
    [participle, form.participle],
    [plural, form.participle],
    [`${participle}e`, form.participle],
    [`${participle}es`, form.participle],
    [infinitive === 'avoir' ? 'ayant' : `${stem}ant`, form.gerund],
    [infinitive, form.infinitive],
  ];
}

const doubling = /(?:app|rapp|épe|chance|rej|j|proj|renouv|ficel|étinc)e(?:l|t)$/;

function firstGroup(stem: string): Model {
  const soft = stem.endsWith('g') ? `${stem}e` : stem.replace(/c$/, 'ç');
  const strong = strongStem(stem);
  const future = /é[^aeiouyé]+$/.test(stem) ? stem : strong;
  return [`${strong}e`, `${strong}ent`, soft, `${soft}a`, `${stem}èrent`, `${future}er`, `${stem}é`];
}

/** The stem before a mute e: lev- → lèv-, céd- → cèd-, jet- → jett-, pay- → pai-. */
function strongStem(stem: string): string {
  if (/[oua]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  if (doubling.test(stem)) return stem + stem.slice(-1);
  return stem.replace(/[eé]([bcdfghjklmnpqrstvz]|[bcdfgpt][rl]|gn|gu|qu|ch)$/, 'è$1');
}

const irregularEndings: readonly (readonly [RegExp, Model])[] = [
  [/envoyer$/, ['envoie', 'envoient', 'envoy', 'envoya', 'envoyèrent', 'enverr', 'envoyé']],
  [/^aller$/, ['va', 'vont', 'all', 'alla', 'allèrent', 'ir', 'allé']],
  [/^être$/, ['est', 'sont', 'ét', 'fut', 'furent', 'ser', 'été']],
  [/^avoir$/, ['a', 'ont', 'av', 'eut', 'eurent', 'aur', 'eu']],
  [/faire$/, ['fait', 'font', 'fais', 'fit', 'firent', 'fer', 'fait']],
  [/pouvoir$/, ['peut', 'peuvent', 'pouv', 'put', 'purent', 'pourr', 'pu']],
  [/vouloir$/, ['veut', 'veulent', 'voul', 'voulut', 'voulurent', 'voudr', 'voulu']],
  [/savoir$/, ['sait', 'savent', 'sav', 'sut', 'surent', 'saur', 'su']],
  [/mouvoir$/, ['meut', 'meuvent', 'mouv', 'mut', 'murent', 'mouvr', 'mu']],
  [/valoir$/, ['vaut', 'valent', 'val', 'valut', 'valurent', 'vaudr', 'valu']],
  [/devoir$/, ['doit', 'doivent', 'dev', 'dut', 'durent', 'devr', 'dû']],
  [/cevoir$/, ['çoit', 'çoivent', 'cev', 'çut', 'çurent', 'cevr', 'çu']],
  [/prévoir$/, ['prévoit', 'prévoient', 'prévoy', 'prévit', 'prévirent', 'prévoir', 'prévu']],
  [/voir$/, ['voit', 'voient', 'voy', 'vit', 'virent', 'verr', 'vu']],
  [/enir$/, ['ient', 'iennent', 'en', 'int', 'inrent', 'iendr', 'enu']],
  [/prendre$/, ['prend', 'prennent', 'pren', 'prit', 'prirent', 'prendr', 'pris']],
  [/mettre$/, ['met', 'mettent', 'mett', 'mit', 'mirent', 'mettr', 'mis']],
  [/battre$/, ['bat', 'battent', 'batt', 'battit', 'battirent', 'battr', 'battu']],
  [/rompre$/, ['rompt', 'rompent', 'romp', 'rompit', 'rompirent', 'rompr', 'rompu']],
  [/vrir$/, ['vre', 'vrent', 'vr', 'vrit', 'vrirent', 'vrir', 'vert']],
  [/ffrir$/, ['ffre', 'ffrent', 'ffr', 'ffrit', 'ffrirent', 'ffrir', 'ffert']],
  [/(?:^|re)dire$/, ['dit', 'disent', 'dis', 'dit', 'dirent', 'dir', 'dit']],
  [/dire$/, ['dit', 'disent', 'dis', 'dit', 'dirent', 'dir', 'dit']],
  [/uire$/, ['uit', 'uisent', 'uis', 'uisit', 'uisirent', 'uir', 'uit']],
  [/crire$/, ['crit', 'crivent', 'criv', 'crivit', 'crivirent', 'crir', 'crit']],
  [/lire$/, ['lit', 'lisent', 'lis', 'lut', 'lurent', 'lir', 'lu']],
  [/croire$/, ['croit', 'croient', 'croy', 'crut', 'crurent', 'croir', 'cru']],
  [/croître$/, ['croît', 'croissent', 'croiss', 'crut', 'crurent', 'croîtr', 'cru']],
  [/suivre$/, ['suit', 'suivent', 'suiv', 'suivit', 'suivirent', 'suivr', 'suivi']],
  [/vivre$/, ['vit', 'vivent', 'viv', 'vécut', 'vécurent', 'vivr', 'vécu']],
  [/vaincre$/, ['vainc', 'vainquent', 'vainqu', 'vainquit', 'vainquirent', 'vaincr', 'vaincu']],
  [/quérir$/, ['quiert', 'quièrent', 'quér', 'quit', 'quirent', 'querr', 'quis']],
  [/courir$/, ['court', 'courent', 'cour', 'courut', 'coururent', 'courr', 'couru']],
  [/cueillir$/, ['cueille', 'cueillent', 'cueill', 'cueillit', 'cueillirent', 'cueiller', 'cueilli']],
  [/^naître$/, ['naît', 'naissent', 'naiss', 'naquit', 'naquirent', 'naîtr', 'né']],
  [/aître$/, ['aît', 'aissent', 'aiss', 'ut', 'urent', 'aîtr', 'u']],
  [/indre$/, ['int', 'ignent', 'ign', 'ignit', 'ignirent', 'indr', 'int']],
  [/clure$/, ['clut', 'cluent', 'clu', 'clut', 'clurent', 'clur', 'clu']],
  [/clore$/, ['clôt', 'closent', 'clos', 'clôt', 'closirent', 'clor', 'clos']],
  [/soudre$/, ['sout', 'solvent', 'solv', 'solut', 'solurent', 'soudr', 'solu']],
  [/partir$/, ['part', 'partent', 'part', 'partit', 'partirent', 'partir', 'parti']],
  [/sortir$/, ['sort', 'sortent', 'sort', 'sortit', 'sortirent', 'sortir', 'sorti']],
  [/mentir$/, ['ment', 'mentent', 'ment', 'mentit', 'mentirent', 'mentir', 'menti']],
  [/sentir$/, ['sent', 'sentent', 'sent', 'sentit', 'sentirent', 'sentir', 'senti']],
  [/servir$/, ['sert', 'servent', 'serv', 'servit', 'servirent', 'servir', 'servi']],
];

/** répartir and asservir follow finir although they end like partir and servir. */
const secondGroup = /^(?:répartir|impartir|assortir|asservir|lotir)$/;

function irregular(infinitive: string): Model | undefined {
  if (secondGroup.test(infinitive)) return undefined;
  const found = irregularEndings.find(([ending]) => ending.test(infinitive));
  if (!found) return undefined;
  const stem = infinitive.replace(found[0], '');
  const [a, b, c, d, e, f, g] = found[1];
  return [stem + a, stem + b, stem + c, stem + d, stem + e, stem + f, stem + g];
}
