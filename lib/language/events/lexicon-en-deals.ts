import type { Vocabulary } from './vocabulary.ts';

/** Partnerships, money, purchases and computing power. */
export const dealsEn: Vocabulary = [
  { act: 'turn', phrases: '*turn to|*call on|*resort to|*fall back on|*look to|*secure the services' },
  {
    act: 'ally',
    verbs: 'ally partner collaborate cooperate',
    light: 'join team side unite strike forge seal',
    nouns:
      'partnership partnerships alliance alliances collaboration tie-up cooperation venture rapprochement association accord pact',
    phrases: `*team up|*join forces|*join hands|*work together|*link up|*tie up with|*pair up|in partnership with|in collaboration with|with the help of|joint venture|*become supplier/provider/partner/host|*become partner|*become a partner|*become its partner|*become the provider|*become its provider|*become the supplier|*become its supplier|*become its sole|*become the sole|*become its exclusive|*choose as its cloud|*choose as cloud|*pick as|*adopt as|*lend support|*make provider/supplier/cloud/partner/host|sole provider|exclusive provider|exclusive supplier|*throw in its lot|*display closeness|*forge ties|*deepen ties|*deepen its ties|*strengthen ties|*expand its partnership|*extend its partnership|*broaden its partnership|strategic partnership|strategic alliance|*tap to power|*enlist the help|*approach about|*woo|*hold exploratory|*explore a deal|*explore an alliance|*work with|*walk on|*appear together|*stand beside|*co-develop|*tie up|*collaborate on|*extend partnership/alliance/collaboration/cooperation/tie-up|*extend their partnership/alliance|*renew partnership/alliance/collaboration|*prolong partnership/alliance|*deepen partnership/alliance/collaboration/cooperation|*widen partnership/alliance|*broaden partnership/alliance/collaboration|*expand partnership/alliance/collaboration|*strengthen partnership/alliance|*pick to help/power/run/supply/build/provide|*choose to help/power/run/supply/build/provide|*select to help/power/run/supply/build/provide|*tap to help/power/run/supply/build/provide|*pick as its|*choose as its|*select as its|*name as its partner|*strike an alliance|*enter into a partnership|*sign a partnership|*announce a partnership|*forge a partnership|*sign up as customer/client|*sign up as a customer|*win as a customer|*land as a customer|*win as customer|*land as customer|*pair with|*buddy up|*cosy up|*band together|*strike up|*make common cause|*tap for|*rope in|*draft in|*bring in to help|*sign up to supply/power/provide|*choose for|*pick for|*select for|*opt for|*plump for|*line up with|*sign on as|*sign on with|*go into business|*bury their differences|*renew vows|*patch things up|*mend fences|*reach out to|*enlist to help/speed/build/power/provide/run|*enlist for|*tie its fortunes|*hitch its wagon|*settle+on`,
  },
  {
    act: 'contract',
    light: 'sign conclude reach ink clinch negotiate agree ratify finalise finalize',
    nouns: 'deal deals agreement agreements contract contracts memorandum accord pact terms order orders commitment',
    phrases:
      '*come to terms|*reach a deal|*reach an agreement|memorandum of understanding|agreement in principle|letter of intent|letters of intent|*sign a deal|*strike a deal|*cut a deal|*do a deal|*shake hands|*prolong the contract|*renew the contract|default search engine|revenue share|revenue sharing|joint statement|licensing deal|content deal|supply deal|supply agreement|multi-year deal|multiyear deal|*hammer out|*thrash out|*enter into an agreement|*enter into a|*put pen to paper|*agree terms|*agree on terms|framework agreement|distribution deal|preliminary deal|*extend deal/contract/agreement|*renew deal/contract/agreement|*expand contract/agreement|*widen contract/agreement|*enlarge contract/agreement|*increase its contract|*win contract|*win a contract|*land contract|*land a contract|*secure contract|*secure a contract|*bag a contract|*award a contract|*award contract|*hand a contract|*be awarded contract|*pen a deal|*put the seal|*seal the deal|*seal a deal|*ink a deal|*ink deal|*finalise deal/agreement/contract|*finalize deal/agreement/contract|*land a deal|*strike a bargain|*strike a pact|*strike pact|*sign pact|*sign a pact|*renew its contract|*renew their contract|*extend its contract|*extend their contract',
  },
  {
    act: 'license',
    verbs: 'license white-label remunerate sublicense',
    light: 'licence',
    nouns: 'licence licences license licensing',
    phrases:
      'exclusive licence|exclusive license|*take a licence|*take a license|*obtain a licence|*grant rights|*win rights|*get rights|rights to|access to the technology|*license content|*license its|*license technology|*lend its characters|right to use|*grant access to its|*pay to use/run|*pay for access|*pay billion for access/rights|*pay million for access/rights|*pay for access/rights|*pay for articles/content/archives/pictures/images/archive|*pay for its articles/content/archives/pictures/images|*pay for their articles/content/archives/pictures/images|*strike a licence|*sign a licence|*open its archives|*give access to its|*share its content|*share advertising/revenue with',
  },
  {
    act: 'integrate',
    verbs: 'integrate embed incorporate preinstall preload',
    light: 'add adopt equip power join choose admit drive install underpin thread',
    nouns: 'integration integrations',
    phrases:
      '*build into|*bake into|*open to models|*open up to models|*open to rival|*make room for|*plug into|*weave into|*fold into|*bring into|*put into|*add to|*join the catalogue/catalog|*join the models|*enter the catalogue|*be built into|*come to|*find a place|*fit into|*slot into|*wire into|*install in|*thread through|*run on models|*power by|*come preinstalled|*come pre-installed|*ship with|*offer a choice|*hook up|*make the default|as the default assistant|*answer through|*migrate to|*shift to|*put at the heart of|*be powered by|*sit inside|*slip into|*swap for|*replace with|*switch to models|*come preloaded|*be preloaded|*wire up|*bundle with|*bundle into|*marry with|*tap models|*adopt models|*let users choose|*give access to models|*offer as an option|*make available in|*graft onto',
  },
  {
    act: 'host',
    verbs: 'host',
    light: 'offer list carry stock distribute',
    nouns: 'catalogue catalog hosting',
    phrases:
      '*offer on|*offer through|*make available on|*add to its catalogue|*arrive on|*land on|*go on sale on|*appear on|*put it on|*put it into|*bring it to|*put them on|*begin offering|*start offering|*add to its marketplace|*put on its shelves|*make available through|*become available on|*be sold through|*go live on|*debut on azure/bedrock',
  },
  {
    act: 'commit',
    light: 'commit pledge promise undertake',
    nouns: 'pledge pledges commitment commitments',
    phrases:
      '*make a pledge|*agree to spend|*undertake to spend|*commit to spending|*promise to buy|*commit to buying|*agree to buy services|*obtain orders|*win orders|*secure orders|*commit itself to|*commit itself|*bind itself to',
  },
  {
    act: 'donate',
    verbs: 'donate endow',
    nouns: 'donation gift',
    phrases: '*make a gift|compute donation|*hand to foundation/body|*give to foundation/body',
  },
  {
    act: 'rewrite',
    verbs: 'renegotiate rewrite amend redraft',
    light: 'revise modify overhaul redefine',
    nouns: 'amendment renegotiation revision',
    phrases: '*redraw the terms|*revisit the terms|*rework the deal|*free to pursue|*release from|*free from',
  },
  {
    act: 'loosen',
    verbs: 'loosen relax',
    light: 'cap swap trade waive limit',
    phrases: `right of first refusal|*give up its exclusivity|*lose its exclusivity|*lose exclusivity|*end exclusivity|*drop exclusivity|*give way to a right|no longer exclusive|*cease to be exclusive|*stop being exclusive|*waive its right|*give up its right|*give up the right|*swap its exclusivity|*trade its exclusivity|*trade exclusivity|*end the exclusivity|end of exclusivity|*free to sell|*be free to|*diversify its suppliers|*cut its dependence|*reduce its dependence|*free it to|*let it pursue|*end agreement/deal/contract/alliance/relationship/collaboration|*terminate agreement/deal/contract/partnership/alliance/licence|*cancel contract/deal/agreement|*scrap deal/contract/agreement/partnership|*wind up partnership/alliance/agreement|*pull the plug on the deal|*end tie-up/pact/arrangement|*let lapse|*let expire|*phase out|looser contract|looser deal|looser terms|looser ties|looser agreement|without exclusivity|less exclusive`,
  },
  {
    act: 'keep',
    light: 'keep retain preserve',
    phrases:
      'exclusive cloud|sole cloud|only cloud|main cloud|*remain in force|*remain the only|*remain exclusive|*stay in force|*keep offering',
  },
  {
    act: 'invest',
    verbs: 'invest reinvest inject sink plough plow bankroll',
    light: 'pour contribute pump participate',
    nouns: 'investment investments injection backers',
    phrases: `*put money into|*take part in the round|*put billion into|*put million into|*pour billion into|*pour money into|*add billion/million|*pledge billion/billions/million|*commit billion/billions/million|*promise billion/billions/million|*put billion/billions/million|*pump billion/billions/million|*invest billion/million|*chip in|*bring its total|among the investors|among the backers|among the subscribers|*take part in it|*buy into|*join the round|*follow up with|*double down|*top up its|*put in billion|*pay for %|*pay billion for %|*spend billion on %|*lay out billion|*take part in the|*participate in the|*lead a round|*lead the round|*co-lead|*anchor the|*write a cheque|*write a check|*make good on|*put the remaining|*put another|*put a further|*commit up to|*pledge up to|*invest up to|*complete a commitment|*complete its investment|*complete investment|*finalise its investment|*agree to invest|*put up to billion/million|*put up billion/million|*put up to|*lead round|*co-lead round|*hand billion/million|*provide billion/million|*stump up|*fork out|*cough up|*shell out billion/million|*plough billion/million|*sink billion/million|*contribute billion/million|*bet billion/million|-dollar bet|bet on|*send billion/million|*commit to invest|*commit to providing|*undertake to invest|*undertake to provide billion/million|*raise its bet|*raise its stake|*increase its stake|*lift its stake|*join as an investor|*back with billion/million|*inject billion/million|*add a further|*throw in billion/million|*give a further|*give another billion/million|*back round|*back start-up/startup|*throw its weight behind|*plunge billion/million into|*splash billion/million on|*bet on|*place a bet|*take a punt|*subscribe to shares|*chip in billion/million|*come in for|*come in as an investor|*put in billion/million|*prop up with|*rescue with|*throw a lifeline|*bail out|*make an investment|*make its first investment|*join backers/investors|*invest in|*join round|*join a round`,
  },
  {
    act: 'fund',
    verbs: 'fund finance refinance fundraise',
    light: 'raise secure bag pocket amass',
    nouns: 'funding financing round rounds valuation fundraising seed',
    context:
      'million billion millions billions series investors capital equity dollars euros valued valuing valuation investor venture debt bonds bond lenders',
    phrases:
      '*raise money|*raise capital|*raise funds|*raise billion/million|*secure billion/million|*take in billion/million|*collect billion/million|funding round|seed round|*close a round|*close its round|series a|series b|series c|series d|series e|series f|series g|series h|*tap investors|*borrow billion/million|*bring in billion/million|*close on|*pull in billion/million|*attract billion/million|*land billion/million|*collect money|new money|fresh capital|fresh money|post-money|pre-money|venture fund|venture round|debt financing|*raise debt|*sell bonds|bond sale|*issue bonds|*issue debt|*close tranche|*close a first tranche|first tranche|*seek to raise|*look to raise|*seek billion|*seek million|*bag billion/million|*pocket billion/million|*rake in|*haul in billion/million|*amass billion/million|*clinch billion/million|*nab billion/million|*snag billion/million|*drum up billion/million|*scoop billion/million|*scoop up billion/million|*complete a round|*complete round|*wrap up a round|*wrap up round|*close round|*oversubscribed|*hit a valuation|*reach a valuation|*double its valuation|*triple its valuation|*seek funding|*seek fresh|*court investors|*sound out investors|*find billion/million|*arrange billion/million|*gather billion/million|*get billion/million|*receive billion/million|valuation doubled|valuation tripled|valuation jumped|valuation rose|valuation soared',
  },
  {
    act: 'stake',
    nouns: 'stake stakes shareholding holding shares shareholder warrants',
    phrases:
      '*take a stake|*acquire a stake|*buy a stake|*take percent|*take %|*buy shares|*own percent|percent stake|*hold percent|*become a shareholder|*become the shareholder|largest shareholder|*receive warrants|*receive shares|*get warrants|*end up with percent|*buy percent|*take a billion-dollar stake|*take warrants|*be granted warrants|*be given warrants|purchase of %|*purchase %|*acquire %|*buy %|*buy into the|*emerge as a shareholder|*become an investor|*increase its holding|*build a stake|*amass a stake|*take the stake|*finalise purchase %|*finalize purchase %|*agree to buy %|*complete purchase %|*announce purchase %|*receive %|*get %|*be given %|*lift its holding|*raise its holding|*take up stake|*snap up %|*pick up %|*pick up a stake|*pick up stake|*grab %|*grab a stake|*secure a stake|*secure %|*become top shareholder|*become largest shareholder|*enter the capital|*exercise warrants/option/options|*convert into shares|*buy tenth/fifth/quarter/third|*take tenth/fifth/quarter/third|*acquire tenth/fifth/quarter/third',
  },
  {
    act: 'divest',
    verbs: 'divest offload unload',
    phrases:
      '*sell its stake|*sell its shares|*sell all its|*sell its entire|*sell its whole|*sell shares|*sell stake|*dispose of its|*cash out|*dump its shares|*sell its holding|*part with its|*get rid of|*dump shares/stake|*dump its stake|*sell out of|*exit its stake|*exit its investment|*trim its stake|*cut its stake|*reduce its stake|*pare its stake|*unwind its stake|*liquidate its stake|*part with shares/stake|*cash in|*pull its money|*withdraw its investment|*cancel investment|*sit out the round|*sit the round out',
  },
  { act: 'value', phrases: '*be valued at|*value at', verbs: '' },
  {
    act: 'buy',
    verbs: 'buy acquire purchase absorb swallow',
    light: 'snap grab bag nab',
    nouns: 'acquisition acquisitions purchase purchases takeover buyout buy-out buyer',
    phrases:
      '*take over|*snap up|*take control|*gobble up|*buy up|*buy out|*pick up for|*swoop on|*scoop up|*agree to buy|*pay for the start-up|*agree to acquire|*agree to purchase|*complete the acquisition|*complete its acquisition|*complete the purchase|*close the acquisition|*close its acquisition|*close the purchase|*win the auction|*pay billion for the|*pay million for the|definitive agreement|*finalise purchase/acquisition/takeover|*finalize purchase/acquisition/takeover|*announce acquisition/purchase/takeover|*seal purchase/acquisition/takeover|*pay billion for|*pay million for|*pay more for|*make purchase/acquisition|*swoop for|*swoop in on|*swoop in for|*strike a deal to buy|*strike a deal to acquire|*sign a deal to buy|*sign a deal to acquire|*reach a deal to buy|*reach a deal to acquire|*agree a deal to buy|*agree to take over|*agree to pay for|*clinch purchase/acquisition/takeover|*shell out billion/million for|*splash out on|*splash out billion/million for|*fork out billion/million for|*spend billion/million to buy|*spend billion/million to acquire|*lay out billion/million for|*fetch billion/million|*go for billion/million|*bring under its roof|*bring into the fold|*roll into|*wolf down|*devour|*take private|*hoover up|*make off with|*sell itself|*sell itself to|*be sold to|*sell unit/arm/division/subsidiary/business|*offload unit/arm/division/subsidiary/business|*sell half|*sell majority|*sell control|*complete its takeover|*complete takeover|*close takeover|*close its takeover|*pay billion in shares/stock/cash|*wrap up purchase/acquisition/takeover',
  },
  {
    act: 'merge',
    verbs: 'merge fuse',
    nouns: 'merger mergers',
    phrases:
      '*combine with|*merge with|*merge into|*combine forces|*combine into one|*join into one|*become one company|*merge operations',
  },
  {
    act: 'bid',
    light: 'bid',
    nouns: 'bid offer',
    phrases:
      '*bid billion|*offer billion|*make a bid|*make an offer|hostile bid|takeover bid|unsolicited bid|unsolicited offer|*make a play|*lead a bid|*lead an unsolicited|*make bid|*make offer|*table a bid|*table bid|*launch a bid|*launch bid|*lodge a bid|*submit a bid|*submit bid|*put in a bid|*be eyeing|*run the rule over',
  },
  {
    act: 'spurn',
    verbs: 'rebuff',
    phrases:
      '*turn down the offer|*turn down offer/bid/approach|*reject offer/bid/approach/overture|*rebuff the|*rebuff offer/bid/approach|*turn down|*turn it down|*spurn|*spurn offer/bid/approach',
  },
  {
    act: 'collapse',
    verbs: 'collapse',
    phrases:
      '*fall through|*fall apart|*come to nothing|*break down|*be called off|*call off|*lapse|*expire|*be scuppered|*be abandoned|*walk away from the deal|*scrap the deal|*abandon the deal|*abandon the purchase|*abandon the acquisition|*give up on|*give up buying|*abandon plans|*abandon its plan|*drop plans|*scrap plans|*shelve plans|*drop its pursuit|*walk away from|*back out|*abandon purchase/acquisition/takeover/merger/bid|*drop bid/purchase/acquisition/takeover|*scrap purchase/acquisition/takeover/merger/bid|*scuttle purchase/acquisition/takeover/merger/bid|*kill purchase/acquisition/takeover/merger|*withdraw bid/offer|*withdraw its bid|*withdraw its offer|*pull out of purchase/acquisition/takeover/merger|*ditch purchase/acquisition/takeover/merger|*unravel|*founder|*give up acquiring|*give up purchase/acquisition/takeover|*drop plan/plans to buy|*abandon plan/plans to buy',
  },
  {
    act: 'acquihire',
    verbs: '',
    phrases:
      '*hire the team|*hire its team|*hire the founders|*hire its leaders|*hire its chief|*take on most of the staff|*bring over the team|*hire most of|*hire much of|*compensate its investors|*pay its investors',
    nouns: 'acqui-hire acquihire',
  },
  {
    act: 'rent',
    verbs: 'rent lease',
    light: 'book order reserve supply provide',
    nouns: 'lease computing compute',
    context: 'capacity machines servers',
    phrases:
      'computing power|computing capacity|compute capacity|cloud capacity|computing contract|compute contract|computing deal|computing agreement|*supply chips|extension of azure|*extend azure|*rent computing|*book capacity|*spend on azure|some of its computing|cloud contract|azure capacity|aws capacity|*buy capacity|cloud services|*buy cloud|*buy computing|worth of azure|worth of compute|worth of computing|worth of cloud|*train on trainium|cloud deal|compute deal|cloud agreement|billion of computing|*sell computing|*sell of computing|*buy its computing|*sign with amazon|billion of compute|*sell gigawatts/megawatts|*order gigawatts/megawatts|*buy gigawatts/megawatts|computing worth|*expand its contract to billion|*supply memory|*ship memory|*deliver memory|*supply processors|*ship processors|*provide chips/processors/tpus/gpus|*supply gpus/tpus|*rent out|*rent tpus/gpus|*lease data|*take over lease|*book servers',
  },
  {
    act: 'build',
    light: 'build construct erect site',
    nouns:
      'supercomputer supercomputers gigawatt gigawatts megawatts infrastructure datacenter datacenters datacentre datacentres reactor reactors nuclear',
    context: 'gpu gpus site campus electricity power',
    phrases:
      'data centre|data centres|data center|data centers|computing cluster|compute cluster|*break ground|on line|build-out|*assemble a cluster|*assemble cluster|ai cluster|ai factory|ai campus|*open a campus|*start construction|*begin construction|*bring online|*come online|*switch on the|server farm|server farms|*open a data|capital expenditure|capital spending|*raise its capital|capex|*pause construction|*halt construction|*suspend construction|*delay construction|*cancel data|*scrap data|*shelve data|*earmark billion for|*earmark billion/million|*earmark for|*switch on its|*power up|*fire up|*flip the switch|*restart reactor|*buy electricity|*buy nuclear|*buy power from|*lay cables|*lay cable|*pick site/sites|*choose site/sites|*name sites|*add gigawatts/megawatts|*add gigawatt',
  },
  {
    act: 'chip',
    nouns: 'chip chips accelerator accelerators processor processors semiconductor semiconductors gpu gpus tpu tpus',
    phrases:
      'in-house chip|memory chips|own chip|own chips|custom chip|custom chips|custom silicon|custom accelerator|*tape out|*design a chip|*design its own|*ship chips|*ship custom|*design chip/chips with|*design processor|*begin production|*start production|*mass-produce|*manufacture',
  },
];
