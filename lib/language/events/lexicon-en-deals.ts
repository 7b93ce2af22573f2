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
    phrases: `*team up|*join forces|*join hands|*work together|*link up|*tie up with|*pair up|in partnership with|in collaboration with|with the help of|joint venture|*become supplier/provider/partner/host|*become partner|*become a partner|*become its partner|*become the provider|*become its provider|*become the supplier|*become its supplier|*become its sole|*become the sole|*become its exclusive|*choose as its cloud|*choose as cloud|*pick as|*adopt as|*lend support|*make provider/supplier/cloud/partner/host|sole provider|exclusive provider|exclusive supplier|*throw in its lot|*display closeness|*forge ties|*deepen ties|*deepen its ties|*strengthen ties|*expand its partnership|*extend its partnership|*broaden its partnership|strategic partnership|strategic alliance|*tap to power|*enlist the help|*approach about|*woo|*hold exploratory|*explore a deal|*explore an alliance|*work with|*walk on|*appear together|*stand beside|*co-develop|*tie up|*collaborate on|*extend partnership/alliance/collaboration/cooperation/tie-up|*extend their partnership/alliance|*renew partnership/alliance/collaboration|*prolong partnership/alliance|*deepen partnership/alliance/collaboration/cooperation|*widen partnership/alliance|*broaden partnership/alliance/collaboration|*expand partnership/alliance/collaboration|*strengthen partnership/alliance|*pick to help/power/run/supply/build/provide|*choose to help/power/run/supply/build/provide|*select to help/power/run/supply/build/provide|*tap to help/power/run/supply/build/provide|*pick as its|*choose as its|*select as its|*name as its partner|*strike an alliance|*enter into a partnership|*sign a partnership|*announce a partnership|*forge a partnership|*sign up as customer/client|*sign up as a customer|*win as a customer|*land as a customer|*win as customer|*land as customer|*pair with|*buddy up|*cosy up|*band together|*strike up|*make common cause|*tap for|*rope in|*draft in|*bring in to help|*sign up to supply/power/provide|*choose for|*pick for|*select for|*opt for|*plump for|*line up with|*sign on as|*sign on with|*go into business|*bury their differences|*renew vows|*patch things up|*mend fences|*reach out to|*enlist to help/speed/build/power/provide/run|*enlist for|*tie its fortunes|*hitch its wagon|*settle+on|*throw in with|*get into bed|*jump into bed|*climb into bed|*partner up|*cement ties/alliance/partnership/relationship|*formalise partnership/alliance|*formalize partnership/alliance|*enter into alliance/collaboration|*enter partnership/alliance|*form alliance/partnership/venture|*create venture|*set up venture|*establish venture/partnership|*launch venture/partnership|*sign partnership|*agree partnership|*unveil partnership/alliance/tie-up|*become customer/client|*become a customer|*become a client|*come on board|*come aboard|*jump aboard|*put its weight behind|*give its backing|*pool resources/efforts/forces|*combine efforts|*develop with|*develop jointly|*develop together|*work hand in hand|*find common ground|*kiss and make up|*rekindle|*revive partnership/alliance|*tie the knot|*close ranks|*make up with|*reconcile|*call a truce|*declare truce|*sign truce|*hold out a hand|*extend a hand|*settle their differences|*put differences aside|*be selected by|*be chosen by|*be picked by|*be tapped by|*choose as|*select as|*name as supplier|*name as its supplier|*bring together|*sign up|*choose to serve/host/distribute/train/make/handle/develop/design/deliver/offer|*pick to serve/host/distribute/train/make/handle/develop/design/deliver/offer|*select to serve/host/distribute/train/make/handle/develop/design/deliver/offer|the choice fell on|choice had fallen on|choice has fallen on|*team+with`,
  },
  {
    act: 'contract',
    light: 'sign conclude reach ink clinch negotiate agree ratify finalise finalize',
    nouns:
      'deal deals agreement agreements contract contracts memorandum accord pact terms order orders commitment arrangement arrangements',
    phrases:
      '*come to terms|*reach a deal|*reach an agreement|memorandum of understanding|agreement in principle|letter of intent|letters of intent|*sign a deal|*strike a deal|*cut a deal|*do a deal|*shake hands|*prolong the contract|*renew the contract|default search engine|revenue share|revenue sharing|joint statement|licensing deal|content deal|supply deal|supply agreement|multi-year deal|multiyear deal|*hammer out|*thrash out|*enter into an agreement|*enter into a|*put pen to paper|*agree terms|*agree on terms|framework agreement|distribution deal|preliminary deal|*extend deal/contract/agreement|*renew deal/contract/agreement|*expand contract/agreement|*widen contract/agreement|*enlarge contract/agreement|*increase its contract|*win contract|*win a contract|*land contract|*land a contract|*secure contract|*secure a contract|*bag a contract|*award a contract|*award contract|*hand a contract|*be awarded contract|*pen a deal|*put the seal|*seal the deal|*seal a deal|*ink a deal|*ink deal|*finalise deal/agreement/contract|*finalize deal/agreement/contract|*land a deal|*strike a bargain|*strike a pact|*strike pact|*sign pact|*sign a pact|*renew its contract|*renew their contract|*extend its contract|*extend their contract|*win business|*win order|*bag order|*get the contract|*get contract|*gain contract|*pick up contract|*conclude talks|*wrap up talks|*wrap up deal|*wrap up a deal|*wrap up agreement|*complete deal|*settle terms|*pick up the contract|*pick up the defence|*lose contract|*lose the contract|*be close to a deal',
  },
  {
    act: 'license',
    verbs: 'license white-label remunerate sublicense',
    light: 'licence',
    nouns: 'licence licences license licensing',
    phrases:
      'exclusive licence|exclusive license|*take a licence|*take a license|*obtain a licence|*grant rights|*win rights|*get rights|rights to|access to the technology|*license content|*license its|*license technology|*lend its characters|right to use|*grant access to its|*pay to use/run|*pay for access|*pay billion for access/rights|*pay million for access/rights|*pay for access/rights|*pay for articles/content/archives/pictures/images/archive|*pay for its articles/content/archives/pictures/images|*pay for their articles/content/archives/pictures/images|*strike a licence|*sign a licence|*open its archives|*give access to its|*share its content|*share advertising/revenue with|*lend name/voice/characters|*let use its|*allow to use its|*allow to use articles/content/data|*sell data to|*sell rights|*supply content|*provide content|*grant access to archives/data/content|*grant licence|*gain access to archives/content/data/archive/articles/catalogue/catalog/posts/characters|*get access to archives/content/data/archive/articles/catalogue/catalog/posts/characters|*give access to archives/content/data/archive/articles/catalogue/catalog/posts/characters|*pay licence|*take out a licence|*pay royalties|*grant a licence|*grant a license|*secure right|*win right|*obtain right|*get right|*buy right|*grant right|*secure rights|*acquire rights|*buy rights|*take a non-exclusive',
  },
  {
    act: 'integrate',
    verbs: 'integrate embed incorporate preinstall preload',
    light: 'add adopt equip power join choose admit drive install underpin thread',
    nouns: 'integration integrations',
    phrases:
      '*build into|*bake into|*open to models|*open up to models|*open to rival|*make room for|*plug into|*weave into|*fold into|*bring into|*put into|*add to|*join the catalogue/catalog|*join the models|*enter the catalogue|*be built into|*come to|*find a place|*fit into|*slot into|*wire into|*install in|*thread through|*run on models|*power by|*come preinstalled|*come pre-installed|*ship with|*offer a choice|*hook up|*make the default|as the default assistant|*answer through|*migrate to|*shift to|*put at the heart of|*be powered by|*sit inside|*slip into|*swap for|*replace with|*switch to models|*come preloaded|*be preloaded|*wire up|*bundle with|*bundle into|*marry with|*tap models|*adopt models|*let users choose|*give access to models|*offer as an option|*make available in|*graft onto|*find its way into|*make its way into|*work its way into|*become the default|*become default|*set as default|*stitch into|*infuse with|*augment with|*connect to|*hook into|*turn to models|*swap out for|*build on models|*choose over|*link to software/platform/assistant',
  },
  {
    act: 'host',
    verbs: 'host',
    light: 'offer list carry stock distribute',
    nouns: 'catalogue catalog hosting',
    phrases:
      '*offer on|*offer through|*make available on|*add to its catalogue|*arrive on|*land on|*go on sale on|*appear on|*put it on|*put it into|*bring it to|*put them on|*begin offering|*start offering|*add to its marketplace|*put on its shelves|*make available through|*become available on|*be sold through|*go live on|*debut on azure/bedrock|*be listed on|*reach azure/bedrock|*come to azure/bedrock|*be offered on|*be on offer|*be sold on|*sell through',
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
    phrases: `right of first refusal|*give up its exclusivity|*lose its exclusivity|*lose exclusivity|*end exclusivity|*drop exclusivity|*give way to a right|no longer exclusive|*cease to be exclusive|*stop being exclusive|*waive its right|*give up its right|*give up the right|*swap its exclusivity|*trade its exclusivity|*trade exclusivity|*end the exclusivity|end of exclusivity|*free to sell|*be free to|*diversify its suppliers|*cut its dependence|*reduce its dependence|*free it to|*let it pursue|*end agreement/deal/contract/alliance/relationship/collaboration|*terminate agreement/deal/contract/partnership/alliance/licence|*cancel contract/deal/agreement|*scrap deal/contract/agreement/partnership|*wind up partnership/alliance/agreement|*pull the plug on the deal|*end tie-up/pact/arrangement|*let lapse|*let expire|*phase out|looser contract|looser deal|looser terms|looser ties|looser agreement|without exclusivity|less exclusive|*lose its exclusive|*lose exclusive|*lose the exclusive|*end its exclusive|*end exclusive|*give up exclusive|*give up its exclusive|*surrender its exclusive|*loosen ties|*loosen its ties|*loosen its grip|*loosen its bonds|*gain the freedom|*win the freedom|*gain freedom|*win freedom|*regain freedom|*regain its freedom|*look elsewhere|*buy elsewhere|*settle for a right`,
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
    phrases: `*put money into|*take part in the round|*put billion into|*put million into|*pour billion into|*pour money into|*add billion/million|*pledge billion/billions/million|*commit billion/billions/million|*promise billion/billions/million|*put billion/billions/million|*pump billion/billions/million|*invest billion/million|*chip in|*bring its total|among the investors|among the backers|among the subscribers|*take part in it|*buy into|*join the round|*follow up with|*double down|*top up its|*put in billion|*pay for %|*pay billion for %|*spend billion on %|*lay out billion|*take part in the|*participate in the|*lead a round|*lead the round|*co-lead|*anchor the|*write a cheque|*write a check|*make good on|*put the remaining|*put another|*put a further|*commit up to|*pledge up to|*invest up to|*complete a commitment|*complete its investment|*complete investment|*finalise its investment|*agree to invest|*put up to billion/million|*put up billion/million|*put up to|*lead round|*co-lead round|*hand billion/million|*provide billion/million|*stump up|*fork out|*cough up|*shell out billion/million|*plough billion/million|*sink billion/million|*contribute billion/million|*bet billion/million|-dollar bet|bet on|*send billion/million|*commit to invest|*commit to providing|*undertake to invest|*undertake to provide billion/million|*raise its bet|*raise its stake|*increase its stake|*lift its stake|*join as an investor|*back with billion/million|*inject billion/million|*add a further|*throw in billion/million|*give a further|*give another billion/million|*back round|*back start-up/startup|*throw its weight behind|*plunge billion/million into|*splash billion/million on|*bet on|*place a bet|*take a punt|*subscribe to shares|*chip in billion/million|*come in for|*come in as an investor|*put in billion/million|*prop up with|*rescue with|*throw a lifeline|*bail out|*make an investment|*make its first investment|*join backers/investors|*invest in|*join round|*join a round|*pony up|*kick in billion/million|*come up with billion/million|*open its wallet|*open its chequebook|*reach for its chequebook|*subscribe for|*underwrite|*lend billion/million|*advance billion/million|*increase its investment|*raise its investment|*double its investment|*double investment|*double its stake|*triple its stake|*triple its investment|*boost its stake|*boost its investment|*deepen its investment|*add to its stake|*add to its investment|*take part in a|*participate in a|*participate in round|*provide capital|*put in another|*put in further|*put in a further|*anchor round|*lead funding|*lead investment|*lead financing|*get in on|*put into billion|*put billion in|*pour in billion/million|*pour in another|*sink in|*join in a round|*join in round|*commit to putting|*undertake to put|*promise to put|*agree to put`,
  },
  {
    act: 'fund',
    verbs: 'fund finance refinance fundraise',
    light: 'raise secure bag pocket amass',
    nouns: 'funding financing round rounds valuation fundraising seed',
    context:
      'million billion millions billions series investors capital equity dollars euros valued valuing valuation investor venture debt bonds bond lenders',
    phrases:
      '*raise money|*raise capital|*raise funds|*raise billion/million|*secure billion/million|*take in billion/million|*collect billion/million|funding round|seed round|*close a round|*close its round|series a|series b|series c|series d|series e|series f|series g|series h|*tap investors|*borrow billion/million|*bring in billion/million|*close on|*pull in billion/million|*attract billion/million|*land billion/million|*collect money|new money|fresh capital|fresh money|post-money|pre-money|venture fund|venture round|debt financing|*raise debt|*sell bonds|bond sale|*issue bonds|*issue debt|*close tranche|*close a first tranche|first tranche|*seek to raise|*look to raise|*seek billion|*seek million|*bag billion/million|*pocket billion/million|*rake in|*haul in billion/million|*amass billion/million|*clinch billion/million|*nab billion/million|*snag billion/million|*drum up billion/million|*scoop billion/million|*scoop up billion/million|*complete a round|*complete round|*wrap up a round|*wrap up round|*close round|*oversubscribed|*hit a valuation|*reach a valuation|*double its valuation|*triple its valuation|*seek funding|*seek fresh|*court investors|*sound out investors|*find billion/million|*arrange billion/million|*gather billion/million|*get billion/million|*receive billion/million|valuation doubled|valuation tripled|valuation jumped|valuation rose|valuation soared|*replenish its coffers|*fill its coffers|war chest|*swell its coffers|*line up billion|*round up billion|*scrape together|*win backing|*secure backing|*secure investment|*win investment|*get funding|*win funding|*close funding|*announce funding|*complete funding|*seal round|*take on debt|*place bonds|*take out a loan|*obtain loan|*arrange loan|*fetch valuation|*earn valuation|*win valuation|*attain valuation|*pull off round|valuation climbed|valuation surged|valuation leapt|valuation hit|valuation reached|valuation shot|valuation passed|valuation topped|valuation swelled|*collect first|*collect its first|*collect their first|*raise first|*raise its first|*be raising|*sell convertible',
  },
  {
    act: 'stake',
    nouns: 'stake stakes shareholding holding shares shareholder warrants',
    phrases:
      '*take a stake|*acquire a stake|*buy a stake|*take percent|*take %|*buy shares|*own percent|percent stake|*hold percent|*become a shareholder|*become the shareholder|largest shareholder|*receive warrants|*receive shares|*get warrants|*end up with percent|*buy percent|*take a billion-dollar stake|*take warrants|*be granted warrants|*be given warrants|purchase of %|*purchase %|*acquire %|*buy %|*buy into the|*emerge as a shareholder|*become an investor|*increase its holding|*build a stake|*amass a stake|*take the stake|*finalise purchase %|*finalize purchase %|*agree to buy %|*complete purchase %|*announce purchase %|*receive %|*get %|*be given %|*lift its holding|*raise its holding|*take up stake|*snap up %|*pick up %|*pick up a stake|*pick up stake|*grab %|*grab a stake|*secure a stake|*secure %|*become top shareholder|*become largest shareholder|*enter the capital|*exercise warrants/option/options|*convert into shares|*buy tenth/fifth/quarter/third|*take tenth/fifth/quarter/third|*acquire tenth/fifth/quarter/third|*hold %|*own %|*retain %|*keep %|*end up with %|*come away with %|*be left with %|*be left with a stake|*be left with stake|*wind up with %|*walk away with %|*obtain %|*take minority|*take a minority|*take majority|*take holding|*take a holding|*acquire holding|*acquire minority|*acquire shares|*buy minority|*enter its capital|*gain stake|*win stake|*obtain stake|*get stake|*receive stake|*hand stake|*hand shares|*hand warrants|*give stake|*give shares|*give warrants|*grant warrants/stake/shares|*issue warrants|*award warrants|*become one of its shareholders|*become shareholder|*join its shareholders|*join the shareholders|*become its shareholder|*become its largest shareholder|*buy stock|*purchase stock|*acquire stock|*take tenth|*hand over stock|*receive stock',
  },
  {
    act: 'divest',
    verbs: 'divest offload unload',
    phrases:
      '*sell its stake|*sell its shares|*sell all its|*sell its entire|*sell its whole|*sell shares|*sell stake|*dispose of its|*cash out|*dump its shares|*sell its holding|*part with its|*get rid of|*dump shares/stake|*dump its stake|*sell out of|*exit its stake|*exit its investment|*trim its stake|*cut its stake|*reduce its stake|*pare its stake|*unwind its stake|*liquidate its stake|*part with shares/stake|*cash in|*pull its money|*withdraw its investment|*cancel investment|*sit out the round|*sit the round out|*sell down|*cash out of|*take profits|*halve its stake|*slash its stake|*lower its stake|*reduce its holding|*cut its holding|*trim its holding|*sell last|*sell remaining|*sell all|*sell entire|*sell shareholding|*sell holding|*pull out of round|*withdraw from round|*back out of round|*cut back its investment|*shelve investment|*shelve its investment|*scrap investment|*drop investment|*walk away from investment|*walk away from round|*bow out of round|*drop out of round|*drop out of talks',
  },
  {
    act: 'value',
    phrases:
      '*be valued at|*value at|*put valuation|*lift valuation|*lift its valuation|*push valuation|*take its valuation|*bring valuation|*bring its valuation|*raise its valuation',
    verbs: '',
  },
  {
    act: 'buy',
    verbs: 'buy acquire purchase absorb swallow annex engulf',
    light: 'snap grab bag nab',
    nouns: 'acquisition acquisitions purchase purchases takeover buyout buy-out buyer',
    phrases:
      '*take over|*snap up|*take control|*gobble up|*buy up|*buy out|*pick up for|*swoop on|*scoop up|*agree to buy|*pay for the start-up|*agree to acquire|*agree to purchase|*complete the acquisition|*complete its acquisition|*complete the purchase|*close the acquisition|*close its acquisition|*close the purchase|*win the auction|*pay billion for the|*pay million for the|definitive agreement|*finalise purchase/acquisition/takeover|*finalize purchase/acquisition/takeover|*announce acquisition/purchase/takeover|*seal purchase/acquisition/takeover|*pay billion for|*pay million for|*pay more for|*make purchase/acquisition|*swoop for|*swoop in on|*swoop in for|*strike a deal to buy|*strike a deal to acquire|*sign a deal to buy|*sign a deal to acquire|*reach a deal to buy|*reach a deal to acquire|*agree a deal to buy|*agree to take over|*agree to pay for|*clinch purchase/acquisition/takeover|*shell out billion/million for|*splash out on|*splash out billion/million for|*fork out billion/million for|*spend billion/million to buy|*spend billion/million to acquire|*lay out billion/million for|*fetch billion/million|*go for billion/million|*bring under its roof|*bring into the fold|*roll into|*wolf down|*devour|*take private|*hoover up|*make off with|*sell itself|*sell itself to|*be sold to|*sell unit/arm/division/subsidiary/business|*offload unit/arm/division/subsidiary/business|*sell half|*sell majority|*sell control|*complete its takeover|*complete takeover|*close takeover|*close its takeover|*pay billion in shares/stock/cash|*wrap up purchase/acquisition/takeover|*swallow up|*pounce on|*win control|*gain control|*seize control|*secure control|*assume control|*take full ownership|*become owner|*become the owner|*pass into hands|*pass into the hands|*fall into hands|*fall into the hands|*add to its portfolio|*treat itself to|*agree takeover|*agree acquisition|*agree purchase|*push through takeover/purchase/acquisition|*finish acquisition|*finish buying|*finish purchase|*be close to buying|*be close to acquiring|*close in on|*be nearing purchase|*pay billion in shares for|*make first purchase|*make its first purchase|*make its biggest purchase|*make its first acquisition|*make its biggest acquisition',
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
      '*bid billion|*offer billion|*make a bid|*make an offer|hostile bid|takeover bid|unsolicited bid|unsolicited offer|*make a play|*lead a bid|*lead an unsolicited|*make bid|*make offer|*table a bid|*table bid|*launch a bid|*launch bid|*lodge a bid|*submit a bid|*submit bid|*put in a bid|*be eyeing|*run the rule over|*make an approach|*make approach|*approach about takeover/purchase/acquisition/buying|*approach about a takeover|*make advances|*set its sights|*have its eye|*circle|*sweeten offer/bid|*raise its bid|*raise its offer|*improve its offer|*lead consortium|*try to buy|*try to acquire|*seek to buy|*seek to acquire',
  },
  {
    act: 'spurn',
    verbs: 'rebuff',
    phrases:
      '*turn down the offer|*turn down offer/bid/approach|*reject offer/bid/approach/overture|*rebuff the|*rebuff offer/bid/approach|*turn down|*turn it down|*spurn|*spurn offer/bid/approach|*resist overtures/offer/bid|*fend off bid/takeover/approach/offer/overtures|*fight off bid/takeover|*say no to offer/bid|*refuse offer/bid|*refuse to sell|*decline offer|*decline to sell|*knock back|*send packing|*throw out bid/offer|*vote down bid/offer|*repel|*reject advances|*resist advances|*reject overtures',
  },
  {
    act: 'collapse',
    verbs: 'collapse',
    phrases:
      '*fall through|*fall apart|*come to nothing|*break down|*be called off|*call off|*lapse|*expire|*be scuppered|*be abandoned|*walk away from the deal|*scrap the deal|*abandon the deal|*abandon the purchase|*abandon the acquisition|*give up on|*give up buying|*abandon plans|*abandon its plan|*drop plans|*scrap plans|*shelve plans|*drop its pursuit|*walk away from|*back out|*abandon purchase/acquisition/takeover/merger/bid|*drop bid/purchase/acquisition/takeover|*scrap purchase/acquisition/takeover/merger/bid|*scuttle purchase/acquisition/takeover/merger/bid|*kill purchase/acquisition/takeover/merger|*withdraw bid/offer|*withdraw its bid|*withdraw its offer|*pull out of purchase/acquisition/takeover/merger|*ditch purchase/acquisition/takeover/merger|*unravel|*founder|*give up acquiring|*give up purchase/acquisition/takeover|*drop plan/plans to buy|*abandon plan/plans to buy|*hit a snag|*run into trouble|*meet with opposition|*run into opposition|*meet opposition',
    light: 'stall',
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
      'computing power|computing capacity|compute capacity|cloud capacity|computing contract|compute contract|computing deal|computing agreement|*supply chips|extension of azure|*extend azure|*rent computing|*book capacity|*spend on azure|some of its computing|cloud contract|azure capacity|aws capacity|*buy capacity|cloud services|*buy cloud|*buy computing|worth of azure|worth of compute|worth of computing|worth of cloud|*train on trainium|cloud deal|compute deal|cloud agreement|billion of computing|*sell computing|*sell of computing|*buy its computing|*sign with amazon|billion of compute|*sell gigawatts/megawatts|*order gigawatts/megawatts|*buy gigawatts/megawatts|computing worth|*expand its contract to billion|*supply memory|*ship memory|*deliver memory|*supply processors|*ship processors|*provide chips/processors/tpus/gpus|*supply gpus/tpus|*rent out|*rent tpus/gpus|*lease data|*take over lease|*book servers|*secure capacity/compute/computing/chips|*reserve capacity/compute|*lock in capacity/supply/compute|*lock up capacity|*sell capacity/compute|*provide capacity/compute/computing|*run on servers|*train on chips/tpus|*buy servers|*buy tpus/gpus/processors|*order chips/processors/accelerators/servers/capacity|*place order|*place an order|*take delivery|*deliver chips|*win order for chips/processors/memory|*use tpus/gpus|*deploy tpus/gpus|*move workloads|*shift workloads|*be supplied by|*win order of billion|*win an order|*take over capacity|*take capacity|*use capacity|*buy electricity from|worth of chips|worth of processors|worth of servers|of capacity',
  },
  {
    act: 'build',
    light: 'build construct erect site',
    nouns:
      'supercomputer supercomputers gigawatt gigawatts megawatts infrastructure datacenter datacenters datacentre datacentres reactor reactors nuclear',
    context: 'gpu gpus site campus electricity power',
    phrases:
      'data centre|data centres|data center|data centers|computing cluster|compute cluster|*break ground|on line|build-out|*assemble a cluster|*assemble cluster|ai cluster|ai factory|ai campus|*open a campus|*start construction|*begin construction|*bring online|*come online|*switch on the|server farm|server farms|*open a data|capital expenditure|capital spending|*raise its capital|capex|*pause construction|*halt construction|*suspend construction|*delay construction|*cancel data|*scrap data|*shelve data|*earmark billion for|*earmark billion/million|*earmark for|*switch on its|*power up|*fire up|*flip the switch|*restart reactor|*buy electricity|*buy nuclear|*buy power from|*lay cables|*lay cable|*pick site/sites|*choose site/sites|*name sites|*add gigawatts/megawatts|*add gigawatt|*cut the ribbon|*pour concrete|*lay stone|*inaugurate|*expand data|*expand campus|*convert factory|*plan data|*open plant|*open factory|*build factory|*build plant|*energise|*energize|*cancel lease/leases|*drop lease/leases|*slow construction|*freeze construction|*resume construction|*restart construction|power purchase|*secure power|*secure electricity|*boost spending|*raise spending|*raise its spending|*increase spending|*lift spending|*cut spending|*pause work on data|*halt work on data|*tap gas',
  },
  {
    act: 'chip',
    nouns: 'chip chips accelerator accelerators processor processors semiconductor semiconductors gpu gpus tpu tpus',
    phrases:
      'in-house chip|memory chips|own chip|own chips|custom chip|custom chips|custom silicon|custom accelerator|*tape out|*design a chip|*design its own|*ship chips|*ship custom|*design chip/chips with|*design processor|*begin production|*start production|*mass-produce|*manufacture',
  },
];
