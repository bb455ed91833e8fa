import type { DraftClaim, Why } from '../model/draft'
import type { Count } from '../model/count'
import type { FoundCount } from './tags/count'

export type RaidDraft = Extract<DraftClaim, { kind: 'raid' }>
export type StrikeDraft = Extract<DraftClaim, { kind: 'strike' }>
export type NegotiationDraft = Extract<DraftClaim, { kind: 'negotiation' }>
export type PositionDraft = Extract<DraftClaim, { kind: 'position' }>
export type FigureDraft = Extract<DraftClaim, { kind: 'figure' }>

/** A count as the model has it, without the places it was read from. */
export const toCount = ({ value, bound }: Count): Count => ({ value, bound })

export const whyCount = (count: FoundCount, confidence: number): Why => ({ words: count.words, confidence })
