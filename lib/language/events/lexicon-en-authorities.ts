import type { Vocabulary } from './vocabulary.ts';

/** What authorities do, and the rules they make. */
export const authoritiesEn: Vocabulary = [
  {
    act: 'inquire',
    verbs: 'investigate',
    light: 'probe examine scrutinise scrutinize search raid',
    nouns: 'investigation investigations inquiry inquiries enquiry probe prosecutor prosecutors scrutiny raid',
    phrases:
      '*open an investigation|*open an inquiry|*open a probe|*launch an inquiry|*launch an investigation|*look into|*open proceedings|*launch a probe|*weigh an inquiry|*weigh an investigation|inquiry of its own|*open an antitrust|formal investigation|formal probe|preliminary inquiry|phase 1|phase one|in-depth investigation|*start a review|*open a review|*launch a review|*take a look|*review whether|*be looking at|*be reviewing|*examine whether|*look at the tie-up|*quiz|*ask questions|*make inquiries|*make enquiries|*ask about|*take an interest|*gather evidence|*collect evidence|*send out questionnaires|*summon|*look at merger/deal/tie-up/stake/partnership/alliance/whether/how',
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
      '*hand a fine|*impose a fine|*slap with|*hit with a fine|*levy a fine|-euro fine|-dollar fine|*pay a fine|*be hit with fine',
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
      '*close the case|*close its case|*close the file|*close its file|*close its inquiry|*close its investigation|*drop the inquiry|*drop its inquiry|*drop its investigation|*drop the case|*end its investigation|*end its inquiry|*lift the ban|*not treat as a merger|*not be treated as a merger|*rule out a merger inquiry|*conclude that|*lift its ban|*lift ban|*lift the order|*lift restrictions|*lift its restrictions|*let resume|*allow to resume|*allow to return|*close the probe|*close its probe|*drop the probe|*drop its probe|*end the probe|*end its probe|*clear the deal|*clear the merger|*declare itself satisfied|*be satisfied|*accept commitments|*make binding|*let it back|*allow it back|*readmit',
  },
  {
    act: 'legislate',
    verbs: 'legislate regulate',
    light: 'adopt propose pass postpone enact',
    nouns: 'law laws bill legislation regulation rules omnibus decree statute guidance guidelines duties obligations',
    phrases:
      'code of practice|*pass a law|draft law|*provisionally agree|*publish guidance|*publish guidelines|*withdraw its proposal|*withdraw proposal|draft directive|draft rules|*unveil a bill|*table a bill',
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
      '*sign the code the code|*sign a code|*sign the eu|signatories of the code|*endorse the code|*adhere to the code|*refuse to sign the code|*sign up to',
  },
];
