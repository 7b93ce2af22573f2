import type { Vocabulary } from './vocabulary.ts';

/** Launches, research and milestones. */
export const productsEn: Vocabulary = [
  {
    act: 'release',
    verbs: 'launch relaunch unveil release debut commercialise commercialize',
    light: 'publish present introduce show reveal ship post roll arrive deliver issue reach',
    nouns: 'launch launches release releases unveiling debut rollout',
    context:
      'model models version versions app application software tool feature browser chatbot agent assistant api subscription',
    phrases: `*go live|*go on sale|*come out|*put out|*bring out|*bring to market|*take the wraps off|*lift the veil|*lift the curtain|*make available|*become available|*be available
      |*make public|*make free|*become free|generally available|*make its debut|*make their debut|*roll out|*see the light|*hit the market|*put online|*put on the web|*post on the web|*put on sale|*put into service|*hand to researchers|*make its entry
      |*turn into a product|*turn into a paid|paid product|*steal a march|*get in first|*leave its test phase|*give the public|*offer to the public|*let the public|*let anyone|*let everyone|*come out of testing|*leave testing|*answer with|*reply with|*counter with|*respond with|*hit back with|*strike back with|*follow with|*follow up with a|*beat to market|*drop a new|*open up to|*push out|*unwrap|*hand out|*begin offering|*start offering|*begin selling|*start selling|*begin rolling|*start rolling|*switch on for|*graduate from beta|*put in the hands|*place in the hands|*botch the launch|*bungle the launch|*fumble the launch`,
  },
  {
    act: 'open',
    verbs: 'open-source',
    light: 'open reopen',
    phrases: '*open to the public|*open to everyone|*open to all|*throw open|*open up|*open source',
  },
  {
    act: 'preview',
    nouns: 'preview demo beta demonstration',
    light: 'preview test demonstrate trial',
    phrases: '*show off|*go on stage|*take the stage|*join on stage|*share the stage',
  },
  {
    act: 'update',
    light: 'update upgrade extend expand revamp overhaul improve deploy refresh postpone delay shelve',
    nouns: 'update upgrade overhaul revamp deployment',
    phrases:
      '*move to version|*reach version|*hit version|*put off|*push back|*hold back|*delay the|*delay release|*postpone|*bring to general availability|*reach general availability|general availability|*give an app|*bring forward release/launch',
  },
  {
    act: 'rename',
    verbs: 'rename rebrand rechristen',
    phrases:
      '*change its name|*drop the name|*fold into the brand|*bring under the brand|under the brand|into the brand|into the copilot brand|*go by the name|*take the name|in favour of gemini|*drop the bard name',
  },
  {
    act: 'withdraw',
    verbs: 'discontinue unplug',
    light: 'close withdraw suspend retire scrap disable shutter pull disappear vanish',
    nouns: 'shutdown closure withdrawal',
    phrases:
      '*shut down|*pull the plug|*take offline|*cut off access|*cut access|*take down|*switch off|*wind down|*pull from|*roll back|*pull it|*put a stop|*call back|*take off sale|*withdraw from|*suspend|*pause|*put on hold|*end its programme|*end its program|*pull the|*pull its|*pull a|*take it down',
  },
  {
    act: 'train',
    verbs: 'train distil distill',
    nouns: 'training',
    context: 'parameters researchers researcher parameter',
    phrases: '*be in training|*be training|in the making',
  },
  {
    act: 'publish',
    light: 'publish',
    nouns: 'paper study preprint breakthrough discovery architecture finding findings',
    context: 'research scientific journal nature science mathematics results',
    phrases:
      '*publish a paper|*publish a study|research paper|*describe a method|*publish the architecture|*describe the architecture|*publish research|*publish method/technique/paper/findings',
  },
  {
    act: 'beat',
    light: 'beat defeat solve outperform',
    nouns: 'medal',
    phrases:
      '*beat the champion|gold medal|*prove a theorem|*beat champion|*win against|*win gold|*take gold|*earn gold|*win a gold|*win silver|*take top honours|*walk off with prize|*ace',
  },
  {
    act: 'award',
    nouns: 'nobel laureate',
    light: 'honour honor award win',
    phrases: 'nobel prize|nobel prizes|turing award|*win the prize|*receive the prize',
  },
  {
    act: 'rank',
    verbs: 'rank top',
    light: 'climb enter place debut reach stand sit',
    nouns: 'ranking rankings leaderboard chart charts rank place spot position',
    phrases:
      '*top the chart/charts/ranking/leaderboard|*take first place|*take the lead|*climb to|*go in at|*reach the top|top of the|*lead the ranking|most downloaded|first place|second place|third place|number one|*enter the ranking|top five|top ten|*rise to the top|*break into the top|*go straight to the top|*go straight to|*shoot to the top|*land at the top|*come first|*come top|*enter at number',
  },
  {
    act: 'users',
    nouns: 'users subscribers downloads',
    light: 'pass cross exceed claim reach surpass count',
    context: 'weekly monthly daily active',
    phrases:
      '*pass the mark|*cross the mark|million users|million subscribers|*top million users|weekly users|monthly users|million people|*hit users|*pass million|*pass billion|*cross million|*top billion users|*double users|*double its users|*attract users|*count users|*gain users|*put the number|number of users|*claim users|*boast users|*have million users|*have billion users|*have million weekly|*have million monthly|*have million subscribers',
  },
  {
    act: 'revenue',
    nouns: 'revenue revenues earnings profit profits loss losses sales turnover backlog',
    context: 'quarter quarterly annual annualised annualized fiscal',
    phrases:
      'quarterly results|annual results|*report results|*report revenue|*report earnings|*post a profit|net income|run rate|order backlog|*post results|annualised revenue|annualized revenue|annual revenue|recurring revenue|*book revenue|*take in revenue|*turn a profit|*make a loss|*lose billion|*earn billion|*beat forecasts|*beat expectations|record sales|record revenue|record profit|*report sales|*report record|*take a charge|*book a charge|-billion charge|billion charge|*write off|*write down|profit warning|*warn of a loss|*double revenue|revenue doubled|revenue rose|revenue jumped|revenue grew|revenue fell|sales rose|sales grew|sales fell|profit rose|profit fell|*forecast billion|*project billion|*guide for',
  },
  {
    act: 'worth',
    nouns: 'capitalisation capitalization',
    phrases:
      'market value|market capitalisation|market capitalization|most valuable company|first company worth|first company to reach|*be worth trillion|worth trillion|market worth|*become the most valuable|company worth|trillion-dollar club|*join the trillion|*pass trillion|*cross trillion|*hit trillion|*top trillion|*reach trillion|*exceed trillion',
  },
  {
    act: 'shares',
    verbs: 'plunge tumble slump soar plummet nosedive leap',
    light: 'fall lose gain jump drop rise shed surge slide',
    context: 'session trading wall street close shares stock percent',
    phrases:
      'share price|stock price|*lose percent|*lose % of|*shed percent|*wipe off|shares fell|shares jumped|shares soared|on the stock market|in one session|in a day|of its market value|of its value|*leap %|shares leapt|shares rose|shares dropped|shares climbed|*slip %|shares slipped|shares slid|shares sank|shares dipped|*add % to its value|*evaporate|*erase from|*be wiped off|*be wiped out|*shed value|*see value|*shoot up|*jump %|*climb %|*gain %|*fall %|*rise %|*drop %|*sink %|*slide %|*tumble %|*rally|shares hit|shares reached|shares closed|shares surged|shares plunged|shares tumbled|shares gained|shares lost|shares shot|shares ended|shares plummeted|shares slumped',
  },
  {
    act: 'overtake',
    verbs: 'overtake dethrone supplant surpass outrank unseat displace oust',
    phrases:
      '*take first place from|*take the top spot from|*knock off|*take the crown|*push out of first place|*pull ahead of|*edge out|*overtake as|*edge past|*inch past|*leapfrog|*leap past|*vault past|*go past|*pass to become|*snatch the top|*snatch first|*knock from|*topple|*unseat from|*steal the crown|*take top spot|*wrest|*win over|*climb past|*move past|*shoot past|*race past|*surge past|*slip past|*rise above|*jump above|*nudge into|*push into second|*push into third|*relegate to|*bump from',
  },
];
