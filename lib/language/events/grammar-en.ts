import type { Vocabulary } from './vocabulary.ts';

/** Function words by class; see grammar.ts for what the classes do. */
export const functionWordsEn = {
  determiner: 'the a an this that these those some several each every no any two three both another',
  possessive: "its their his her our 's s'",
  preposition:
    'of to in for with on at by from into onto over under against between among through during about after before within without since via upon toward towards amid despite as across outside behind beside besides until per',
  relative: 'who whom whose which where',
  subordinator: 'while when because although though if whereas once unless until as',
  complementizer: 'that',
  coordinator: 'and but or nor then yet',
  subject: 'it he she they we',
  clitic: 'him them me us',
  negation:
    "not no never neither nor didn't don't doesn't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't cannot can't nobody none nothing",
  have: 'have',
  be: 'be',
  adverb:
    'also already still now then later soon first formally publicly jointly quietly recently finally again reportedly allegedly officially meanwhile instead even only just together eventually promptly abruptly duly once twice already separately all both each partly largely likewise thereby since itself themselves',
} as const;

export const mannerEn: Vocabulary = [
  {
    act: 'report',
    verbs:
      'announce say confirm declare state report tell explain disclose note write add recall affirm indicate claim stress emphasise emphasize reiterate insist',
    light: 'reveal show learn warn',
    nouns: 'announcement statement',
    phrases: '*make known|*let it be known|*point out|*make clear',
  },
  {
    act: 'state',
    verbs:
      'remain stay own possess belong employ depend resemble represent weigh cost count exist seem appear work live play want like love hope think believe know expect fear need matter mean compete sell boast live treat use mind enjoy observe watch look',
  },
  {
    act: 'opinion',
    phrases:
      "analysts expect|anybody's guess|anyone's guess|remains to be seen|remains unclear|is unclear whether|unclear whether|nobody knows|no one knows|open question|investors expect|would rather|used to|*expect that|*reckon that|*bet that|*think that|*believe that|according to an analyst|*argue that|*see it as|*hope that",
    verbs: 'joke quip speculate predict reckon muse',
  },
  {
    act: 'planned',
    verbs: 'plan intend schedule prepare',
    phrases:
      '*be+to|*be+set+to|*be+due+to|*be+about+to|*be+poised+to|*be+expected+to|*mean+to|meant to|*intend+to|*plan+to|*aim+to|its intention to|an intention to|is to come|are to come|due in|due to|*be slated to|*promise to add|*get ready to|plans for|under study|later this year|*hope+to|*want+to|*be scheduled|*be due|*have been due|is due|are due|*expect+to|*look+to|*vow to|vowed to|*be expected|*be preparing|*be gearing up|*be on course|*be on track|*lay the groundwork|*lay groundwork|*pave the way for|*be planning',
    nouns: 'intention',
  },
  {
    act: 'considered',
    verbs: 'consider weigh mull contemplate ponder threaten envisage envision imagine',
    light: 'discuss explore study debate',
    phrases:
      "*think about|*think of|*toy with|*threaten to|*be in talks|in talks|advanced talks|early talks|talks with|talks to|*hold talks|*discuss asking|is discussing|are discussing|was discussing|were discussing|been discussing|*look at|*be considering|*be weighing|*float the idea|*consider whether|*sound out|*have discussed|*approach about|*explore a|*be courting|*look into a|*eye a|*mull over|*hold exploratory|*flirt with|*negotiate with|*be negotiating|is negotiating|are negotiating|*hold discussions|in discussions|in negotiations|in negotiation|*enter talks|*open talks|*sound out about|*have been approached|talks between|negotiations between|discussions between|not rule out|not ruled out|not ruling out|hasn't ruled out|haven't ruled out|won't rule out|doesn't rule out|didn't rule out|*be in discussions|*be in discussion|*be in negotiations|*be in negotiation|*discuss buying/acquiring/selling/investing/joining/licensing/merging/using/putting/taking/adding/whether/how/possible|*be discussing|*be studying|*be exploring|*be evaluating|*explore options|*explore sale|*explore buying|*be open to|*be tempted|*leave the door open|*keep the door open|*be interested in|*show interest|*express interest|*hold preliminary|*weigh up|*give thought|*give serious|*be toying|*be mulling|*be pondering|*be contemplating|*approach with a view|*explore possibility|*explore the possibility|*study possibility|*raise the possibility",
  },
  {
    act: 'rumoured',
    phrases:
      'is said to|are said to|was said to|were said to|said to be|said to have|according to people|people familiar|sources say|sources said|according to bloomberg|according to reuters|according to the information|according to the wall street journal|according to the financial times|according to press reports|press reports|reports say|reports said|*be rumoured|*be rumored|*be reported to|is reported to|are reported to|was reported to|were reported to|is understood to|are understood to|reuters said|reuters reported|bloomberg reported|bloomberg said|the information reported|the information said|the verge reported|the press reported|*be reportedly|bloomberg reports|reuters reports|the information reports|the verge reports|the press said|the newspapers said|*be quoted as saying|according to the press|newspapers reported|leaked|reporters learned|it was reported to|is reportedly|are reportedly|journal reported|times reported|post reported|cnbc reported|axios reported|techcrunch reported|politico reported|wired reported|journal reports|times reports|axios reports|cnbc reports|journal said|is thought to|are thought to|is believed to|are believed to|people close to|sources close to|a person close to|two people close|according to sources|according to two people|according to three people|people with knowledge|person familiar|sources told|according to axios|according to cnbc|according to the new york times|wsj reported|outlets reported|media reported|press has reported|newspapers say|media say|outlets say|according to reports|according to media|wired said|the verge said|axios said|cnbc said|politico said|semafor reported|nikkei reported|monde reported|briefed on the matter|people briefed|according to a person|according to one person|according to someone|two sources|three people|insiders say|insiders said|reuters has learned|bloomberg says|reuters says|rumour has it|word has it|the newspaper reported|the newspaper said|the newspaper wrote|times wrote|times says|journal wrote|journal says|post wrote|bloomberg wrote|reuters wrote|information says|is rumoured|are rumoured|is rumored|are rumored|people say',
    verbs: '',
    nouns: 'rumour rumours rumor rumors reportedly allegedly',
  },
  {
    act: 'denied',
    verbs: 'deny refute rebut',
    phrases: '*deny that|*dispute that|*dismiss as false|*deny any|*reject reports|*deny having',
    nouns: 'denial',
  },
  {
    act: 'compare',
    phrases: `rival of|rival to|rivals to|rivals of|competitor to|competitor of|competitors to|unlike|in contrast to|ahead of|just behind|behind only|instead of|rather than|other than|besides|more than|less than|better than|larger than|bigger than|than|at the expense of|as well as those of|alongside those of|alongside|without|except|apart from|answer to|response to|riposte to|*compete with|*compete against|*rival|that rivals|which rivals|that rival|*challenge|challenge to|reliance on|dependence on|*depend on|just like|like|next to|far from|alternative to|setback for|blow for|to the detriment of|*catch up with|under the nose of|in the face of|in place of|as opposed to|compared with|compared to|those of|that of|worth more than|that beats|which beats|that outperforms|which outperforms|that matches|which matches|that surpasses|which surpasses|that outranks|which outranks|same day as|same date as|same week as|same time as|next to the models|*match|that it claims matches|on a par with|on par with|level with|neck and neck with|to rival|to match|to beat|to outdo|claims matches|claims beats`,
  },
  {
    act: 'aside',
    phrases: `subsidiary of|owned by|backed by|founder of|founders of|co-founder of|co-founders of|cofounder of|former|ex-|alumni of|founded by former|spun out of|part of|parent of|owner of|customer of|customers of|client of|shareholder in|supplier to|supplier of|unit of|arm of|maker of|chief of|formerly of|veteran of|veterans of|staff of|whose main customer|subsidiary in all|founded by|partner of|longtime partner of|ally of|customer at|investor in|investors in|backer of|backers of|competitor of|provider of|graduate of|graduates of|formerly at|late of|once of|previously at|previously of`,
  },
  {
    act: 'place',
    phrases:
      "'s build|'s ignite|'s conference|'s event|conference of|'s app store|on the app store|'s ranking|ranking of|'s leaderboard|leaderboard of|'s stage|'s premises|'s annual|'s developer|'s score|'s site|'s image|at the offices of|at the headquarters of|'s headquarters|'s keynote|'s first conference|'s first developer|'s board",
  },
  {
    act: 'medium',
    phrases: 'according to|told the|in an interview with|in the columns of|reported by|*report|first reported by',
  },
  {
    act: 'agreed',
    phrases: 'under a|under an|under the terms|as part of a deal|as part of an agreement|in a deal worth',
  },
  {
    act: 'follow',
    phrases:
      'in exchange|in return|in the same breath|at the same time|at the same moment|on the same occasion|in addition|for its part|in turn|the deal|the agreement|the contract|the complaint|the suit|the text',
  },
];
