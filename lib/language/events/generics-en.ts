/** Words that stand for a company without naming it, by what they say of it. */
export const genericsEn = {
  firm: 'company firm business publisher employer developer maker manufacturer network studio retailer chipmaker',
  group: 'group corporation conglomerate',
  startup: 'start-up startup unicorn upstart',
  lab: 'lab laboratory',
  giant: 'giant behemoth titan heavyweight juggernaut',
  press: 'newspaper paper daily publisher',
  authority: 'regulator watchdog authority commission agency',
  partner: 'partner ally backer protégé protege investor patron sponsor prey quarry',
  rival: 'rival competitor opponent adversary foe',
  supplier: 'supplier vendor provider customer client',
  buyer: 'buyer acquirer owner suitor',
  parent: 'parent',
  child: 'subsidiary',
  board: 'board directors',
  product: 'chatbot assistant model app application tool software browser bot robot service',
  bond: 'alliance partnership tie-up relationship',
  chief: 'boss chief management leaders leadership directors executives employees staff',
} as const;

export const pluralsEn = {
  firm: 'companies firms groups businesses corporations',
  startup: 'start-ups startups',
  lab: 'labs laboratories',
  giant: 'giants behemoths titans',
  partner: 'partners allies pair duo defendants',
  rival: 'rivals competitors opponents',
  authority: 'regulators watchdogs authorities',
} as const;
