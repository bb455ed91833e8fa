import * as v from 'valibot'
import { CountSchema } from './count'
import { PlaceRefSchema } from './place'
import { BelligerentSchema } from './side'
import { WhenSchema } from './when'

export const ENTRY_KINDS = ['negotiation', 'raid', 'strike', 'position', 'figure'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export const FORMS = ['meeting', 'call', 'summit', 'statement', 'proposal', 'decision', 'report'] as const
export type Form = (typeof FORMS)[number]

/** Whether parties speak with each other; the other forms are what one of them says or decides. */
export const isTalk = (form: Form): boolean => form === 'meeting' || form === 'call' || form === 'summit'

/**
 * `held` is over, `ongoing` was under way when told, `planned` was still to come; `reported` is a statement or report.
 */
export const NEGOTIATION_STATUSES = ['planned', 'ongoing', 'held', 'reported'] as const
export type NegotiationStatus = (typeof NEGOTIATION_STATUSES)[number]

export const TOPICS = [
  'territory',
  'nato',
  'security-guarantees',
  'neutrality',
  'frozen-assets',
  'funding',
  'ceasefire',
  'war-aims',
  'peace-process',
  'european-role',
  'energy',
] as const
export type Topic = (typeof TOPICS)[number]

/** `states` is a view, an aim, a preference or a warning: nothing is asked, given, taken or refused by it. */
export const STANCES = ['demands', 'offers', 'accepts', 'rejects', 'conditional', 'states'] as const
export type Stance = (typeof STANCES)[number]

export const MEASURES = ['money', 'area', 'distance', 'share', 'duration', 'people', 'count', 'deadline'] as const
export type Measure = (typeof MEASURES)[number]

const count = v.nullable(CountSchema)
const text = v.nullable(v.string())

/** A round of talks, a call, a statement, a proposal, a decision, a report. `participants` are actor ids. */
export const NegotiationValuesSchema = v.object({
  form: v.picklist(FORMS),
  status: v.picklist(NEGOTIATION_STATUSES),
  place: v.nullable(PlaceRefSchema),
  participants: v.array(v.string()),
})

/**
 * One side's drones in one night. `intercepted` includes jammed where the source gives one figure for both, and
 * `wording` keeps its words ("intercepted or jammed"); `lost` only where the source tells them apart.
 */
export const RaidValuesSchema = v.object({
  launchedBy: BelligerentSchema,
  launched: count,
  intercepted: count,
  lost: count,
  hits: count,
  missilesLaunched: count,
  missilesIntercepted: count,
  wording: text,
  scope: v.picklist(['national', 'regional']),
  /** Where a regional tally stands for; null when national. */
  place: v.nullable(PlaceRefSchema),
})

/** A place hit. `killed` and `wounded` are people; `children` are those among the wounded and killed. */
export const StrikeValuesSchema = v.object({
  place: PlaceRefSchema,
  attacker: v.nullable(BelligerentSchema),
  weapon: text,
  killed: count,
  wounded: count,
  children: count,
  damage: text,
})

/** What a party wants or refuses, in one line. `party` is an actor id. */
export const PositionValuesSchema = v.object({
  party: v.string(),
  topic: v.picklist(TOPICS),
  stance: v.picklist(STANCES),
  summary: v.string(),
})

/**
 * A quantity that is neither a drone nor a casualty. Money in whole units of the currency `unit` (ISO 4217); shares in
 * `%`; areas and distances in the unit the source uses. A deadline has no value but a `deadline`. The entry's `when` is
 * the day the figure speaks of ("as of").
 */
export const FigureValuesSchema = v.object({
  measure: v.picklist(MEASURES),
  value: count,
  unit: text,
  deadline: v.nullable(WhenSchema),
})

/** Which fields of each kind are numbers of the world, told as a `Count` or not at all. */
export const COUNT_FIELDS = {
  raid: ['launched', 'intercepted', 'lost', 'hits', 'missilesLaunched', 'missilesIntercepted'],
  strike: ['killed', 'wounded', 'children'],
  negotiation: [],
  position: [],
  figure: ['value'],
} as const

export type FigureValues = v.InferOutput<typeof FigureValuesSchema>
