import { anyOf } from '../../text/pattern'
import type { PlaceMention } from '../places/placeMention'
import type { Sentence } from '../readSentences'
import { isAtDistrict } from './atDistrict'
import { headedFor } from './headedFor'
import { isCapital } from './isCapital'
import type { Spoken } from './side/speakerSide'
import type { TallyNumber } from './tally/tallyNumber'

/** The region or city a tally is limited to, "there" for the one named before, or null for the whole country. */
export type Region = PlaceMention | 'there' | null

const AREA = 'region|city|capital|oblast|district|peninsula'
/** "attacked the city with" 12 drones */
const ATTACKED_THERE = new RegExp(
  `\\b(?:attack\\w*|target\\w*|at|against|on) (?:the|our) (?:${AREA}) (?:with|using|by)\\b[^,;.]*$`,
  'i',
)
/** 12 drones "over our region" */
const OVER_THERE = new RegExp(
  `\\b(?:over|in|above|toward|towards|approaching) (?:the|our|his|that) (?:${AREA})\\b`,
  'i',
)
/** 12 drones "targeted the Ukrainian capital" */
const AIMED_THERE = new RegExp(
  `^(?: \\S+){1,4}? (?:targeted|attacked|headed for|flew at) (?:the|our) (?:Ukrainian |Russian )?(?:${AREA})\\b`,
)

/** 10 drones "in the Seversk and Kushchyovskaya districts", which no list knows */
const IN_DISTRICTS = /^[^,.;]{0,30}\b(?:over|in) the (?:\p{Lu}[\p{L}-]+,? ){1,5}(?:and \p{Lu}[\p{L}-]+ )?districts?\b/u

const SITES = anyOf(`building|house|home|block|plant|factory|hospital|school|market|depot|refinery|station|substation|
  facility|neighbou?rhood`)
/** Four drones "were fired at the building", as the governor tells, or eight "attacked the nuclear plant": one place. */
const AT_A_SITE = new RegExp(
  `^[^,.;]{0,30}\\b(?:at|on|into|against|attacked|hit|struck|targeted) ` +
    `(?:the|an?|our|this) (?:[\\w-]+ ){0,2}${SITES}\\b`,
)

/**
 * Where a number's own sentence sets it: "12 drones over the Dnipropetrovsk region", "over the region", "In (a raid on)
 * Voronezh, 17 were…": one place, no list.
 */
