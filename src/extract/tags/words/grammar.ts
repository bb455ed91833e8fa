import { combine, listed } from './forms'

/** The two sides, as their own and the other's reports call them. */
export const SIDES: Readonly<Record<string, string[]>> = {
  R: listed(`russia|russian|russians|russia's|moscow's forces|russian federation|russian forces|russian troops|
    russian army|russian military|invaders|occupiers|aggressor|occupation forces|russian invaders|
    kremlin's forces|putin's forces|russian occupiers`),
  U: listed(`ukraine|ukrainian|ukrainians|ukraine's|ukrainian forces|ukrainian troops|ukrainian army|
    ukrainian armed forces|kiev regime|kyiv regime|ukrainian military|afu`),
  E: listed(`enemy|the enemy|enemy's|hostile`),
}

/** "Among the Ukrainian drones downed were", "among those shot down" */
const AMONG_DRONES = combine(
  ['among', 'amongst'],
  ['the', 'these', 'those', 'all the'],
  ['', 'ukrainian', 'russian', 'enemy', 'downed', 'destroyed', 'intercepted'],
  ['drones', 'uavs', 'unmanned aerial vehicles', 'shaheds', 'aircraft', 'targets'],
)

/** The small words that hold a sentence together. */
export const GRAMMAR: Readonly<Record<string, string[]>> = {
  q: listed(`said|says|say|saying|reported|reports|report|reporting|claimed|claims|claim|claiming|told|
    added|adds|noted|wrote|announced|confirmed|stated|declared|posted|informed|specified|clarified|according to|per|
    tells|notes|writes|confirms`),
  s: [
    ...AMONG_DRONES,
    ...listed(`including|include|incl|among them|among whom|among those|among the wounded|among the injured|
    among the dead|among the killed|among the victims|among the casualties|includes|included|amongst them|comprised of`),
  ],
  S: listed(`of which|of whom|of those|of them|of these|of that number|of that total|of those launched|of this number|
    of the total`),
  v: listed(`was|were|is|are|been|be|being|have|has|had|having|will|would|could|may|might|did|does|do|got|get|gets|
    remain|remains|remained|lived|resided|suffered|suffer|suffers|sustained|sustain|sustains|received|receive|receiving|
    suffering|sustaining|suffered from|taken|became|become|left|leaves|leaving|leave`),
  V: listed(`not|n't|never|without|neither|nor|no`),
  o: listed('of|out of|from among'),
  f: listed('from'),
  i: listed(`in|at|near|approaching|outside|on|against|over|above|across|around|inside|within|throughout|into|off|
    towards|toward|close to|not far from|onto|through|under|along|beside|outskirts of|in and around|
    on the outskirts of|to`),
  b: listed('by'),
  w: listed('with|carrying'),
  t: listed('the|a|an|this|that|these|those|all|some|each|any|every|own|it|they|we|he|she'),
  '&': listed('and|or|/|plus|as well as|along with|together with|alongside|&'),
  r: listed('which|who|whom|that were|that had|where'),
  c: listed(`when|after|as|while|since|because|before|but|whereas|although|though|if|until|than|amid|meanwhile|with no|
    during|following|despite|as a result of which|as a consequence of which|because of which|due to which|in consequence of which`),
}

/** Words that change nothing in the grammar. */
export const SKIPPED: readonly string[] =
  listed(`in total|in all|all told|in sum|also|reportedly|already|later|then|both|either|
  successfully|immediately|now|just|still|only|
  alone|thus|far|so|yet|additionally|moreover|preliminarily|preliminary|apparently|allegedly|initially|
  subsequently|simultaneously|respectively|early|late|tragically|sadly|total|combined|overall|altogether|
  meanwhile|finally|instantly|seriously|severely|badly|there|here|more|another|further|additional|other|or more|
  and more|or so|odd|as well|too|likewise|lightly|slightly|critically|gravely`)
