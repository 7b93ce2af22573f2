/** Frequent verbs that tell no act: known, so that clauses and tenses are read right. */
export const plainVerbsEn = `expire lapse cease have be do make get go let become want begin start continue stop come take give keep bring turn see find
  stand mean help try seem follow date appear allow enable permit ask answer call hear feel touch cover uncover discover oppose separate
  divide feed form avoid prevent lead cause prompt provoke inspire surprise awaken accelerate slow progress advance retreat pursue resume
  maintain back defend protect risk dare prefer wish admit recognise recognize acknowledge pretend learn understand forget miss aim target
  concern fill empty carry lay meet cross share exchange replace succeed precede spend save lose waste earn draw pull push throw drop seize
  leave put hold run happen end finish last grow rise fall drop increase reduce mark tell speak talk read change move play belong wait`;
