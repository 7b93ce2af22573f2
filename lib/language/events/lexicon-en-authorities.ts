import type { Vocabulary } from './vocabulary.ts';

/** What authorities do, and the rules they make. */
export const authoritiesEn: Vocabulary = [
  {
    act: 'inquire',
    verbs: 'investigate probe',
    light: 'examine scrutinise scrutinize search raid',
    nouns: 'investigation investigations inquiry inquiries enquiry probe prosecutor prosecutors scrutiny raid',
    phrases:
      '*open an investigation|*open an inquiry|*open a probe|*launch an inquiry|*launch an investigation|*look into|*open proceedings|*launch a probe|*weigh an inquiry|*weigh an investigation|inquiry of its own|*open an antitrust|formal investigation|formal probe|preliminary inquiry|phase 1|phase one|in-depth investigation|*start a review|*open a review|*launch a review|*take a look|*review whether|*be looking at|*be reviewing|*examine whether|*look at the tie-up|*quiz|*ask questions|*make inquiries|*make enquiries|*ask about|*take an interest|*gather evidence|*collect evidence|*send out questionnaires|*summon|*look at merger/deal/tie-up/stake/partnership/alliance/whether/how|*come under investigation|*come under scrutiny|*face an inquiry|*face inquiry/investigation/probe|*face an investigation|*face a probe|*be under investigation|*be under scrutiny|*be placed under|*place under investigation|*put under investigation|*launch inquiry/investigation/probe|*open inquiry/investigation/probe/proceedings/case|*open a case|*start an inquiry|*start an investigation|*begin an inquiry|*begin an investigation|*widen inquiry/investigation/probe|*expand inquiry/investigation/probe|*take up the case|*train its sights|*have in its sights|*send statement of objections|*issue statement of objections|*send a statement|*charge under|*look at purchase/acquisition/takeover/bid/arrangement/investment|*open a study|*launch a study|*open a market|*put under scrutiny|*open file|*open a file|*open a dossier|*open second|*open formal|*launch formal|*launch antitrust|*step up scrutiny|*be in the crosshairs|*be in sights|*knock on door|*raid offices|*search offices|*question executives|*study whether|*vet deal|*review deal|*review purchase/takeover/acquisition/merger/tie-up/partnership/stake|*want to know|*assess whether|*be looking into|*come into the sights',
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
      '*ask for details|*hand over details|*ask for documents|*demand details|*demand documents|*demand answers|*demand information|*request information|*ask for information|*ask to explain|*order to hand over|cross-investments|*order to detail|*ask to detail|*order to explain|*order to disclose|*order to provide|*order to answer|*order the|*send questions|*question over|*write to ask|*send a letter|*send letters|*seek details|*seek information|*seek documents|*require to|*request documents/data/details|*demand data|*demand explanation|*demand explanations|*seek explanation|*seek explanations|*seek clarification|*ask for explanations|*ask for clarification|*issue subpoena|*send subpoena|*give days to answer|*give days to reply|*give weeks to answer',
  },
  {
    act: 'fine',
    verbs: 'fine penalise penalize sanction',
    nouns: 'fine fines penalty penalties sanction sanctions',
    phrases:
      '*hand a fine|*impose a fine|*slap with|*hit with a fine|*levy a fine|-euro fine|-dollar fine|*pay a fine|*be hit with fine|*slap fine|*slap a fine|*impose fine|*hand fine|*hand out a fine|*levy fine|*issue fine|*receive a fine|*receive fine|*incur a fine|*face a fine|*be fined|*land with fine|*land with a fine|*whack with|*sting with|*inflict fine|*inflict a fine|*propose fine|*order to pay fine|*be slapped with|*be stung with|*be landed with',
  },
  {
    act: 'ban',
    verbs: 'ban outlaw prohibit',
    light: 'block suspend bar',
    nouns: 'ban bans prohibition blacklist',
    phrases:
      '*blacklist|*shut out of|*block access|*suspend access|*block app/chatbot|*bar from selling|*ban from selling|*bar from exporting|*ban from exporting|*block sales|*restrict sales|*restrict exports|*ban sales|*ban exports|*tighten curbs|*tighten controls|*impose curbs|*impose controls|*add to the entity|*add to its blacklist|*put on blacklist|*pull from app|export curbs|export controls|export restrictions|export ban|*bar from buying|*ban from buying|*forbid from buying|*discourage from buying|*discourage purchases|*halt sales|*forbid sale/sales|*forbid exports|*prevent from selling|*stop from selling|*stop from buying|*ban purchases|*bar companies|*bar firms|*ban firms|*require licences|*require licenses|*tighten export|*impose restrictions|*impose limits|*slap curbs|*slap restrictions|*label risk|*label a supply-chain|*designate a|*designate risk|*designate as|*order removed|*pull from stores|*take off stores|*limit access to chips|*weigh limits|*weigh curbs|*weigh restrictions|*weigh ban',
  },
  {
    act: 'order',
    light: 'order instruct compel force oblige',
    nouns: 'injunction directive',
    phrases: '*order to stop|*order to cease|*order to halt|*order a halt|*order an immediate|*give notice',
  },
  {
    act: 'approve',
    verbs: 'approve authorise authorize greenlight green-light okay rubber-stamp',
    nouns: 'approval clearance authorisation authorization',
    phrases:
      '*give the green light|green light|*give its blessing|*sign off on|*wave through|*give the go-ahead|*give green light|*give clearance|*grant permission|*allow to sell|*allow to resume|*allow to export|*permit to sell|*authorise to sell|*let sell|*let resume|*lift curbs|*lift controls|*ease curbs|*ease controls|*relax curbs|*grant licence/licences/license/licenses|*issue licences/licenses|*give its consent|*give its approval|*give approval|*nod through|*receive approval|*win approval|*win clearance|*get approval|*get clearance|*secure approval|*obtain approval|*get the go-ahead|*win the go-ahead|*get the green|*receive assurances|*receive assurance|*get assurances|*win permission|*receive permission|*get permission|*obtain permission|*clear to sell|*clear for sale|*clear sale|*clear exports|*be cleared to|*allow exports|*allow sales|*allow sale|*let export|*let ship|*wave deal|*let through|*be allowed to sell/resume/export/ship|*give permission|*win blessing|*receive blessing|*win nod|*get nod|*get the nod|*permit sale|*permit sales|*permit exports|*lift ban on|*lift export|*loosen export|*ease export|*lift its curbs|*lift its ban|*ease its curbs|*relax its curbs|*reopen market|*let go ahead|*let proceed',
  },
  {
    act: 'clear',
    verbs: '',
    light: 'clear conclude',
    phrases:
      '*close the case|*close its case|*close the file|*close its file|*close its inquiry|*close its investigation|*drop the inquiry|*drop its inquiry|*drop its investigation|*drop the case|*end its investigation|*end its inquiry|*lift the ban|*rule out a merger inquiry|*conclude that|*lift its ban|*lift ban|*lift the order|*lift restrictions|*lift its restrictions|*let resume|*allow to resume|*allow to return|*close the probe|*close its probe|*drop the probe|*drop its probe|*end the probe|*end its probe|*clear the deal|*clear the merger|*declare itself satisfied|*be satisfied|*accept commitments|*make binding|*let it back|*allow it back|*readmit|not treat as a merger|not be treated as a merger|*escape inquiry|*escape investigation|*escape probe|*escape a formal|*escape an inquiry|*avoid inquiry|*avoid investigation|*decline to open|*shelve investigation/inquiry/probe|*abandon inquiry/investigation/probe|*be cleared of|*clear partnership/alliance/tie-up/purchase/takeover/acquisition/investment/stake|*wind up inquiry/investigation/probe',
  },
  {
    act: 'legislate',
    verbs: 'legislate regulate',
    light: 'adopt propose pass postpone enact',
    nouns: 'law laws bill legislation regulation rules omnibus decree statute guidance guidelines duties obligations',
    phrases:
      'code of practice|*pass a law|draft law|*provisionally agree|*publish guidance|*publish guidelines|*withdraw its proposal|*withdraw proposal|draft directive|draft rules|*unveil a bill|*table a bill|*delay act/rules/law|*postpone act/rules/law|*water down|*adopt act/rules/law|*agree to delay|*agree to postpone|*vote for|*vote through|*vote to|*sign into law|*sign an executive|executive order|*sign order|*veto|*repeal|*rescind|*introduce a bill|*soften rules|*strike a compromise|*reach a compromise|*agree a compromise|*put off act/rules/law|*push back act/rules/law|*simplify act/rules/law|*amend act/law|*agree on rules/law|*strike deal on act/rules/law|*sign bill|*back bill|*reject bill|*dilute|*stop the clock|*lobby to soften/weaken/delay/dilute|*lobby brussels/commission/washington/congress/lawmakers/parliament|*press to soften/weaken/delay',
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
      '*sign the code the code|*sign a code|*sign the eu|signatories of the code|*endorse the code|*adhere to the code|*sign up to|*sign code|*put its name to|*put their names to|*subscribe to|*adopt code|*join code|*agree to sign|*pledge to sign',
  },
  {
    act: 'shun-code',
    phrases:
      '*refuse to sign|*decline to sign|*turn down text|*turn down code|*reject code|*snub code|*spurn code|*shun code|*refuse code|*opt out of code|*stay out of code|*withdraw from code',
  },
];
