import * as v from 'valibot'
import { AttributionSchema } from './attribution'
import { DEGREES } from './dispute'
import { SideSchema } from './side'
import {
  FigureValuesSchema,
  NEGOTIATION_STATUSES,
  NegotiationValuesSchema,
  PositionValuesSchema,
  RaidValuesSchema,
  StrikeValuesSchema,
} from './values'
import { WhenSchema } from './when'

const entryFields = {
  /** The editor's words, permanent: links carry it. */
  id: v.string(),
  title: v.string(),
  when: WhenSchema,
  /** The entry whose total contains this one, so that nothing is counted twice. */
  partOf: v.nullable(v.string()),
  /** Everything its claims touch, for filters: actor ids, their sides, article ids; each sorted, without repeats. */
  actors: v.array(v.string()),
  sides: v.array(SideSchema),
  sources: v.array(v.string()),
  claimCount: v.number(),
  /** `draft` while no editor has reviewed any of its claims. */
  status: v.picklist(['draft', 'reviewed']),
  /** Who is said to say the shown values. */
  attributedTo: v.nullable(AttributionSchema),
  /** The gravest dispute that touches it, or null. */
  disputed: v.nullable(v.picklist(DEGREES)),
}

/** What entries of every kind have. */
export const EntryFieldsSchema = v.object(entryFields)

/**
 * Something in the world, told by one or more claims, without those claims: what lists, maps and charts need. Its
 * values are those shown, chosen from its claims by the rule in `compile/showValues`. One schema for each kind.
 */
export const ENTRY_SCHEMAS = [
  v.object({
    kind: v.literal('negotiation'),
    ...entryFields,
    ...v.omit(NegotiationValuesSchema, ['status']).entries,
    /** The latest state told, and every state told in the order of the articles' dates: planned, ongoing, held. */
    state: v.picklist(NEGOTIATION_STATUSES),
    states: v.array(v.picklist(NEGOTIATION_STATUSES)),
  }),
  v.object({
    kind: v.literal('raid'),
    ...entryFields,
    ...RaidValuesSchema.entries,
    /** True where launched and intercepted come from one statement of one claimant: only then may a rate be shown. */
    oneStatement: v.boolean(),
  }),
  v.object({ kind: v.literal('strike'), ...entryFields, ...StrikeValuesSchema.entries }),
  v.object({ kind: v.literal('position'), ...entryFields, ...PositionValuesSchema.entries }),
  v.object({ kind: v.literal('figure'), ...entryFields, ...FigureValuesSchema.entries }),
] as const
export type Entry = v.InferOutput<(typeof ENTRY_SCHEMAS)[number]>
export type EntryId = string
export type Negotiation = Extract<Entry, { kind: 'negotiation' }>
export type Raid = Extract<Entry, { kind: 'raid' }>
export type Strike = Extract<Entry, { kind: 'strike' }>
export type Position = Extract<Entry, { kind: 'position' }>
export type Figure = Extract<Entry, { kind: 'figure' }>

export type { Evidence, Rule } from './evidence'
