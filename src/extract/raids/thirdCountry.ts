import { anyOf } from '../../text/pattern'
import { speakersOf, type Spoken } from './side/speakerSide'
import type { TallyNumber } from './tally/tallyNumber'

const THIRD_LAND = anyOf(`Poland|Romania|Moldova|Lithuania|Latvia|Estonia|Finland|Denmark|Germany|Belarus|Hungary|
  Slovakia`)
const OF_THIRD_LAND = anyOf(`${THIRD_LAND}'s|Polish|Romanian|Moldovan|Lithuanian|Latvian|Estonian|Finnish|Danish|German|
  Belarusian|Hungarian|Slovak|NATO|alliance|allied`)
const SKY = anyOf('airspace|air space|skies|sky|territory|soil')
const INTO = anyOf('(?:crossed|entered|flew|strayed|came|drifted)(?: (?:in|over|to|into))*')
/** "Polish airspace", "crossed into Poland" */
const THIRD_SKY = new RegExp(`\\b(?:${OF_THIRD_LAND} ${SKY}|${INTO} ${THIRD_LAND})\\b`)

/** "Poland shot down four of the 19 drones", "19 objects had flown over Polish airspace": not a raid of either side. */
export function isOfThirdCountry(sentence: Spoken, numbers: readonly TallyNumber[]): boolean {
  const { text, letters, tokens } = sentence
  // "Up to four drones were downed, Tusk said": over his own country.
  const speakers = speakersOf(sentence)
  const isTheirs = speakers.length > 0 && speakers.every(({ side }) => side !== 'UA' && side !== 'RU')
  if (isTheirs && !letters.includes('U') && numbers.every(({ role }) => role !== 'launched')) return true
  const sky = THIRD_SKY.exec(text)
  const before = letters.slice(0, tokens.filter(({ start }) => start < (sky?.index ?? 0)).length)
  // "Ten were lost, and one flew into Belarusian airspace": of those told before it, one; "three were lost, which may
  // have crashed on Romanian territory": lost all the same.
  const isOfThemToo = /[IjJ].*[,;&].*n|J.*[,;]/.test(before)
  if (sky && !/\bUkrain/.test(text) && !isOfThemToo) return true
  return tokens.some(({ place }, at) => {
    const best = place?.candidates[0]
    const isThird = best?.precision === 'country' && !/RU|UA/.test(best.country)
    return isThird && /^x{0,3}[vT]*[Iq]/.test(letters.slice(at + 1))
  })
}
