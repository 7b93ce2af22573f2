import type { Vocabulary } from './vocabulary.ts';

/** Launches, research and milestones. */
export const productsEn: Vocabulary = [
  {
    act: 'release',
    verbs: 'launch relaunch unveil release debut commercialise commercialize unleash',
    light: 'publish present introduce show reveal ship post roll arrive deliver issue reach upload drop',
    nouns: 'launch launches release releases unveiling debut rollout',
    context:
      'model models version versions app application software tool feature browser chatbot agent assistant api subscription',
    phrases: `*go live|*go on sale|*come out|*put out|*bring out|*bring to market|*take the wraps off|*lift the veil|*lift the curtain|*make available|*become available|*be available|*make public|*make free|*become free|generally available|*make its debut|*make their debut|*roll out|*see the light|*hit the market|*put online|*put on the web|*post on the web|*put on sale|*put into service|*hand to researchers|*make its entry|*turn into a product|*turn into a paid|paid product|*steal a march|*get in first|*leave its test phase|*give the public|*offer to the public|*let the public|*let anyone|*let everyone|*come out of testing|*leave testing|*answer with|*reply with|*counter with|*respond with|*hit back with|*strike back with|*follow with|*follow up with a|*beat to market|*drop a new|*open up to|*push out|*unwrap|*hand out|*begin offering|*start offering|*begin selling|*start selling|*begin rolling|*start rolling|*switch on for|*graduate from beta|*put in the hands|*place in the hands|*botch the launch|*bungle the launch|*fumble the launch|*lift the lid|*pull back the curtain|*raise the curtain|*draw back the curtain|*give a first|*give first look|*take off the|*let loose|*set loose|*bring to phones/cars/users/europe/france|*bring to the|*arrive in the app|*turn loose|*kick off|*follow with its|*retort with|*follow up with|*trot out|*showcase|*spring a surprise|*catch off guard|*surprise with|*surprise by|*open access|*open early|*start testing|*begin testing|*start trialling|*rush out|*churn out|*come up with|*make widely available|*restrict to partners|*throw open to|*reserve its|*pull the wraps off|*take the wrapping off|*take the covers off|*take the cover off|*make its bow|*hand users/developers/customers/subscribers|*give users/developers/customers/subscribers|*add to its line-up|*add to its lineup|*add to its range|*expand its line-up|*expand its range|*ship to customers|*start shipping|*begin shipping|*enter beta|*go into beta|*enter preview|*reach users/customers/europe/iphones/phones/consumers|*land in europe|*come to europe|*arrive in europe|*send out into the world|*throw its doors|*go public with|*take to market|*bring to life|*present to the world|*show to the world|*reach developers`,
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
      '*move to version|*reach version|*hit version|*put off|*push back|*hold back|*delay the|*delay release|*postpone|*bring to general availability|*reach general availability|general availability|*give an app|*bring forward release/launch|*raise the price|*raise prices|*raise its prices|*cut the price|*cut prices|*cut its prices|*slash prices|*slash the price|*halve price|*halve the price|*lower prices|*lower the price|*put back|*push back the|*set back|*hold up|*slip to|*miss its deadline|*give a facelift|*add feature/features/mode|*put behind a paywall|*charge for|can now|could now|is now able|are now able|will now be able|*learn to|*gain the ability|*gain a voice|*gain a memory|*get a memory|*get a voice|*give a voice|*give a memory|*equip with a|*endow with|*hold off|*miss date|*make cheaper|*make faster|*bring back feature/model|*restore access|*restore model|*walk back|*make a u-turn|*reverse course',
  },
  {
    act: 'rename',
    verbs: 'rename rebrand rechristen',
    phrases:
      '*change its name|*drop the name|*fold into the brand|*bring under the brand|under the brand|into the brand|into the copilot brand|*go by the name|*take the name|in favour of gemini|*drop the bard name',
  },
  {
    act: 'withdraw',
    verbs: 'discontinue unplug yank shutter',
    light: 'close withdraw suspend retire scrap disable shutter pull disappear vanish',
    nouns: 'shutdown closure withdrawal',
    phrases:
      '*shut down|*pull the plug|*take offline|*cut off access|*cut access|*take down|*switch off|*wind down|*pull from|*roll back|*pull it|*put a stop|*call back|*take off sale|*withdraw from|*suspend|*pause|*put on hold|*end its programme|*end its program|*pull the|*pull its|*pull a|*take it down|*kill off|*kill|*axe product/app/service/model|*wind up|*sunset|*mothball|*phase out|*put out to pasture|*pension off|*bury|*suffer an outage|*suffer outage|*go down for|*go dark|*knock offline|*take off the market|*remove from|*disable feature|*shut app|*shut the app|*close app|*withdraw update|*pull update|*call time on|*bring the curtain down|*drop support|*end support|*stop supporting|*discard|*wipe from|*take out of service|*go down|*be down|*stop working|*crash for|*pull feature|*withdraw feature|*withdraw model|*withdraw version|*close access|*turn off|*close the book on|*send to the scrapheap|*strip from|*remove feature|*remove model|*halt sign-ups/registrations/subscriptions|*pause sign-ups/registrations/subscriptions|*suspend sign-ups/registrations/subscriptions',
  },
  {
    act: 'train',
    verbs: 'train distil',
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
      '*publish a paper|*publish a study|research paper|*describe a method|*publish the architecture|*describe the architecture|*publish research|*publish method/technique/paper/findings|*release a paper|*release paper/study|*put out a paper|*detail in a paper|*describe in a paper|*find in a study|*show in a study|*report in nature|*report in science|*demonstrate that|*present findings/results/research/paper|*report findings|*unveil research/findings|*set out in a paper|*set out in paper|*lay out in paper|*explain in paper|*describe in paper|*describe how|*detail method/technique/how|*describe method/technique|*describe its method|*cast doubt|*claim breakthrough|*achieve breakthrough|*make breakthrough|*uncover flaw/flaws/vulnerability/vulnerabilities|*find flaw/flaws/vulnerability/vulnerabilities|*predict structure|*design antibiotic/antibiotics/drug|*decode|*warn in a paper|*warn in paper|joint study|joint paper',
  },
  {
    act: 'beat',
    light: 'beat defeat solve outperform',
    nouns: 'medal',
    phrases:
      '*beat the champion|gold medal|*prove a theorem|*beat champion|*win against|*win gold|*take gold|*earn gold|*win a gold|*win silver|*take top honours|*walk off with prize|*ace|*solve problems/problem|*crack problem/problems|*defeat champion|*outperform doctors/physicians/humans|*match human|*set a new record|*win medal|*win bronze|*take silver|*take bronze|*pass exam|*pass the bar|*match experts|*match doctors|*top benchmark|*top the benchmark',
  },
  {
    act: 'award',
    nouns: 'nobel laureate award awards',
    light: 'honour honor award win',
    phrases: 'nobel prize|nobel prizes|turing award|*win the prize|*receive the prize',
  },
  {
    act: 'rank',
    verbs: 'rank top',
    light: 'climb enter place debut reach stand sit',
    nouns: 'ranking rankings leaderboard chart charts rank place spot position',
    phrases:
      '*top the chart/charts/ranking/leaderboard|*take first place|*take the lead|*climb to|*go in at|*reach the top|top of the|*lead the ranking|most downloaded|first place|second place|third place|number one|*enter the ranking|top five|top ten|*rise to the top|*break into the top|*go straight to the top|*go straight to|*shoot to the top|*land at the top|*come first|*come top|*enter at number|*top ranking/leaderboard/chart/charts/table|*head the ranking|*head ranking/leaderboard/chart|*crack the top|*debut at|*debut in|*finish first|*finish second|*finish third|*place second|*place third|*place first|*seize first|*seize the top|*seize top|*claim the top|*claim top|*claim first|*take second place|*take third place|*figure among|*feature in the top|*jump to the top|*storm to the top|*sit atop|*sit top|*soar to|*vault to|*race to|*rise to|*top table|*head the table|*rank first|*rank second|*capture first|*capture top|*clinch top|*clinch first|*regain first|*regain the lead|*regain top|*retake first|*retake the lead',
  },
  {
    act: 'users',
    nouns: 'users subscribers downloads',
    light: 'pass cross exceed claim reach surpass count',
    context: 'weekly monthly daily active',
    phrases:
      '*pass the mark|*cross the mark|million users|million subscribers|*top million users|weekly users|monthly users|million people|*hit users|*pass million|*pass billion|*cross million|*top billion users|*double users|*double its users|*attract users|*count users|*gain users|*put the number|number of users|*claim users|*boast users|*have million users|*have billion users|*have million weekly|*have million monthly|*have million subscribers|*hit million/billion|*reach million users|*reach billion users|*have users|*serve million/billion|*win million users|*reach users|*claim million/billion|*add million users|*lose users|*amass users|*amass million|*sign up million|*draw million|*draw users|*attract million|*gather million users|*surpass million|*surpass billion|*be used by million|*count million|*approach million users|*approach billion users|*exceed million users',
  },
  {
    act: 'revenue',
    nouns: 'revenue revenues earnings profit profits loss losses sales turnover backlog',
    context: 'quarter quarterly annual annualised annualized fiscal',
    phrases:
      'quarterly results|annual results|*report results|*report revenue|*report earnings|*post a profit|net income|run rate|order backlog|*post results|annualised revenue|annualized revenue|annual revenue|recurring revenue|*book revenue|*take in revenue|*turn a profit|*make a loss|*lose billion|*earn billion|*beat forecasts|*beat expectations|record sales|record revenue|record profit|*report sales|*report record|*take a charge|*book a charge|-billion charge|billion charge|*write off|*write down|profit warning|*warn of a loss|*double revenue|revenue doubled|revenue rose|revenue jumped|revenue grew|revenue fell|sales rose|sales grew|sales fell|profit rose|profit fell|*forecast billion|*project billion|*guide for|*post revenue/sales/profit/profits/loss/losses/earnings/income/quarterly|*report revenue/sales/profit/profits/loss/losses/rise/fall/jump/drop|*miss targets/target/estimates/forecasts/expectations|*miss its targets/target|*beat estimates/forecasts/expectations/targets|*top estimates/forecasts/expectations|*exceed estimates/forecasts/expectations|*smash expectations/forecasts/estimates|*disappoint investors|*raise its forecast|*cut its forecast|*lift its forecast|*raise forecast/guidance|*cut forecast/guidance|*lift forecast/guidance|*lower guidance/forecast|*warn of charge|*warn charge|*warn cost billion|*cost it billion|*take charge|*take writedown|*take impairment|*swing to a|*swing to profit/loss|*be profitable|*become profitable|*break even|*turn profitable|*triple revenue|*triple its revenue|*double its revenue|*quadruple revenue|*cross billion in revenue|*hit billion in revenue|*pass billion in revenue|*reach billion in revenue|*rake in revenue|results published|results released|results show|results showed|*publish results|*release results|*generate billion|*generate revenue|*ring up|*make a profit|*make profit|*post rise|*see revenue/sales/profit|*book billion in|*report growth|*show gain/profit/loss/rise/fall|*show a gain|*show a profit|*show a loss|accounts showed|*lose billion/million|*expect to lose|*expect to make|*expect to earn|*expect revenue|*expect sales|*earn million|*top forecasts|*fall short of|*shrink its losses|*widen losses|losses widened|losses narrowed|*quadruple sales|*double sales|*triple sales|order book',
  },
  {
    act: 'worth',
    nouns: 'capitalisation capitalization',
    phrases:
      "market value|market capitalisation|market capitalization|most valuable company|first company worth|first company to reach|*be worth trillion|worth trillion|market worth|*become the most valuable|company worth|trillion-dollar club|*join the trillion|*pass trillion|*cross trillion|*hit trillion|*top trillion|*reach trillion|*exceed trillion|*be worth more|*become world's most valuable|*wipe trillion|*enter the trillion|*approach trillion",
  },
  {
    act: 'shares',
    verbs: 'plunge tumble slump soar plummet nosedive leap skyrocket',
    light: 'fall lose gain jump drop rise shed surge slide',
    context: 'session trading wall street close shares stock percent',
    phrases:
      'share price|stock price|*lose percent|*lose % of|*shed percent|*wipe off|shares fell|shares jumped|shares soared|on the stock market|in one session|in a day|of its market value|of its value|*leap %|shares leapt|shares rose|shares dropped|shares climbed|*slip %|shares slipped|shares slid|shares sank|shares dipped|*add % to its value|*evaporate|*erase from|*be wiped off|*be wiped out|*shed value|*see value|*shoot up|*jump %|*climb %|*gain %|*fall %|*rise %|*drop %|*sink %|*slide %|*tumble %|*rally|shares hit|shares reached|shares closed|shares surged|shares plunged|shares tumbled|shares gained|shares lost|shares shot|shares ended|shares plummeted|shares slumped|*shed %|*lose %|*edge up|*edge down|*edge higher|*edge lower|*inch up|*inch down|*tick up|*tick down|*take a beating|*take a hit|*take a pounding|*take a battering|*tank|*crater|*crash|*sag|*skid|*swoon|*rebound|*bounce back|*close up|*close down|*close flat|*close higher|*close lower|*close at a record|*end flat|*end up %|*end down %|*finish up|*finish flat|*hit a record|*hit record high|*reach a record|*set a record|*lose a quarter|*lose a fifth|*lose a third|*lose half|*add billion to|*add billion/trillion in market|*lose billion/trillion in market|*lose billion in value|*wipe billion/trillion|*be little changed|*slip back|*retreat %|*advance %|*put on %|*be down %|*be up %|*plummet|*spike|*drive up|*send shares|*send the shares|*send its shares|*send stock|*boost shares|*give back %|*regain %|*recoup %|shares dived|shares dove|shares nosedived|shares rallied|shares sagged|shares skidded|shares cratered|shares eased|shares edged|shares advanced|shares retreated|shares recovered|shares rebounded|shares bounced|shares popped|shares spiked|shares rocketed|shares skyrocketed|shares doubled|shares tripled|shares took|shares shed|shares opened|shares went|shares jolted|stock fell|stock rose|stock jumped|stock dropped|stock soared|stock surged|stock slid|stock sank|stock slipped|stock climbed|stock plunged|stock tumbled|stock slumped|stock hit|stock closed|stock lost|stock gained|stock leapt|stock dived|stock rallied|stock doubled|stock tripled|stock shed|stock popped|*jump by|*leap by|*climb by|*set a new high|*hit high|*hit all-time|*hit an all-time|*reach an all-time',
  },
  {
    act: 'overtake',
    verbs: 'overtake dethrone supplant surpass outrank unseat displace oust leapfrog outpace outshine',
    phrases:
      '*take first place from|*take the top spot from|*knock off|*take the crown|*push out of first place|*pull ahead of|*edge out|*overtake as|*edge past|*inch past|*leapfrog|*leap past|*vault past|*go past|*pass to become|*snatch the top|*snatch first|*knock from|*topple|*unseat from|*steal the crown|*take top spot|*wrest|*win over|*climb past|*move past|*shoot past|*race past|*surge past|*slip past|*rise above|*jump above|*nudge into|*push into second|*push into third|*relegate to|*bump from|*nose ahead|*nose past|*take the lead from|*dislodge|*eclipse|*steal the top|*steal a lead|*relegate|*pip|*pip to|*usurp|*outsell|*outstrip|*outgrow|*overhaul as|*draw level|*pull past|*beat into second|*beat to become|*pull in front|*move ahead of|*jump ahead of|*forge ahead of|*nudge past|*push past|*storm past|*sweep past|*blaze past|*zoom past|*squeeze past|*scrape past|*creep past|*power past|*roar past|*sprint past|*bypass',
  },
];