export function regionOf(sentence: Spoken, number: TallyNumber): Region {
  const { letters, tokens } = sentence
  if (ATTACKED_THERE.test(sentence.text.slice(0, tokens[number.at]!.start))) return 'there'
  if (number.role === 'launched' && isAtDistrict(sentence, number)) return 'there'
  if (isOfAShare(sentence, number.at)) return null
  // "The Odesa region came under attack by 12 drones"
  const target = /@(?:[xTv]{0,3}(?:G|HT?b)[xt]?|T?w[xt]{0,2}|,?T?L[xt]{0,2})$/.exec(letters.slice(0, number.from))
  const struck = target && number.role === 'launched' ? tokens[target.index]!.place : undefined
  if (struck && !isCapital(struck)) return struck
  // "Around 30 drones attacked Odesa", "fired 17 drones at Kharkiv"
  const aimed = /^(?:[DxRUETS]{0,6}[HX][xtioh&]{0,6}|D[TS]?i[xt]{0,2})@(?![,&]{1,2}[xt]{0,2}@)/.exec(
    letters.slice(number.at + 1),
  )
  if (aimed && number.role === 'launched') return tokens[number.at + aimed[0].length]!.place!
  const from = number.last + 1
  const next = letters.indexOf('n', from)
  const clause = letters.slice(from, next < 0 ? from + 12 : Math.min(next, from + 12))
  // "stopped, said the air force in Kyiv", "stopped as talks began in Geneva": other things were there.
  const over = /^(?:[^;.qc]|c(?=i)){0,6}?i[txh]{0,3}([@RU]{0,1}@)(?!(?:,|&|,&)[tx]{0,2}@|x?q)/.exec(clause)
  const overPlace = over && number.role !== 'launched' ? tokens[from + over[0].length - 1]?.place : undefined
  if (overPlace) return isOneOfSeveral(sentence, tokens[number.last]!.end, overPlace) ? null : overPlace
  const noun = /^[DxRUE]{1,5}(?:[xithT]{0,6})(@)(?!(?:,|&|,&)[tx]{0,2}@)/.exec(
    letters.slice(number.at + 1, number.at + 14),
  )
  const place = noun && number.role !== 'launched' ? tokens[number.at + noun[0].length]?.place : undefined
  if (
    place &&
    /\b(?:over|in|above|near|approaching|toward|towards)\b/i.test(
      sentence.text.slice(tokens[number.at]!.end, place.start),
    )
  )
    return place
  const around = sentence.text.slice(
    tokens[number.at]!.start,
    tokens[next < 0 ? Math.min(tokens.length - 1, number.last + 8) : Math.min(next - 1, number.last + 8)]!.end,
  )
  if (OVER_THERE.test(around)) return 'there'
  const goal = headedFor(sentence, number)
  if (goal && goal.candidates[0]?.precision !== 'country') return goal
  const after = sentence.text.slice(tokens[number.at]!.end)
  if (number.role === 'launched' && AIMED_THERE.test(after)) return 'there'
  if (number.role !== 'launched' && IN_DISTRICTS.test(after)) return 'there'
  if (/^(?:launched|hits)$/.test(number.role) && AT_A_SITE.test(after)) return 'there'
  const leading = /^x?i(?:[tnx]{0,3}Xi)?[tx]{0,2}([RU]?@)(?:(?=n)|x?(?:i[tx]{1,3})?,(?!&?[tx]{0,2}@))/.exec(letters)
  if (leading && number.role !== 'launched' && !SEAT_OF_SPEAKER.test(sentence.text))
    return tokens[letters.indexOf('@')]?.place ?? null
  return null
}

/** "49 of the 75 drones downed were over Tula", "one of 57 downed drones fell on Tula": where some of them were. */
export const isOfAShare = ({ letters, tokens }: Sentence, at: number): boolean =>
  /no[tx]{1,2}$/.test(letters.slice(0, at)) || (tokens[at - 1]?.letter === 'o' && tokens[at - 2]?.text === 'one')

/** "32 drones over Crimea, the Black Sea and four regions", "100 drones, most over the Krasnodar region" */
function isOneOfSeveral({ text }: Sentence, from: number, place: PlaceMention): boolean {
  return PART_OF_THEM.test(text.slice(from, place.start)) || OTHER_SKIES.test(text.slice(place.end))
}

const PART_OF_THEM = new RegExp(
  `\\b${anyOf(`most|mostly|mainly|largely|many|half|chiefly|primarily|majority|including|debris|wreckage|fragments|
    falling|explosions`)}\\b`,
)
const OTHER_SKIES =
  /^[^.;]{0,20}(?:,|\band\b)[^.;]{0,25}\b(?:sea|regions|oblasts|provinces|cities|elsewhere|annexed|occupied)\b/i

/** "In Moscow, the defence ministry said": where it was said. */
const SEAT_OF_SPEAKER =
  /^In \p{Lu}\p{Ll}+, (?:the |Russia's |Ukraine's )?(?:\p{L}+ ){0,2}(?:ministry|air force|military|army)\b/iu

/** "Five drones were destroyed over Kursk and 12 over the Black Sea": a list by region, no member the tally. */
export const isListed = ({ letters }: Sentence, { last }: TallyNumber): boolean =>
  /^[^n;.]{0,6}i[txo]{0,5}[RU]?@(?:,?[,&]t?@)*x?T?(?:,|,?&)n[tDxRU]{0,3}i/.test(letters.slice(last + 1))
