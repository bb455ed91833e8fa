import type { Count } from '../model/count'
import type { PlaceRef } from '../model/place'
import { formatCount } from '../text/formatCount'
import { shorten } from '../text/shorten'
import type { UnnumberedClaim } from './foundClaim'

/** Names by id, as the page shows them. */
export interface DisplayNames {
  actor: (id: string) => string
  place: (id: string) => string
}

/**
 * What an entry that a draft opens is called until an editor finds better words: what it tells, in the page's own form,
 * as "Lutsk: 2 killed" or "121 drones launched at Ukraine, 94 intercepted". What cannot be put so keeps its sentence.
 */
export function draftTitle(claim: UnnumberedClaim, names: DisplayNames): string {
  switch (claim.kind) {
    case 'raid':
      return raidTitle(claim)
    case 'strike':
      return `${placeName(claim.place, names)}: ${casualties(claim.killed, claim.wounded)}`
    case 'negotiation':
      return talksTitle(claim, names) ?? shorten(claim.quote, LONGEST_TITLE)
    case 'position':
      return claim.summary
    case 'figure':
      return shorten(claim.quote, LONGEST_TITLE)
  }
}

/** Longer lines are no titles: a sentence that stands in for one keeps its beginning and its end. */
const LONGEST_TITLE = 80
/** More parties than these make a line that no one reads. */
const MOST_PARTIES = 3

function raidTitle({ launchedBy, launched, intercepted, wording }: Extract<UnnumberedClaim, { kind: 'raid' }>): string {
  const stopped = intercepted && `${formatCount(intercepted)} ${wording ?? 'intercepted'}`
  const target = launchedBy === 'RU' ? 'Ukraine' : 'Russia'
  if (launched) return [`${formatCount(launched)} drones launched at ${target}`, stopped].filter(Boolean).join(', ')
  const whose = launchedBy === 'RU' ? 'Russian' : 'Ukrainian'
  return intercepted
    ? `${formatCount(intercepted)} ${whose} drones ${wording ?? 'intercepted'}`
    : `${whose} drones over ${target}`
}

const placeName = ({ id, precision }: PlaceRef, names: DisplayNames): string =>
  `${precision === 'near-settlement' ? 'near ' : ''}${names.place(id)}`

function casualties(killed: Count | null, wounded: Count | null): string {
  if (killed?.value === 0 && wounded?.value === 0) return 'no casualties'
  const told = [killed && `${formatCount(killed)} killed`, wounded && `${formatCount(wounded)} wounded`].filter(Boolean)
  return told.length > 0 ? told.join(', ') : 'hit, casualties unknown'
}

const TALKS: Partial<Record<Extract<UnnumberedClaim, { kind: 'negotiation' }>['form'], string>> = {
  meeting: 'Talks',
  call: 'Call',
  summit: 'Summit',
}

function talksTitle(claim: Extract<UnnumberedClaim, { kind: 'negotiation' }>, names: DisplayNames): string | null {
  const form = TALKS[claim.form]
  if (!form || claim.participants.length === 0) return null
  const parties = claim.participants.slice(0, MOST_PARTIES).map(names.actor)
  const rest = claim.participants.length - parties.length
  const listed = rest > 0 ? `${parties.join(', ')} and ${rest} more` : joinWords(parties)
  return `${form} of ${listed}${claim.place ? ` in ${names.place(claim.place.id)}` : ''}`
}

const joinWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
