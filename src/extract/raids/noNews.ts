import { anyOf } from '../../text/pattern'
import { ATTACKS } from '../attackWords'

/** A day at the front, as the General Staff counts it: not a raid. */
const FRONT = `General Staff(?=.*(?:bombs|shell))|(?:bombs|shell)[^.]*General Staff|\\d personnel|
  General Staff(?!.*overnight)(?=.*kamikaze)|kamikaze(?![^.]*overnight)[^.]*General Staff|
  combat (?:clashes|engagements)|\\d+ (?:attacks|strikes|shellings) on \\d+ (?:settlements|communities|towns|villages)|
  shelling attacks|artillery systems|front-?line positions|
  (?<!overnight.*)(?:captured|liberated|took control of) the (?:village|town|settlement)(?!.*overnight)`

/** Capacity, plans and purchases: no drone flew. What new weapons of the defenders downed is no night's tally. */
const PLANS = `can produce|produces?|producing|production of|capable of|capacity|
  (?:plan(?:s|ned|ning)?|prepar(?:es?|ed|ing)|threaten(?:s|ed|ing)?) to (?:launch|send|use|produce|fire|strike|attack)|
  expect(?:s|ed|ing)? [^,;.]{0,40} to (?:launch|send|use|fire) (?:\\S+ ){0,2}\\d+|
  (?:could|can|may|might) (?:soon )?(?:launch|send|fire|be (?:routine|common|the norm|normal))|
  intends? to|able to (?:launch|produce)|would be able|aims? to|per month|a month|every month|
  drones (?:a|per|each|every) (?:single )?(?:night|day)|
  interceptor drones (?:have |had )?(?:already )?(?:shot|down|destroy|intercept|brought|took|kill)\\w*|
  (?:typically|usually|normally) (?:stops?|intercepts?|shoots?|downs?|destroys?)|deliver(?:y|ed|ies) of|
  donat|purchase|supply of|(?<!-)supplied|aid package`

/** "fired a total of 35 drones at each other", "each side reporting over 100": of both sides together. */
const BOTH_SIDES = `\\d+ (?:\\S+ ){0,3}drones at (?:each other|one another)|
  (?:each|either|both) (?:sides?|country|countries) (?:reporting|claiming) (?:\\S+ ){0,2}\\d+`

/** "the target of earlier attacks, some with 800 drones", "In previous attacks Russia has used 800 drones" */
const EARLIER = `(?<!\\b(?:as|like|than|unlike|after|follow(?:s|ed|ing)) (?:in |with )?(?:the |its |several )?)
  (?:earlier|previous|prior|past) (?:\\S+ ){0,2}${ATTACKS}(?: on [^,.;]+)?(?:, (?:some|one|each|several)|
  (?: Russia| Ukraine| Moscow| Kyiv)? ${anyOf('has|have|had')}) [^.;]*\\d+`

const NIGHT_BEFORE = '^(?:A|The) (?:day|night|week) (?:earlier|before),?\\b'
/** "A day earlier 90 drones were launched" */
export const OF_NIGHT_BEFORE = new RegExp(NIGHT_BEFORE)
const OPENS_BEFORE = `^(?:Previously|In the past|Before that),|${NIGHT_BEFORE}`
const SAID_BEFORE = `\\bhad previously ${anyOf('reported|said|announced|claimed')}\\b`

/** Words of a sentence whose drones are of no raid that is news: earlier ones, the front's, those planned or bought. */
export const NO_NEWS = new RegExp(
  `${OPENS_BEFORE}|${SAID_BEFORE}|\\b${anyOf(`${FRONT}|${PLANS}|${BOTH_SIDES}|${EARLIER}`)}\\b`,
  'i',
)
