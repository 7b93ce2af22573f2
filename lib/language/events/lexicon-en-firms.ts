import type { Vocabulary } from './vocabulary.ts';

/** How firms are built and who works there. */
export const firmsEn: Vocabulary = [
  {
    act: 'found',
    verbs: 'found co-found cofound incorporate',
    light: 'create establish',
    nouns: 'founding foundation birth',
    phrases:
      '*set up as|*set up|*be born|*come into being|*start life|*see the light of day|*be unveiled as a non-profit|as a charity|as an association|as a non-profit|as a nonprofit|*set up his|*set up her|*set up a rival|*start his|*start her|*launch his own|*launch her own|*create his own|*create her own|*strike out',
  },
  {
    act: 'restructure',
    verbs: 'restructure reorganise reorganize recapitalise recapitalize convert',
    light: 'turn regroup split transform spin',
    nouns:
      'restructuring reorganisation reorganization conversion governance overhaul recapitalisation recapitalization charter statutes subsidiary arm branch',
    phrases:
      'public benefit corporation|benefit corporation|for-profit arm|for-profit company|for-profit conversion|control of its non-profit|its non-profit|its nonprofit|*turn itself into|*become a company|*become a corporation|*change its status|*change its structure|*give up the idea of|*keep control of|*remain in control|*slip out of the control|*finish its conversion|*complete its conversion|*complete its restructuring|*finish its restructuring|*come away with|*win approval for|non-profit parent|nonprofit parent|*emerge with|*turn project into|*turn their project into|*turn itself into a company|*incorporate as|*become a for-profit|*spin out|*spin off|*open office/offices/bureau/hub|*open an office|*open a hub|*open its first office|*set up shop|*move headquarters|*move its headquarters|*relocate headquarters|*relocate to|*shift headquarters|*establish a subsidiary|*set up a subsidiary|*set up subsidiary|*spin out unit/division/business/arm|*hive off|*carve out|*break itself up|*break up into|*split into|*split up into|*turn for-profit|*convert into|*shake up its structure|*adopt structure|*scrap its non-profit|*convert to a|*reincorporate|*change its legal|*split in two|*split in half|*divide into|*streamline|*shake up its organisation|*open branch/subsidiary/outpost/lab|*open an outpost|*open a branch|*open a subsidiary|*establish office/presence/base/outpost|*establish an office|*establish a base|*set up office/base|*set up an office|*set up a base|*change of status|*become a public|*become public-benefit',
  },
  {
    act: 'list',
    verbs: 'float',
    nouns: 'ipo flotation listing prospectus',
    phrases:
      '*go public|*file for an ipo|initial public offering|draft prospectus|stock market debut|*list on|*file a prospectus|*file a draft|confidential filing|*file confidentially|*confidentially file|market listing|public offering|*list in|*list its shares|*list shares|*debut on|*make its debut on the nasdaq|*float on|*float in|stock exchange debut|nasdaq debut|market debut|*price its ipo|*price its shares|*begin trading|*start trading|*raise in its ipo|*pull its ipo|*pull ipo|*scrap ipo|*shelve ipo|*postpone ipo|*delay ipo|*withdraw ipo|*call off ipo|*revive ipo|*drop ipo|*withdraw listing/flotation|*withdraw its listing|*withdraw its prospectus|*pull listing/flotation|*pull its listing|*shelve listing/flotation|*shelve its listing|*postpone listing/flotation|*delay listing/flotation|*drop listing|*confidentially submit|*submit a draft|*submit prospectus|*submit draft|*lodge a prospectus|*ring the bell|*ring the opening|*make its debut on nasdaq|*make debut on nasdaq|*come to market|*sell shares to the public|*head for the market|*prepare to list|*prepare for a listing|*prepare to go public|*hire banks|*hire bankers|*pick banks|*float shares|*float itself|*file for listing/ipo/flotation|*prepare to file|*choose banks/bankers/advisers|*appoint banks/bankers|*line up banks/bankers|*seek listing|*seek a listing|*apply to list|*apply for listing|*apply for a listing|*lay the groundwork|*kick off ipo|*launch ipo|*launch its ipo|*raise in ipo|*set terms|*set price range|*set the price|*start roadshow|*start its roadshow|*begin its roadshow|*take its first steps|*take first steps|*take public|*ring bell|*delist|*leave the exchange|*hire lawyers|*hire advisers|*follow onto exchange|*follow onto the exchange|*go to the stock|*take steps toward a listing|*be floated|*trade+on',
  },
  {
    act: 'seat',
    nouns: 'observer',
    phrases:
      'observer seat|board seat|seat on the board|seat on its board|non-voting seat|*join the board|*get a seat|*win a seat|*hand a seat|*give a seat|*grant a seat|voting rights|*take a seat|*obtain the seat|*take up the seat|*take the seat|*get a role|*get a similar role|observer role|*be given a seat|*join board|*join its board|*sit on board|*sit on the board|*be elected to board|*elect to board|*name to board|*appoint to board|*win place on board|*gain a seat|*gain seat|*obtain a seat|*secure a seat',
  },
  {
    act: 'unseat',
    phrases:
      '*give up its seat|*give up the seat|*give up its board|*give up his board|*give up its observer|*give up the observer|*relinquish its seat|*leave the board|*quit the board|*surrender its seat|*abandon its seat|*renounce its|*vacate its|*vacate the|*hand back its|*drop the idea|*step off the board|*resign from the board|*drop its observer|*quit its observer|*follow suit|*give it up|*give up seat/chair|*give up a seat|*leave board|*quit board|*resign from board|*exit board|*leave its board|*quit its board',
  },
  {
    act: 'team',
    light: 'group gather assemble regroup',
    nouns: 'team teams division unit arms',
    phrases:
      '*create a team|*set up a team|*form a team|*build a team|*create a lab|*set up a unit|*fold into a unit|*merge into a unit|*combine teams|*bring together teams|*fold team/teams|*merge team/teams|*create a division|*gather its labs|*group its teams|superintelligence team|*create an|*fuse arms/teams/units/divisions/labs|*merge arms/units/divisions/labs|*combine arms/units/divisions/labs|*unveil unit/division/lab/team|*announce unit/division/lab/team|*launch unit/division/team|*open a lab|*create unit/division/lab|*found a unit|*split team/teams/division/group|*split its division|*reorganise division/team/teams|*reorganize division/team/teams|*consolidate team/teams|*pool team/teams|*bring under one roof',
  },
  {
    act: 'control',
    nouns: 'clause',
    phrases:
      'agi clause|independent experts|new board|expert panel|*change its charter|*dissolve the team|*disband the|*set up committee|*set up a committee|*create committee|*form committee|*form a committee|*set up council|*set up an advisory|*expand its board|*enlarge its board|*overhaul its board|*reshuffle its board|*declare a code|*issue a code|code red|*adopt a charter',
  },
  {
    act: 'hire',
    verbs: 'hire recruit poach enlist headhunt tempt',
    light: 'join follow lure run head lead nab snag snatch tap bag entice',
    nouns: 'hire hires hiring recruitment recruit poaching arrival',
    phrases:
      '*take on as|*bring back|*bring aboard|*sign up researchers|*bring+in+as|*snap up researchers|*jump ship|*move to microsoft|*defect to|*leave for|*head a team|*head a new|*lead a team|*lead a new|*lead at|*head at|*join as|*join the staff|*cross over to|*run its consumer|*decamp to|*switch to|*go to work|*take its chief/boss/founder|*take on its|*lure away|*hire away|*walk off with|*welcome to its|*win over|*tempt away|*prise away|*prize away|*pick off|*raid for|*join from|*come over from|*offer packages|pay packages|signing bonuses|signing bonus|*take back|*bring home|*be expected at|*lead a new team|*match the pay|*woo from|*lure from|*tempt from|*draw from|*snatch from|*go over to|*walk over to|*welcome researchers/founders/engineers/defectors|*tap to head/run/lead/oversee/steer/build|*bring on board|*nab from|*snag from|*lure to|*come across from|*be hired away|*raid team/ranks/staff/talent|*bring+in|*pluck from|*pinch from|*steal from|*steal researchers|*steal away|*coax from|*coax away|*attract from|*attract researchers|*bring over|*bring across|*add to its ranks|*add to its team|*swell its ranks|*swell ranks|*bolster its team|*bolster ranks|*strengthen its team|*hand a job|*give a job|*find a home|*offer a home|*offer home|*offer refuge|*join ranks|*join its team|*move over to|*switch sides|*change sides|*change camps|*change camp|*make the jump|*make the move|*make the switch|*follow to|*follow him to|*follow her to|*persuade to join|*talk into joining|*convince to join|*take up a post|*be poached|*be lured|*be wooed|*sign up engineers/founders/scientists|*arrive from|*empty of|*be lured from|*be poached from|*hire away from',
  },
  {
    act: 'leave',
    verbs: 'resign depart quit',
    light: 'leave exit retire',
    nouns: 'departure departures resignation resignations exit exodus retirement',
    phrases:
      '*step down|*stand down|*stand aside|*step aside|*step back|*walk out|*bow out|*give up the leadership|*hand over the reins|*leave to found|*leave to start|*leave the company|*part company|*make way for|*give way to|*announce his departure|*announce her departure|*announce that he|*say goodbye|*head for the door|*head for the exit|*slam the door|*walk away from his|*stand down as|*give notice|*take leave|*hand in his|*hand in her|*call it a day|last day at|*threaten to follow|*threaten to leave|*threaten to quit|*jump ship|*lose its chief/founder/scientist|*lose chief/founder/researcher/researchers/co-founder|*lose one of its|*lose two of its|*lose three of its|*part ways with its chief/head/boss/founder|*part ways with chief/head/boss/founder|*part with its chief/head/boss/founder|*lose head/engineer/engineers/executive/executives/scientist/scientists/veteran/lieutenant to|*walk out of|*relinquish role/post/duties/position|*vacate role/post/position|*cease to be|*give up role/post/job/title|*part with chief/head/boss/founder|*sever ties with chief/head/boss/founder|*call it quits|*pass the baton|*pass the torch|*hand over the baton|*make exit|*make an exit|*take his leave|*take her leave|*take a leave|*go on leave|*move on|*strike out on|*go it alone|*leave his post|*leave post|*leave his job|*leave role|*leave behind|*clear his desk|*retire from|*retire as|*announce retirement|*announce exit|*announce departure|*tender resignation|*hand in resignation|*haemorrhage|*be leaving|*leave for|*quit for|*quit to|*quit as|*be on the way out|*be on his way out|*be on its way out|*part ways with company',
  },
  {
    act: 'dismiss',
    verbs: 'fire sack oust',
    light: 'dismiss remove',
    nouns: 'firing sacking ouster ousting dismissal removal layoffs',
    phrases:
      '*lay off|*push out|*kick out|*force out|*show the door|*let go|*drive out|job cuts|*cut jobs|*remove as|*throw out its chief|*freeze hiring|hiring freeze|*cut staff|*shed staff|*shed jobs|*slash jobs|*part with employees/staff/workers|*make redundant|*pause hiring|*halt hiring|*suspend hiring|*stop hiring|*freeze recruitment|*axe jobs/posts/roles/staff/employees/workers/positions|*trim workforce/staff/headcount/ranks|*cut workforce/headcount/roles/positions/posts/employees/workers|*eliminate jobs/roles/positions/posts|*lay workers/employees/staff off|*slash workforce/headcount/staff/roles|*shed workers/employees/positions|*let people/workers/employees/staff go|*dispense with chief/head/boss|*ditch chief/head/boss|*jettison chief/head/boss|*give the boot|*give marching orders|*impose a hiring|*cull|*make cuts|*cut a tenth|*reduce workforce/headcount/staff|*reduce its workforce|*reduce its headcount|*shrink workforce|*send packing|*hand out pink|*terminate|*dismiss staff/workers/employees|*cut its workforce|*cut its headcount|*cut its staff|*cut % of|*shed % of its|*lay off %',
  },
  {
    act: 'appoint',
    verbs: 'appoint demote sideline',
    light: 'name elect promote choose pick entrust',
    nouns: 'appointment appointments promotion',
    phrases:
      '*name as chief|*name interim|*name chief|*put in charge|*put at the head|*hand the job|*hand the reins|*hand the interim|*take charge|*take the helm|*take the reins|*take the chair|*become chairman|*become chief|*become chair|*become head|*become president|*become interim|interim chief|interim ceo|chief executive|*take over as|*succeed as|*take the job|operational control|*place under|*unify under|*ask to concentrate|*be to head|*be to lead|*be to run|*succeed|*replace as|*step up as|*step in as|*become the new|*oversee the|*be made chief|*be made head|*become its chief|*take over team/teams/role/job/duties/division/unit|*offer job/post/role|*offer him a job|*offer her a job|*put at its head|*place at its head|*place at the head|*hand its reins|*hand over the reins|*take over on an interim|*serve as interim|*take away from|*strip of|*relieve of|*hand to|*reshuffle leadership/management/team/teams/executives|*shake up leadership/management|*elevate to|*install as|*anoint as|*entrust with|*hand responsibility|*give responsibility|*widen remit/role/duties|*name to its/the board|*hand the keys|*tap former|*tap as its|*pick chief|*choose chief|*select chief|*bring in to run|*bring in to lead|*hand role|*give role|*become boss|*become its new|*take up post|*take up role|*take on role|*take over leadership|*take over from|*take over the running|*take his place|*take her place|*take place as|*assume role|*assume post|*assume command|*assume leadership|*step into|*fill post|*fill vacancy|*swap jobs|*swap roles|*reassign|*kick upstairs|*move sideways|*confirm as|*elect as|*take charge of|*be back in his chair|*be back at|*inherit job/role/post/duties|duties go|duties pass|role goes|job goes|post goes|job went|role went|post went|job passes|duties passed|*pass to',
  },
  {
    act: 'return',
    verbs: 'reinstate',
    nouns: 'return reinstatement',
    phrases:
      '*come back as|*return as|*return to the helm|*be back as|*get his job back|*retake the|*be back in charge|*bring back as|*restore to|*take back his|*regain his|*win back|*resume post/role/job/duties|*return to post/role/job|*return to|*go back to|*rejoin|*be reinstated|*welcome back|*come back to|*be rehired',
  },
];
