import type { Vocabulary } from './vocabulary.ts';

/** Courts, quarrels and authorities. */
export const conflictsEn: Vocabulary = [
  {
    act: 'sue',
    verbs: 'sue prosecute litigate',
    light: 'file lodge claim seek plead',
    nouns:
      'lawsuit lawsuits suit suits complaint complaints litigation action infringement plaintiff plaintiffs defendant defendants',
    context: 'court federal judge copyright damages jury legal law authors author',
    phrases: `*take to court|*go to court|*haul into court|*drag into court|*file suit|*file a suit|*file a complaint|*bring a case|*bring suit|*press charges|*launch legal|legal action|class action|*seek damages|*return to the charge|copyright infringement
      |list of defendants|*name as a defendant|*name as defendant|*haul before|*drag before|*bring to court|*see in court|*take legal action|*sue for`,
  },
  {
    act: 'amend',
    phrases:
      '*add to the defendants|*add among the defendants|*amend its suit|*amend his suit|*amend the suit|*amend the complaint|*amend his complaint|*add to the list of defendants|*widen the suit|*widen his suit|*expand the suit|amended complaint|amended suit|*add to his suit|*add to the suit|*add as a defendant',
  },
  { act: 'appeal', light: 'appeal', nouns: 'appeal', phrases: '*lodge an appeal|*file an appeal' },
  {
    act: 'drop',
    phrases:
      '*drop his suit|*drop his complaint|*drop the suit|*drop the complaint|*drop a first|*drop his first|*withdraw a first|*withdraw the suit|*withdraw the complaint|*withdraw his suit|*withdraw his complaint|*abandon the suit|*withdraw a complaint|*drop a complaint|*drop a suit|*drop charges',
  },
  {
    act: 'settle',
    verbs: 'settle compensate',
    nouns: 'settlement',
    phrases: '*agree to pay authors|to authors|to writers|*pay to authors|out of court|*settle with',
  },
  {
    act: 'rule',
    verbs: 'convict acquit adjudicate',
    light: 'rule dismiss throw',
    nouns: 'ruling verdict judgment judgement conviction jury jurors judge judges',
    phrases:
      '*rule that|*find that|*throw out|*dismiss the case|*dismiss the claims|*side with|*find for|*find against|*refuse to block|*decline to block|high court|supreme court|court of appeal|appeals court|statute of limitations|fair use|*hold that|*find liable',
  },
  {
    act: 'try',
    nouns: 'trial trials hearing hearings',
    phrases: '*go on trial|*stand trial|*open the trial|*go to trial|*come to trial',
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
    light: 'charge blame',
    nouns: 'accusation accusations allegation allegations charge charges grievance grievances',
    phrases:
      '*point the finger|*hold responsible|anticompetitive conduct|anticompetitive behaviour|anticompetitive behavior|anti-competitive conduct|*complain of|*complain about|*complain that|*ask washington to review',
  },
  {
    act: 'criticise',
    verbs: 'criticise criticize denounce decry deplore slam lambast berate condemn',
    light: 'object protest regret lament attack argue',
    nouns: 'criticism criticisms objection',
    phrases: '*hit out|*take issue|*lash out|*speak out against|*take aim at|*fall under the control',
  },
  {
    act: 'threaten',
    verbs: 'threaten',
    nouns: 'threat threats ultimatum',
    phrases: '*raise its voice|*raise the stakes',
  },
  {
    act: 'quarrel',
    verbs: 'quarrel clash feud squabble',
    nouns:
      'quarrel rift row dispute disputes clash feud tension tensions disagreement disagreements breach friction spat strains stand-off standoff',
    phrases: 'at odds|bone of contention|at loggerheads|*fall out|*cross swords|*lock horns',
  },
  {
    act: 'suspect',
    verbs: 'suspect',
    nouns: 'suspicion suspicions distillation',
    phrases:
      '*look into whether|*investigate whether|*break into|*hack into|*break in|*siphon off|*help itself to|*copy',
  },
  {
    act: 'compete',
    verbs: 'compete rival',
    light: 'challenge',
    nouns: 'competition',
    phrases:
      'list of competitors|list of its competitors|among its competitors|among its rivals|among competitors|as a competitor|as a rival|*name as competitor|*list as competitor|*list among|*name among',
  },
  {
    act: 'restrict',
    verbs: 'restrict curb throttle',
    light: 'limit halt bar block forbid',
    phrases:
      '*cut off access|*revoke access|*limit use|*bar its employees|*ban its staff|*shut out|*lock out|*freeze out|*steer away from|*tell staff to stop',
  },
  {
    act: 'break',
    nouns: 'break-up breakup divorce rupture',
    phrases:
      '*break with|*drop models|*stop offering|*drop the models|*break off|*part ways|*walk away|*cut ties|*sever ties|*split with|*turn its back|*end the partnership|*end its partnership|*fall out with',
    verbs: '',
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
    phrases: '*insist that the agreement|*play down|*deny any rift|*deny a rift|*brush aside',
  },
  {
    act: 'inquire',
    verbs: 'investigate',
    light: 'probe examine scrutinise scrutinize search raid',
    nouns: 'investigation investigations inquiry inquiries enquiry probe prosecutor prosecutors scrutiny raid',
    phrases:
      '*open an investigation|*open an inquiry|*open a probe|*launch an inquiry|*launch an investigation|*look into|*open proceedings|*launch a probe',
  },
  {
    act: 'consult',
    nouns: 'consultation comments',
    phrases:
      '*invite comments|*ask for comments|*seek comments|*seek views|*invite views|*launch a consultation|*open a consultation|amounts to a merger|amount to a merger|merger rules|*ask for views|*call for comments|merger control',
  },
  {
    act: 'request',
    light: 'request demand summon subpoena require',
    phrases:
      '*ask for details|*hand over details|*ask for documents|*demand details|*demand documents|*demand answers|*demand information|*request information|*ask for information|*ask to explain|*order to hand over|cross-investments|*order to detail|*ask to detail',
  },
  {
    act: 'fine',
    verbs: 'fine penalise penalize sanction',
    nouns: 'fine fines penalty penalties sanction sanctions',
    phrases: '*hand a fine|*impose a fine|*slap with|*hit with a fine|*levy a fine|-euro fine|-dollar fine',
  },
  {
    act: 'ban',
    verbs: 'ban outlaw prohibit',
    light: 'block suspend bar',
    nouns: 'ban bans prohibition blacklist',
    phrases: '*blacklist|*shut out of|*block access',
  },
  {
    act: 'order',
    light: 'order instruct compel force oblige',
    nouns: 'injunction directive',
    phrases: '*order to stop|*order to cease|*order to halt|*order a halt|*order an immediate|*give notice',
  },
  {
    act: 'approve',
    verbs: 'approve authorise authorize',
    nouns: 'approval clearance authorisation authorization',
    phrases: '*give the green light|green light|*give its blessing|*sign off on|*wave through|*give the go-ahead',
  },
  {
    act: 'clear',
    verbs: '',
    light: 'clear conclude',
    phrases:
      '*close the case|*close its case|*close the file|*close its file|*close its inquiry|*close its investigation|*drop the inquiry|*drop its inquiry|*drop its investigation|*drop the case|*end its investigation|*end its inquiry|*lift the ban|*not treat as a merger|*not be treated as a merger|*rule out a merger inquiry|*conclude that',
  },
  {
    act: 'legislate',
    verbs: 'legislate regulate',
    light: 'adopt propose pass postpone enact',
    nouns: 'law laws bill legislation regulation rules omnibus decree statute guidance guidelines duties obligations',
    phrases: 'code of practice|*pass a law|draft law|*provisionally agree',
  },
  {
    act: 'enforce',
    phrases:
      '*come into force|*enter into force|*take effect|*go into effect|*come into effect|*become applicable|*become mandatory|entry into force|*apply since|*apply from|*apply to',
    light: 'apply',
  },
  {
    act: 'sign-code',
    phrases:
      '*sign the code|*sign up to the code|*sign a code|*sign the eu|signatories of the code|*endorse the code|*adhere to the code|*refuse to sign the code|*sign up to',
  },
];
