import type { Vocabulary } from './vocabulary.ts';

/** What authorities do, and the rules they make. */
export const authoritiesEn: Vocabulary = [
  {
    act: 'inquire',
    verbs: 'investigate probe',
    light: 'examine scrutinise scrutinize search raid',
    nouns: 'investigation investigations inquiry inquiries enquiry probe prosecutor prosecutors scrutiny raid',
    phrases:
      '*open an investigation|*open an inquiry|*open a probe|*launch an inquiry|*launch an investigation|*look into|*open proceedings|*launch a probe|*weigh an inquiry|*weigh an investigation|inquiry of its own|*open an antitrust|formal investigation|formal probe|preliminary inquiry|phase 1|phase one|in-depth investigation|*start a review|*open a review|*launch a review|*take a look|*review whether|*be looking at|*be reviewing|*examine whether|*look at the tie-up|*quiz|*ask questions|*make inquiries|*make enquiries|*ask about|*take an interest|*gather evidence|*collect evidence|*send out questionnaires|*summon|*look at merger/deal/tie-up/stake/partnership/alliance/whether/how|*come under investigation|*come under scrutiny|*face an inquiry|*face inquiry/investigation/probe|*face an investigation|*face a probe|*be under investigation|*be under scrutiny|*be placed under|*place under investigation|*put under investigation|*launch inquiry/investigation/probe|*open inquiry/investigation/probe/proceedings/case|*open a case|*start an inquiry|*start an investigation|*begin an inquiry|*begin an investigation|*widen inquiry/investigation/probe|*expand inquiry/investigation/probe|*take up the case|*train its sights|*have in its sights|*send statement of objections|*issue statement of objections|*send a statement|*charge under|*look at purchase/acquisition/takeover/bid/arrangement/investment|*open a study|*launch a study|*open a market',
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
      '*ask for details|*hand over details|*ask for documents|*demand details|*demand documents|*demand answers|*demand information|*request information|*ask for information|*ask to explain|*order to hand over|cross-investments|*order to detail|*ask to detail|*order to explain|*order to disclose|*order to provide|*order to answer|*order the|*send questions|*question over|*write to ask|*send a letter|*send letters|*seek details|*seek information|*seek documents|*require to',
  },
  {
    act: 'fine',
    verbs: 'fine penalise penalize sanction',
    nouns: 'fine fines penalty penalties sanction sanctions',
    phrases:
      '*hand a fine|*impose a fine|*slap with|*hit with a fine|*levy a fine|-euro fine|-dollar fine|*pay a fine|*be hit with fine|*slap fine|*slap a fine|*impose fine|*hand fine|*hand out a fine|*levy fine|*issue fine|*receive a fine|*receive fine|*incur a fine|*face a fine|*be fined',
  },
  {
    act: 'ban',
    verbs: 'ban outlaw prohibit',
    light: 'block suspend bar',
    nouns: 'ban bans prohibition blacklist',
    phrases:
      '*blacklist|*shut out of|*block access|*suspend access|*block app/chatbot|*bar from selling|*ban from selling|*bar from exporting|*ban from exporting|*block sales|*restrict sales|*restrict exports|*ban sales|*ban exports|*tighten curbs|*tighten controls|*impose curbs|*impose controls|*add to the entity|*add to its blacklist|*put on blacklist|*pull from app',
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
      '*give the green light|green light|*give its blessing|*sign off on|*wave through|*give the go-ahead|*give green light|*give clearance|*grant permission|*allow to sell|*allow to resume|*allow to export|*permit to sell|*authorise to sell|*let sell|*let resume|*lift curbs|*lift controls|*ease curbs|*ease controls|*relax curbs|*grant licence/licences/license/licenses|*issue licences/licenses|*give its consent|*give its approval|*give approval|*nod through|*receive approval|*win approval|*win clearance|*get approval|*get clearance|*secure approval|*obtain approval|*get the go-ahead|*win the go-ahead|*get the green|*receive assurances|*receive assurance|*get assurances|*win permission|*receive permission|*get permission|*obtain permission',
  },
  {
    act: 'clear',
    verbs: '',
    light: 'clear conclude',
    phrases:
      '*close the case|*close its case|*close the file|*close its file|*close its inquiry|*close its investigation|*drop the inquiry|*drop its inquiry|*drop its investigation|*drop the case|*end its investigation|*end its inquiry|*lift the ban|*rule out a merger inquiry|*conclude that|*lift its ban|*lift ban|*lift the order|*lift restrictions|*lift its restrictions|*let resume|*allow to resume|*allow to return|*close the probe|*close its probe|*drop the probe|*drop its probe|*end the probe|*end its probe|*clear the deal|*clear the merger|*declare itself satisfied|*be satisfied|*accept commitments|*make binding|*let it back|*allow it back|*readmit|not treat as a merger|not be treated as a merger',
  },
  {
    act: 'legislate',
    verbs: 'legislate regulate',
    light: 'adopt propose pass postpone enact',
    nouns: 'law laws bill legislation regulation rules omnibus decree statute guidance guidelines duties obligations',
    phrases:
      'code of practice|*pass a law|draft law|*provisionally agree|*publish guidance|*publish guidelines|*withdraw its proposal|*withdraw proposal|draft directive|draft rules|*unveil a bill|*table a bill|*delay act/rules/law|*postpone act/rules/law|*water down|*adopt act/rules/law|*agree to delay|*agree to postpone|*vote for|*vote through|*vote to|*sign into law|*sign an executive|executive order|*sign order|*veto|*repeal|*rescind|*introduce a bill|*soften rules|*strike a compromise|*reach a compromise|*agree a compromise',
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
      '*sign the code the code|*sign a code|*sign the eu|signatories of the code|*endorse the code|*adhere to the code|*refuse to sign the code|*sign up to|*refuse to sign|*decline to sign|*sign code|*agree to sign|*pledge to sign',
  },
];
