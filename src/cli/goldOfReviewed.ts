import type { Article } from '../model/article'
import type { Count } from '../model/count'
import type { Dataset } from '../model/dataset'
import type { Claim } from '../model/claim'
import type { Entry, Evidence } from '../model/entry'
import type { Gold } from './scoreExtraction'

/** Forms that the extractor looks for; statements, proposals and reports of the talks are the editor's own reading. */
const MEETING_FORMS: readonly string[] = ['meeting', 'call', 'summit']

/**
 * What editors found in an article, as gold records to score the extractor by. Of each entry that it tells of one record is
 * owed: of its claims the one that says what the entry shows, else the last, with the numbers of the killed and the wounded
 * brought together where two sentences tell them. The single claims and the suspect ones are neither owed nor wrong.
 */
export function goldOfReviewed({ entries, places, actors }: Dataset, { id, publishedOn }: Article): Gold {
  const placeById = new Map(places.map((place) => [place.id, place]))
  const nameOf = new Map(actors.map((actor) => [actor.id, actor.name]))
  const claims = entries.flatMap((entry) => toldOf(entry, id))
  return {
    published: publishedOn ?? '',
    gold: {
      droneTallies: claims.flatMap(({ claim, ...owed }) =>
        claim.kind === 'raid'
          ? [
              {
                ...owed,
                launchingSide: claim.launchedBy,
                launched: valueOf(claim.launched),
                intercepted: valueOf(claim.intercepted),
                lostOrJammed: valueOf(claim.lost),
              },
            ]
          : [],
      ),
      strikes: claims.flatMap(({ claim, ...owed }) => {
        if (claim.kind !== 'strike') return []
        const place = placeById.get(claim.place.id)
        return [
          {
            ...owed,
            placeAsWritten: claim.placeAsWritten ?? '',
            name: place?.name ?? '',
            lat: place?.lat ?? null,
            lon: place?.lon ?? null,
            date: daysOf(claim),
            killed: valueOf(claim.killed),
            wounded: valueOf(claim.wounded),
          },
        ]
      }),
      negotiations: claims.flatMap(({ claim, optional, quote }) =>
        claim.kind === 'negotiation'
          ? [
              {
                quote,
                optional: optional || !MEETING_FORMS.includes(claim.form),
                date: daysOf(claim),
                place: claim.place ? (placeById.get(claim.place.id)?.name ?? null) : null,
                participants: claim.participants.map((actor) => nameOf.get(actor) ?? actor),
              },
            ]
          : [],
      ),
    },
  }
}

interface Told {
  claim: Claim
  quote: string
  optional: boolean
}

function toldOf(entry: Entry & Evidence, article: string): Told[] {
  const claims = entry.claims.filter((claim) => claim.article === article)
  const sound = claims.filter(({ suspect }) => suspect === null)
  const best = sound.find((claim) => saysWhatIsShown(claim, entry)) ?? sound.at(-1)
  return [
    ...(best ? [{ claim: withWholeToll(best, sound), quote: best.quote, optional: false }] : []),
    ...claims.map((claim) => ({ claim, quote: claim.quote, optional: true })),
  ]
}

const saysWhatIsShown = (claim: Claim, entry: Entry): boolean =>
  claim.kind === 'strike' &&
  entry.kind === 'strike' &&
  valueOf(claim.killed ?? entry.killed) === valueOf(entry.killed) &&
  valueOf(claim.wounded ?? entry.wounded) === valueOf(entry.wounded)

function withWholeToll(claim: Claim, others: readonly Claim[]): Claim {
  if (claim.kind !== 'strike') return claim
  const strikes = others.filter((other) => other.kind === 'strike')
  return {
    ...claim,
    killed: claim.killed ?? strikes.findLast(({ killed }) => killed !== null)?.killed ?? null,
    wounded: claim.wounded ?? strikes.findLast(({ wounded }) => wounded !== null)?.wounded ?? null,
  }
}

const valueOf = (count: Count | null): number | null => count?.value ?? null
const daysOf = ({ when }: Claim): string | null => when && `${when.start}/${when.end}`
