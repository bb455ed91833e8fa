import type { Raid } from '../model/entry'
import { formatCount } from '../text/formatCount'
import { DRONE_PARTS, dronesIn, isOpen, isOutlined, stoppedShare } from './droneTally'
import type { DronePart } from './droneTally'
import { formatShare, partWords } from './droneWords'

/** One part of the bar, from `left` for `width`, both as shares of the whole row. */
export interface NightSegment {
  part: DronePart
  drones: number
  left: number
  width: number
  label: NightLabel
}

/**
 * The number stands in its part. Its words do too, or below it, or, where there is room for neither, in a sentence of
 * facts.
 */
export interface NightLabel {
  number: string
  words: string
  place: 'inside' | 'below' | 'nowhere'
}

/** One side's night as a horizontal bar with its labels beside the very parts they name. */
export interface NightLayout {
  segments: NightSegment[]
  /** Where the bar ends, and whether more may have flown than it shows. */
  end: number
  isOpen: boolean
  /** What stands after the bar, where it has room. */
  after: { strong: string; words: string } | null
  /** Whether every label found its place; if not, the facts stand below in a sentence. */
  isComplete: boolean
}

/** The part of the row that the longest bar takes, leaving room for the words after it. */
const LONGEST = 0.74
/** On narrow rows the words stand below. */
const LONGEST_NARROW = 0.9
const NARROW_EM = 28

/**
 * The mean width of a character in the sans of the page, bold and regular, in em; a little too wide rather than too
 * narrow.
 */
const BOLD_EM = 0.6
const SMALL_EM = 0.5
const PADDING_EM = 1.2

/** How many drones the bar shows: those launched, or all that are told of where no launch count is given. */
export const barLength = (raid: Raid): number =>
  DRONE_PARTS.reduce((sum, part) => sum + (dronesIn(raid, part)?.value ?? 0), 0)

/**
 * Lays out a night's bar in a row of `rowEm` em in which the longest bar of all sides has `longest` drones, so that the
 * sides can be compared by eye.
 */
export function layOutNight(raid: Raid, longest: number, rowEm: number): NightLayout {
  const full = Math.max(1, longest) / (rowEm < NARROW_EM ? LONGEST_NARROW : LONGEST)
  const segments: NightSegment[] = []
  let isComplete = true
  let end = 0
  for (const part of DRONE_PARTS) {
    const count = dronesIn(raid, part)
    if (count === null || count.value === 0) continue
    const width = count.value / full
    const words = partWords(part, raid)
    const number = formatCount(count)
    const label = { number, words, place: fitWords(part, number, words, width * rowEm, (1 - end) * rowEm) }
    isComplete &&= label.place !== 'nowhere'
    segments.push({ part, drones: count.value, left: end, width, label })
    end += width
  }
  const { launched } = raid
  const share = stoppedShare(raid)
  const wanted = launched
    ? { strong: `${formatCount(launched)} launched`, words: share ? `${formatShare(share)} stopped` : 'no rate' }
    : { strong: '?', words: raid.intercepted ? 'no launch count given, so no rate' : 'no launch count given' }
  const room = (1 - end) * rowEm - PADDING_EM
  const needed = launched
    ? Math.max(wanted.strong.length * BOLD_EM, wanted.words.length * SMALL_EM)
    : 1 + wanted.words.length * SMALL_EM
  const after = needed <= room ? wanted : null
  return { segments, end, isOpen: isOpen(launched), after, isComplete: isComplete && after !== null }
}

/**
 * The words of a filled part stand behind its number. The words of what is only outlined stand on a line of their own,
 * in the outline or below it: nothing follows it there.
 */
function fitWords(
  part: DronePart,
  number: string,
  words: string,
  partEm: number,
  restOfRowEm: number,
): NightLabel['place'] {
  const room = partEm - PADDING_EM
  if (!isOutlined(part)) return (number.length + 1 + words.length) * BOLD_EM <= room ? 'inside' : 'nowhere'
  if (number.length * BOLD_EM > room) return 'nowhere'
  if (words.length * SMALL_EM <= room) return 'inside'
  return words.length * SMALL_EM <= restOfRowEm - PADDING_EM ? 'below' : 'nowhere'
}
