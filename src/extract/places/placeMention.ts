import { oneOf, part } from '../../text/pattern'
import type { KnownPlace } from '../gazetteer/placeIndex'
import { roleOf } from './placeRole'

/**
 * A place named in a sentence; offsets into the sentence. `role`: `at` is where something is; `origin` where a drone
 * was launched; `title` is part of an office ("Rostov Governor"); `metonym` is a government ("Kyiv said").
 */
export interface PlaceMention {
  start: number
  end: number
  /** The words in the sentence, without the locative words before them. */
  asWritten: string
  /** The places it may be, best known first; empty for a settlement that no list knows ("the village of Xyz"). */
  candidates: readonly KnownPlace[]
  role: 'at' | 'origin' | 'title' | 'metonym'
  /** "near", "outside", "south of". */
  near: boolean
  precision: 'district' | 'region' | null
}

const NEAR = oneOf`
  near | outside | close to | not far from | around | outskirts of | vicinity of | suburb of
  (?:north|south|east|west)(?:east|west)? of | (?:km|kilometers|kilometres|miles) from`
const OF_CITY = part`(?:the\s+(?:\S+\s+)?(?:city|town|village|settlement|port)\s+(?:of\s+)?)?`
const NEAR_BEFORE = RegExp(part`\b${NEAR}\s+${OF_CITY}$`, 'i')
const DISTRICTS = oneOf`
  district | raion | community | hromada | municipality | municipal district | direction | area | urban district
  territorial community`
const DISTRICT_AFTER = RegExp(part`^(?:'s)?\s+${DISTRICTS}\b`, 'i')

/** How much before and after a name tells its part, in UTF-16 units. */
const CONTEXT = 90

/** A mention of one of several places, with the part it plays in its sentence. */
export function buildMention(
  sentence: string,
  start: number,
  end: number,
  candidates: readonly KnownPlace[],
  precision: 'region' | 'district' | null,
): PlaceMention {
  const asWritten = sentence.slice(start, end)
  const before = sentence.slice(Math.max(0, start - CONTEXT), start)
  const after = sentence.slice(end, end + CONTEXT)
  return {
    start,
    end,
    asWritten,
    candidates,
    role: roleOf(asWritten, before, after, precision !== null),
    near: NEAR_BEFORE.test(before),
    precision: precision ?? (DISTRICT_AFTER.test(after) ? 'district' : null),
  }
}
