import type { KnownPlace } from '../gazetteer/placeIndex'
import { placeKey } from '../gazetteer/placeKey'

/**
 * A place named in a sentence; offsets into the sentence. `role`: `at` is where something is; `origin` where a drone was
 * launched; `title` is part of an office ("Rostov Governor"); `metonym` is a government ("Kyiv said").
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

const STRICTLY_AT =
  /\b(?:in|near|at|on|over|above|outside|around|across|to|into|against|city of|hits?|hitting|struck|attacked|targeted|shelled|pounded|strikes|strike|rocked|including|of|between|from|central|downtown|through|left|reached|visit|visited|visits|for)\s+(?:(?:the|central|downtown|southern|northern|eastern|western|city of|capital)\s+)*$|\bcapital(?: city)?,?\s+(?:of\s+)?$/i
const TITLE_AFTER =
  /^(?:'s)?\s+(?:(?:regional|oblast|region|city|municipal|acting|deputy|military|krai|civil)\s+)*(?:governor|mayor|head|administration|military administration|state administration|prosecutor|council|authorities|officials|police|operational headquarters|emergency|police|chief|leader|health department|government)/i
const TITLE_BEFORE =
  /\b(?:governor|mayor|head|leader|chief|administration|governors|authorities|prosecutors?|officials?|headquarters|police|government|ministry|department|office|services?|parliament|residents?|reporters?|journalists?) (?:of|in|for) (?:the )?(?:\S+ ){0,1}$/i
const NEAR_BEFORE =
  /\b(?:near|outside|close to|not far from|around|outskirts of|(?:north|south|east|west)(?:east|west)? of|(?:km|kilometers|kilometres|miles) from|vicinity of|suburb of)\s+(?:the\s+(?:\S+\s+)?(?:city|town|village|settlement|port)\s+(?:of\s+)?)?$/i
const BOUND_BEFORE =
  /\b(?:bound for|en route to|on (?:its|their|the) way to|trains? (?:to|for)|buses? to|taken to|evacuated to|transferred to|moved to|travell?ing (?:to|from)|returning (?:to|from))\s+(?:the\s+)?$/i
const ORIGIN_BEFORE =
  /\b(?:from|launched from|of)\s+(?:(?:the|occupied|Russian-occupied|Russia's|Russian|directions?|areas?|cities|airfields?|directions of|area of|following|direction:|of)\s+)*$/i
const DISTRICT_AFTER =
  /^(?:'s)?\s+(?:district|raion|community|hromada|municipality|municipal district|direction|area|urban district|territorial community)\b/i
/** Capitals that often stand for their governments. */
const CAPITALS = new Set(
  [
    'Kyiv',
    'Kiev',
    'Moscow',
    'Washington',
    'Brussels',
    'London',
    'Paris',
    'Berlin',
    'Warsaw',
    'Budapest',
    'Kremlin',
    'White House',
    'Beijing',
    'Ankara',
    'Minsk',
    'United States',
    'Russia',
    'Ukraine',
  ].map(placeKey),
)

/** A mention of one of several places, with the part it plays in its sentence. */
export function buildMention(
  sentence: string,
  start: number,
  end: number,
  candidates: readonly KnownPlace[],
  precision: 'region' | 'district' | null,
): PlaceMention {
  const asWritten = sentence.slice(start, end)
  const before = sentence.slice(Math.max(0, start - 60), start)
  const after = sentence.slice(end, end + 60)
  const capital = precision === null && CAPITALS.has(placeKey(asWritten))
  const role =
    TITLE_AFTER.test(after) || TITLE_BEFORE.test(before)
      ? 'title'
      : BOUND_BEFORE.test(before)
        ? 'origin'
        : ORIGIN_BEFORE.test(before) &&
            /\b(?:from|directions?|launched)\b/i.test(before.slice(-40)) &&
            !/(?:km|kilomet\w+|miles|away|far|residents|people|man|woman) from\s+(?:the\s+)?$/i.test(before)
          ? 'origin'
          : capital &&
              !STRICTLY_AT.test(before) &&
              !/^\s+(?:came under|was (?:hit|struck|attacked|targeted)|residents|hit by)|^:/.test(after)
            ? 'metonym'
            : 'at'
  return {
    start,
    end,
    asWritten,
    candidates,
    role,
    near: NEAR_BEFORE.test(before),
    precision: precision ?? (DISTRICT_AFTER.test(after) ? 'district' : null),
  }
}
