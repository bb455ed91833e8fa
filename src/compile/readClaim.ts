import type { Attribution } from '../model/claim'
import type { Count } from '../model/count'
import type { PlaceRef } from '../model/place'
import type { When } from '../model/when'
import type { UnnumberedClaim } from './foundClaim'
import type { KnownNames } from './knownNames'
import type { WrittenClaim } from './writtenClaim'
import type { WrittenCount, WrittenPlace, WrittenWhen } from './writtenValues'

type Written<K extends string> = Extract<WrittenClaim, Record<K, unknown>>
export type QuotePlace = { article: string; start: number; end: number }

/** Turns a claim as an editor writes it into the model's long form. The entry it belongs to is not part of it yet. */
export function readClaim(written: WrittenClaim, quote: QuotePlace, names: KnownNames): UnnumberedClaim {
  const fields = { ...quote, ...readCommon(written, names) }
  if ('raid' in written) return { kind: 'raid', ...fields, ...readRaid(written, names) }
  if ('strike' in written) return { kind: 'strike', ...fields, ...readStrike(written, names) }
  if ('negotiation' in written) return { kind: 'negotiation', ...fields, ...readNegotiation(written, names) }
  if ('position' in written) return { kind: 'position', ...fields, ...readPosition(written, names) }
  return { kind: 'figure', ...fields, ...readFigure(written) }
}

function readCommon(written: WrittenClaim, names: KnownNames) {
  return {
    quote: written.quote,
    status: written.status,
    suspect: written.suspect ?? null,
    note: written.note ?? null,
    when: readWhen(written.when),
    attributedTo: readAttribution(written, names),
    placeAsWritten: placeOf(written)?.asWritten ?? null,
    doubts: written.doubts,
  }
}

function readAttribution({ attributedTo, status }: WrittenClaim, names: KnownNames): Attribution | null {
  if (!attributedTo) return null
  return { actors: attributedTo.actors.map((actor) => names.actor(actor, status)), asWritten: attributedTo.asWritten }
}

function readRaid({ raid, status }: Written<'raid'>, names: KnownNames) {
  return {
    launchedBy: raid.launchedBy,
    launched: readCount(raid.launched),
    intercepted: readCount(raid.intercepted),
    lost: readCount(raid.lost),
    hits: readCount(raid.hits),
    missilesLaunched: readCount(raid.missilesLaunched),
    missilesIntercepted: readCount(raid.missilesIntercepted),
    wording: raid.wording ?? null,
    scope: raid.scope,
    place: raid.place ? readPlace(raid.place, status, names) : null,
  }
}

function readStrike({ strike, status }: Written<'strike'>, names: KnownNames) {
  return {
    place: readPlace(strike.place, status, names),
    attacker: strike.attacker ?? null,
    weapon: strike.weapon ?? null,
    killed: readCount(strike.killed),
    wounded: readCount(strike.wounded),
    children: readCount(strike.children),
    damage: strike.damage ?? null,
  }
}

function readNegotiation({ negotiation, status }: Written<'negotiation'>, names: KnownNames) {
  return {
    form: negotiation.form,
    state: negotiation.status,
    place: negotiation.place ? readPlace(negotiation.place, status, names) : null,
    participants: negotiation.participants.map((actor) => names.actor(actor, status)),
  }
}

function readPosition({ position, status }: Written<'position'>, names: KnownNames) {
  return { ...position, party: names.actor(position.party, status) }
}

function readFigure({ figure }: Written<'figure'>) {
  return {
    measure: figure.measure,
    value: readCount(figure.value),
    unit: figure.unit ?? null,
    deadline: readWhen(figure.deadline),
  }
}

/** `82` → exact; "at least 32" → a lower bound; left out → unknown, which is null and never 0. */
export function readCount(written: WrittenCount): Count | null {
  if (written === null || written === undefined) return null
  if (typeof written === 'number') return { value: written, bound: 'exact' }
  const [, bound, digits] = /^(at least|about|at most) (.+)$/.exec(written)!
  return { value: Number(digits!.replaceAll('_', '')), bound: bound!.replace(' ', '-') as Count['bound'] }
}

function readWhen(written: WrittenWhen | null | undefined): When | null {
  if (!written) return null
  const { precision, basis } = written
  const [start, end] = 'on' in written ? [written.on, written.on] : [written.from, written.to]
  return { start, end, precision, basis, asWritten: written.asWritten ?? null }
}

const readPlace = (written: WrittenPlace, status: 'draft' | 'reviewed', names: KnownNames): PlaceRef =>
  'id' in written
    ? { id: written.id, precision: written.precision ?? names.precisionOf(written.id) }
    : { id: names.foundPlace(written, status), precision: written.precision }

/** The place that a claim names, of whatever kind it is. */
export function placeOf(written: WrittenClaim): WrittenPlace | null {
  if ('strike' in written) return written.strike.place
  if ('raid' in written) return written.raid.place ?? null
  if ('negotiation' in written) return written.negotiation.place ?? null
  return null
}
