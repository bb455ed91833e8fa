import type { Count } from './count'
import type { PlacePrecision } from './place'
import type { Belligerent } from './side'
import type { Form, Measure, NegotiationStatus, Stance, Topic } from './values'
import type { When } from './when'

/** A place found in text: a gazetteer's name and coordinates, and the words used. Coordinates are null if unknown. */
export interface DraftPlace {
  name: string
  asWritten: string
  lat: number | null
  lon: number | null
  precision: PlacePrecision
  /** ISO 3166-1 alpha-2, and ISO 3166-2 of the region it is or lies in, where known. */
  country: string | null
  region: string | null
}

/** A value's origin: the words it was read from, and how sure the rule is, from 0 to 1. */
export interface Why {
  words: string
  confidence: number
}

interface DraftFields {
  quote: string
  /** UTF-16 offsets: `text.slice(start, end) === quote`. */
  start: number
  end: number
  when: When | null
  /** Display names of those who are said to say it (registry names where known), and the words. */
  attributedTo: { names: string[]; asWritten: string } | null
  /** For each field with a value. */
  why: Record<string, Why>
  /** What could be read two ways and was left null, in words an editor can act on. */
  doubts: string[]
  /** Told of an earlier event, not as news ("Recall", past perfect): joins or opens no entry by itself. */
  background: boolean
}

/** What `extract` finds: a claim no editor has seen. `participants` and `party` are display names. */
export type DraftClaim = DraftFields &
  (
    | {
        kind: 'raid'
        launchedBy: Belligerent
        launched: Count | null
        intercepted: Count | null
        lost: Count | null
        hits: Count | null
        missilesLaunched: Count | null
        missilesIntercepted: Count | null
        wording: string | null
        scope: 'national' | 'regional'
        place: DraftPlace | null
      }
    | {
        kind: 'strike'
        place: DraftPlace
        attacker: Belligerent | null
        weapon: string | null
        killed: Count | null
        wounded: Count | null
        children: Count | null
        damage: string | null
      }
    | {
        kind: 'negotiation'
        title: string
        form: Form
        status: NegotiationStatus
        place: DraftPlace | null
        participants: string[]
      }
    | { kind: 'position'; party: string; topic: Topic; stance: Stance; summary: string }
    | {
        kind: 'figure'
        measure: Measure
        value: Count | null
        unit: string | null
        deadline: When | null
        title: string
      }
  )

/** What the extractor can tell of the article itself. */
export interface DraftArticle {
  outlet: string | null
  headline: string | null
  publishedOn: string | null
  publishedReason: string
  publishedConfidence: number
  /** UTF-16 spans that yield no claims, with what they are. */
  boilerplate: { start: number; end: number; what: string }[]
}

/** Everything `extract` prints. */
export interface Extraction {
  article: DraftArticle
  claims: DraftClaim[]
}
