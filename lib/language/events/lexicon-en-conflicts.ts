import type { Vocabulary } from './vocabulary.ts';

/** Courts and quarrels. */
export const conflictsEn: Vocabulary = [
  {
    act: 'sue',
    verbs: 'sue prosecute litigate countersue',
    light: 'file lodge claim seek plead',
    nouns:
      'lawsuit lawsuits suit suits complaint complaints litigation action infringement plaintiff plaintiffs defendant defendants',
    context: 'court federal judge copyright damages jury legal law authors author',
    phrases: `*take to court|*go to court|*haul into court|*drag into court|*file suit|*file a suit|*file a complaint|*bring a case|*bring suit|*press charges|*launch legal|legal action|class action|*seek damages|*return to the charge|copyright infringement
      |list of defendants|*name as a defendant|*name as defendant|*haul before|*drag before|*bring to court|*see in court|*take legal action|*sue for|*file it anew|*file anew|*refile|*file again|*lodge a complaint|*lodge a lawsuit|cease-and-desist|cease and desist|*send a cease|*serve with|*bring a lawsuit|*launch a lawsuit|*hit with a lawsuit|*slap with a lawsuit|*mount a lawsuit|*hale into|*ask a judge|*ask a court|*ask the court|*ask the judge|*petition|*be hit by complaint|*be hit with complaint|*hit with a complaint|*seek an injunction|*seek injunction|*win an injunction|*ask for an injunction|*file for an injunction|*drag to court|*haul to court|*obtain an injunction|*obtain injunction|*secure an injunction|*win case|*bring an action|*bring action|*initiate proceedings|*start proceedings|*commence proceedings|*open legal|*face a lawsuit|*face lawsuit/lawsuits/suit/suits|*be taken to court|*be named in|*slap with a suit|*hit with a suit|*hit with suit|*lodge a claim|*lodge a case|*take on in court|*seek redress|*join the suit|*join the lawsuit|*join lawsuit/suit/case|*counterattack in court|*file motion|*file a motion|*lodge complaint|*lodge suit|*lodge case|*bring complaint|*bring claim|*bring claims|*bring proceedings|*issue proceedings|*issue writ|*pursue in court|*pursue damages|*seek compensation|*claim damages|*demand damages|*claim compensation|*turn to the courts|*turn to courts|*resort to courts|*head to court|*head for court|*fight in court|*meet in court|*end up in court|*land in court|*wind up in court|*join class|*draw lawsuit|*attract lawsuit|*be the target of lawsuit/suit/complaint|*face claim/claims/complaint/action|*face class|*face legal|*go to law|*call in the lawyers|*call in lawyers|*weigh lawsuit/suit|*be hit by lawsuit/suit|*prepare lawsuit/suit|*threaten to take to court|*threaten legal|*threaten lawsuit|*threaten suit|*be dragged|*be hauled|*be ordered to hand|*be ordered to produce|*be ordered to preserve|*go after in court|*launch proceedings|*launch suit|*start legal|*begin legal|*begin proceedings`,
  },
  {
    act: 'amend',
    phrases:
      '*add to the defendants|*add among the defendants|*amend its suit|*amend his suit|*amend the suit|*amend the complaint|*amend his complaint|*add to the list of defendants|*widen the suit|*widen his suit|*expand the suit|amended complaint|amended suit|*add to his suit|*add to the suit|*add as a defendant|*widen his lawsuit|*widen its lawsuit|*widen the lawsuit|*expand his lawsuit|*expand its lawsuit|*expand the lawsuit|*amend his lawsuit|*amend the lawsuit',
  },
  {
    act: 'appeal',
    light: 'appeal',
    nouns: 'appeal',
    phrases:
      '*lodge an appeal|*file an appeal|*vow to appeal|*promise to appeal|*vow to challenge|*challenge in court|*challenge the ruling|*challenge the decision|*contest in court|*appeal against|*take the case to the supreme|*ask the supreme court|*lodge appeal|*file appeal|*appeal to|*contest ruling/verdict/decision/judgment|*fight ruling/verdict/decision|*challenge verdict/judgment/ruling|*seek to overturn|*seek new trial|*seek retrial|*ask for a new trial',
  },
  {
    act: 'drop',
    phrases:
      '*drop his suit|*drop his complaint|*drop the suit|*drop the complaint|*drop a first|*drop his first|*withdraw a first|*withdraw the suit|*withdraw the complaint|*withdraw his suit|*withdraw his complaint|*abandon the suit|*withdraw a complaint|*drop a complaint|*drop a suit|*drop charges|*withdraw the case|*withdraw the lawsuit|*withdraw his lawsuit|*withdraw its lawsuit|*withdraw its complaint|*withdraw its suit|*withdraw the claim|*drop the lawsuit|*drop his lawsuit|*drop its lawsuit|*drop its complaint|*drop its suit|*drop the case|*drop its case|*drop his case|*abandon the lawsuit|*abandon the case',
  },
  {
    act: 'settle',
    verbs: 'settle compensate',
    nouns: 'settlement',
    phrases:
      '*agree to pay authors|to authors|to writers|*pay to authors|out of court|*settle with|*reach a settlement|*agree a settlement|*agree to pay to settle|*resolve the dispute|*resolve their dispute|*bury the hatchet|*pay authors/publishers/plaintiffs/writers/artists|*compensate authors/publishers/writers|*pay to end/settle/resolve|*agree to pay to end/settle/resolve|*hand to authors/writers/publishers/plaintiffs|*hand over to authors/writers/publishers/plaintiffs|*end a class action|*end the class action|*end litigation|*end the litigation|*end a lawsuit|*end the lawsuit|*put an end to the case|*put the case to rest|*put to rest|*agree to pay to resolve|*agree to compensate|*reach an out-of-court|*strike a settlement|*make peace|*settle case|*settle suit|*settle lawsuit|*settle claims|*end suit/lawsuit/case|*end legal|*end court|*call off suit/lawsuit|*lay to rest|*pay billion to settle/end/resolve|*pay million to settle/end/resolve|*reach deal to end|*bury lawsuit|*settle for billion|*settle for million',
  },
  {
    act: 'rule',
    verbs: 'convict acquit adjudicate',
    light: 'rule dismiss throw',
    nouns: 'ruling verdict judgment judgement conviction jury jurors judge judges',
    phrases:
      '*rule that|*find that|*throw out|*dismiss the case|*dismiss the claims|*side with|*find for|*find against|*refuse to block|*decline to block|high court|supreme court|court of appeal|appeals court|statute of limitations|fair use|*hold that|*find liable|*win against|*win the case|*lose the case|*prevail|*prevail over|*be cleared|*refuse to order|*refuse to force|*decline to order|*decline to force|*spare it|*win case|*win a case|*lose case|*lose a case|*lose its case|*lose appeal|*lose its appeal|*win appeal|*win its appeal|*be ordered to pay|*order to pay|*strike down|*overturn|*overrule|*uphold|*let stand|*quash|*toss out|*toss|*be found guilty|*be found liable|*be found to have|*find to have|*award damages|*grant an injunction|*grant injunction|*deny the request|*deny request|*clear of|*absolve|*exonerate|*rule in favour|*rule in favor|*rule against|*rule for|*approve the settlement|*approve settlement|*give approval to the settlement|*dismiss claims/case/suit/lawsuit/complaint/claim|*reject claims/case/suit/lawsuit/complaint/claim|*throw out claims/case/suit/lawsuit/complaint|*win lawsuit/suit|*win dismissal|*lose lawsuit/suit|*be acquitted|*be thrown out|*be dismissed|*be tossed|*be upheld|*be overturned|*hand victory|*hand a victory|*hand defeat|*hand a defeat|*suffer defeat|*suffer a defeat|*suffer setback|*prevail in|*prevail against|*let proceed|*allow to proceed|*let suit/case/claim/claims go|*refuse to dismiss|*decline to dismiss|*decline to throw|*deny motion|*grant motion|*reject motion|*dismiss motion|*reject request|*deny bid to|*side against|*decide in favour|*decide against|*give judgment|*hand down|*deliver verdict/judgment/ruling|*return verdict|*issue ruling|*strike out|*trim claims|*revive claim/case/suit/claims|*reinstate claim/case/suit|*certify class|*be told to pay|*win damages|*lose most of case|*find infringement|*find limited|*refuse to stop|*decline to stop|*refuse to bar|*decline to bar|*beat off|*find breach|*see off claim/claims/suit/lawsuit|*fend off claim/claims/suit/lawsuit|*find liable/guilty/responsible/negligent/addictive/unlawful/illegal|*find in favour|*find in favor|*order to hand/produce/preserve/turn/disclose/delete',
  },
  {
    act: 'try',
    nouns: 'trial trials hearing hearings',
    phrases:
      '*go on trial|*stand trial|*open the trial|*go to trial|*come to trial|trial opens|trial opened|trial begins|trial began|trial starts|trial started|trial opening|hearing opened|hearing began',
  },
  {
    act: 'testify',
    verbs: 'testify',
    nouns: 'testimony evidence',
    phrases: '*take the stand|*give evidence|*tell the court|*tell the jury|*tell jurors',
  },
  {
    act: 'accuse',
    verbs: 'accuse allege',
    light: 'charge reproach blame',
    nouns: 'accusation accusations allegation allegations charge charges grievance grievances',
    phrases:
      '*point the finger|*hold responsible|anticompetitive conduct|anticompetitive behaviour|anticompetitive behavior|anti-competitive conduct|*complain of|*complain about|*complain that|*ask washington to review|*level a charge|*level a similar|*level charges|*level accusations|*cry foul|*call it theft|*claim that its rival|*say that it had stolen|*hide behind|*evidence that|*reproach with|*reproach for|*charge that|*level at|*hurl accusations|*claim to have caught|*catch red-handed|*blame for|*level accusation|*lay the blame|*point fingers|*impugn|*cry plagiarism|*cast aspersions|*question motives|*call into question|*hold to blame|*put the blame|*complain loudly|*blame on',
  },
  {
    act: 'criticise',
    verbs:
      'criticise criticize denounce decry deplore slam lambast berate condemn deride ridicule chide rebuke blast assail castigate chastise upbraid savage skewer excoriate belittle taunt bash pillory vilify reprimand admonish disparage lampoon bemoan mock',
    light: 'object protest regret lament attack argue',
    nouns: 'criticism criticisms objection',
    phrases:
      '*hit out|*take issue|*lash out|*speak out against|*take aim at|*fall under the control|*call the move|*trade barbs|*trade jabs|*trade insults|*mock|*poke fun|*fire back|*hit back|*shoot back|war of words|*snipe at|*denounce as|*dismiss as|*shoot back that|*hit back that|*take a swipe|*take swipe|*take a dig|*take a jab|*take a shot|*take a potshot|*take potshots|*have a go|*have a dig|*aim a dig|*round on|*rail against|*tear into|*lay into|*take to task|*call out|*pour scorn|*pour cold water|*scoff at|*sneer at|*jeer at|*throw shade|*go after|*dress down|*speak ill|*let fly|*swipe at|*jab at|*dig at|*thumb its nose|*voice displeasure|*urge to block/stop/halt/bar/prevent/reject|*urge regulators to|*ask to block/stop/prevent/halt/bar|*call on to block/stop/halt/bar|*press to block/stop/halt|*lobby against|*lobby to block|*oppose|*come out against|*side against|*ask california to|*ask regulators to block/stop|*take exception|*take umbrage|*take potshot|*take digs|*take jabs|*take shots|*take swipes|*take pot shots|*make fun|*poke holes|*vent its|*vent his|*vent anger|*vent frustration|*voice anger|*voice frustration|*express frustration|*express anger|*express dismay|*be furious|*be angry|*be unhappy|*be irked|*be annoyed|*be dismayed|*bristle|*push back against|*kick back|*bite back|*clap back|*return fire|*open fire|*fire at|*fire a shot|*fire a broadside|*launch a broadside|*launch an attack|*launch attack|*launch tirade|*turn its fire|*train its fire|*heap scorn|*heap criticism|*call dangerous/reckless/irresponsible/theft/liar/untrustworthy/misanthropic/dishonest/misleading|*trade words|*exchange words|*exchange jabs|*sling mud|*throw mud|*badmouth|*talk down|*dump on|*snap back|*grumble about|*have harsh words|*pull no punches|*hold responsible for|*ridicule|*sign letter against|*denounce deal/move/plan|*oppose deal/plan/merger/conversion/change|*write to oppose|*lambaste|*call a bully/monopolist/hypocrite/liar/thief/fraud/hoax/parasite/predator|*call bully|*sign open letter|*publish open letter|*write open letter|*publish letter calling|*call the filing/suit/lawsuit/complaint/practice/decision/deal/ban|*sign an open letter|*publish an open letter',
  },
  {
    act: 'threaten',
    verbs: 'threaten',
    nouns: 'threat threats ultimatum',
    phrases:
      '*raise its voice|*raise the stakes|*warn that it would sue|*issue an ultimatum|*give an ultimatum|*brandish|*sabre-rattle|*fire a warning|*warn of legal|*rattle its sabre|*put on notice|*demand apology|*demand an apology|*play hardball|*issue threat|*raise the threat|*lay down the law',
  },
  {
    act: 'quarrel',
    verbs: 'quarrel clash feud squabble bicker wrangle tussle',
    nouns:
      'quarrel rift row dispute disputes clash feud tension tensions disagreement disagreements breach friction spat strains stand-off standoff',
    phrases:
      'at odds|bone of contention|at loggerheads|*fall out|*cross swords|*lock horns|*trade barbs|*trade blows|*trade accusations|*spar with|*spar over|war of words|public spat|*come to blows|*declare a risk|*declare a supply-chain|*brand a risk|*label a risk|supply-chain risk|*blacklist|*have a falling-out|*wage war|*wage a war|*go to war|*declare war|*square off|*face off|*be locked in|*come under strain|*exchange barbs|*exchange blows|*exchange insults|*be at war|*burn bridges|*reach breaking point|*turn sour|*sour|*come to a head|*be in conflict|*come into conflict|*enter into conflict|*be in dispute|*be in a dispute|*be embroiled|*have a row|*erupt|*break out between|*flare up|*boil over|*spill into|*fester|*deteriorate|*be strained|*be frayed|*grow tense|*turn bitter|*turn ugly|*turn nasty|*turn hostile|*turn frosty|*hit rock|*drift apart|*grow apart|*clash over|*clash with|*do battle|*tangle with|*trade fire|relations cooled|relations had cooled|relations soured|relations worsened|relations have soured|relations have cooled|relations broke|*be drawn into a row|*be drawn into row/dispute/quarrel|*get into a row|*get into row',
  },
  {
    act: 'suspect',
    verbs: 'suspect',
    nouns: 'suspicion suspicions distillation intrusion hack theft',
    phrases:
      '*look into whether|*investigate whether|*break into|*hack into|*break in|*siphon off|*copy|*break out of|*escape from|*gain access to the systems|*copy hers|*copy his|*imitate|*steal model/models/data/secrets/code/technology/work/articles/content|*plunder|*loot|*pilfer|*filch|*rip off|*scrape articles/site/content/data|*harvest articles/content',
  },
  {
    act: 'compete',
    verbs: 'compete rival',
    light: 'challenge',
    context: 'competition',
    phrases:
      'list of competitors|list of its competitors|among its competitors|among its rivals|among competitors|as a competitor|as a rival|*name as competitor|*list as competitor|*list among|*name among|*dangle packages|*dangle offers|*go after|*dangle bonuses|*offer researchers bonuses|*offer bonuses|*offer packages',
  },
  {
    act: 'restrict',
    verbs: 'restrict curb throttle',
    light: 'limit halt bar block forbid',
    phrases:
      '*cut off access|*revoke access|*limit use|*bar its employees|*ban its staff|*shut out|*lock out|*freeze out|*steer away from|*tell staff to stop|*cut off the|*cut its access|*ask to stop|*demand that it stop|*tell to stop|*order to stop using|*block from|*cut off from|*deny access|*withhold from|*pull access|*ban from using|*ban staff from|*ban employees from|*forbid employees|*forbid staff|*bar employees|*bar staff|*bar from using|*tell employees to stop|*order staff to|*stop from using|*restrict access|*limit access|*block agent/agents/crawler/crawlers/bots|*throttle access|*squeeze out|*kick off|*tell engineers/employees/workers/teams to|*cut off|*shut off|*turn off the tap|*bar access|*suspend account/accounts|*revoke key/keys|*withdraw access|*pull the rug|*close the door on|*slam the door on|*kick out of|*throw off its|*evict|*expel|*exclude from|*keep out of|*stop supplying|*stop selling to|*refuse to supply|*refuse to sell to|*refuse to host|*forbid from|*forbid to use|*ban tool/tools|*prohibit use|*warn staff|*warn employees|*instruct staff/employees/engineers to|*stop spread|*stop the spread|*curb use|*limit spread|*discourage use|*discourage from|*cut access|*block agent|*block access to its',
  },
  {
    act: 'break',
    nouns: 'break-up breakup divorce rupture',
    phrases:
      '*break with|*drop models|*stop offering|*drop the models|*break off|*part ways|*walk away|*cut ties|*sever ties|*split with|*turn its back|*end the partnership|*end its partnership|*fall out with|*tear up|*pull out of the|*withdraw from the deal|*distance itself|*distance themselves|*drop as a|*drop as its|*cut off ties|*dump as|*ditch|*dump|*jilt|*walk out on|*drop as|*fire as|*cut loose|*end its relationship|*end their relationship|*end relationship|*end relations|*suspend work with|*suspend cooperation|*pause work with|*freeze work|*snub|*cold-shoulder|*go its own way|*go their separate|*wean itself|*decouple|*unfriend|*sever relations|*drop as supplier|*drop as a supplier|*break off talks|*break off its|*break away from|*split from|*split up|*end collaboration/cooperation|*rip up deal/contract/agreement|*ditch in favour|*abandon in favour|*desert for|*turn away from|*move away from|*stop working with|*stop doing business|*stop buying from|*sever partnership/relationship/contract/links|*cut links|*wash its hands',
    verbs: 'divorce',
  },
  { act: 'refuse', light: 'refuse reject decline rebuff', nouns: 'refusal', phrases: '*say no' },
  {
    act: 'worry',
    verbs: 'fret',
    nouns: 'worry worries concern concerns unease',
    light: 'worry fear',
    phrases: '*voice concern|*express concern|*be worried|*be concerned|*raise the alarm|*sound the alarm|*be uneasy',
  },
  {
    act: 'reassure',
    phrases:
      '*insist that the agreement|*play down|*deny any rift|*deny a rift|*brush aside|*call the claims|*call the allegations|*call the accusations|*call the charge|*dismiss the claims|*dismiss the allegations|*dismiss talk|*dismiss suggestions|*dismiss rumours|*dismiss reports|*scotch rumours|*quash rumours|*insist that relations|*insist that partnership|*insist that nothing',
  },
];
