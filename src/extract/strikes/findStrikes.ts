import type { Count } from '../../model/count'
import type { DraftPlace } from '../../model/draft'
import type { When } from '../../model/when'
import { addDays } from '../../text/calendar'
import type { Article } from '../articleContext'
import { attributionOf } from '../attribution'
import type { StrikeDraft } from '../claimDraft'
import { resolvePlace } from '../places/resolvePlace'
import { dateAt } from '../dates/dateAt'
import type { Sentence } from '../readSentences'
import { attackerByWords, attackerOf, damageIn, weaponIn } from './readAttack'
import { type Casualties, readCasualties } from './readCasualties'
import { isSuperseded } from './superseded'
import { findStruckPlace, type StruckPlace, type ToldPlaces } from './strikePlace'

/** A strike as one sentence tells it, with what joining sentences needs to know. */
export interface StrikePart {
  draft: StrikeDraft
  sentence: Sentence
  additional: { killed: boolean; wounded: boolean }
  revised: boolean
  weak: boolean
  /** The place was not named in the clause itself. */
  anaphoric: boolean
  /** The numbers may be of a country, of which this place was one among those struck. */
  loose: boolean
}

/** Above this a number of people killed or wounded is a sum over the war, or soldiers. */
const LARGEST_TOLL = 700
const LOCATES =
  /^(?:the|it|this|a)\b[^,;.]{0,40}\b(?:took place|happened|occurred|was recorded|hit|struck|targeted)\b[^,;.]{0,20}\b(?:in|near|at|on)\b/i
/** A strike told more than this many sentences ago is no longer what "the number of wounded" means. */
const FARTHEST_MEMORY = 8
/** Soldiers killed at the front are no strike on a place; neither are people killed otherwise. */
const OTHER_DEATHS =
  /\b(?:road accident|car accident|traffic accident|car crash|train crash|road crash|plane crash|helicopter crash|gas leak|household gas|(?:detained|arrested|sentenced|convicted|charged|suspected)\b[^.;]{0,40}\b(?:for|of|to|with|over)|in absentia|on trial|treason|car bomb|exploded in a car|assassinat\w+|drowned|suicide|landslide|earthquake|avalanche|heart attack|in captivity|prisoners? of war|POWs?|combat losses|losses of|personnel losses|on the battlefield|frontline losses|soldiers? killed|troops killed|lost (?:about |some |over |more than )?[\d,]+ (?:troops|soldiers|personnel)|since (?:the start|the beginning|february 2022|2022|2014|last)|(?:full-scale )?(?:war|invasion) (?:has )?(?:killed|began|started|claimed)|during the (?:war|invasion)|over the course of the war|in the war)\b/i
const SOLDIERS =
  /\b(?:soldiers|troops|servicemen|service members|personnel|fighters|militants|mercenaries|north korean)\b/

/** The parts of strikes with casualties that a text's sentences tell. */
export function findStrikeParts(sentences: readonly Sentence[], article: Article): StrikePart[] {
  const parts: StrikePart[] = []
  for (const sentence of sentences) {
    if (OTHER_DEATHS.test(sentence.text)) continue
    const { casualties, doubts } = readCasualties(sentence)
    const last = parts.at(-1)
    if (last && casualties.length === 0) locate(last, sentence, article)
    const distance = last ? sentence.index - last.sentence.index : Infinity
    const told: ToldPlaces = {
      just: last && distance === 1 && last.sentence.paragraph === sentence.paragraph ? last.draft.place : null,
      last: last && distance <= FARTHEST_MEMORY ? last.draft.place : null,
    }
    const standing = casualties.filter((each) => isCivil(each) && !isReplaced(sentence, each))
    parts.push(...assemble(sentence, standing, doubts, article, told))
  }
  return parts
}

/** "The attack took place in the village of Suzemka.": where in the region the strike just told happened. */
function locate(last: StrikePart, sentence: Sentence, article: Article): void {
  if (sentence.index - last.sentence.index > 2 || !LOCATES.test(sentence.text)) return
  const mention = sentence.places.find((place) => place.role === 'at')
  const place = mention && resolvePlace(mention, sentence, article, last.draft.attacker)
  if (place && last.draft.place.precision === 'region' && place.region === last.draft.place.region)
    last.draft.place = place
}

function isReplaced({ text, tokens }: Sentence, { group }: Casualties): boolean {
  return isSuperseded(text, tokens[group.from]!.start, tokens[group.to]!.end)
}

function isCivil({ group }: Casualties): boolean {
  return group.count.value <= LARGEST_TOLL && !(SOLDIERS.test(group.nouns) && group.count.value > 9)
}

/** Puts the killed and wounded of one place and day together. */
function assemble(
  sentence: Sentence,
  casualties: readonly Casualties[],
  doubts: readonly string[],
  article: Article,
  told: ToldPlaces,
): StrikePart[] {
  const parts: StrikePart[] = []
  for (const each of casualties) {
    const at = sentence.tokens[each.from]!.start
    const struck = findStruckPlace(sentence, each, attackerByWords(sentence, at), article, told)
    const found = struck === 'country' ? placeToldNext(sentence, article) : struck
    if (found === null || typeof found === 'string') continue
    const date = strikeDateAt(sentence, at)
    if (date?.reach === 'past' || date?.reach === 'total') continue
    const when = date?.when ?? null
    const same = parts.find((part) => part.draft.place.name === found.place.name && sameWhen(part.draft.when, when))
    const part = same ?? newPart(sentence, found.place, found.anaphoric, when, at, doubts, article)
    if (!same) parts.push(part)
    part.loose ||= found.loose
    add(part, each)
  }
  return parts.filter((part) => !isEmptySky(part))
}

/** "By Thursday morning the number of dead had reached 18": until when the count runs, not when they died. */
function strikeDateAt({ text, dates }: Sentence, at: number): ReturnType<typeof dateAt> {
  return dateAt({ text, dates: dates.filter((date) => !/^by\b/i.test(text.slice(date.start))) }, at)
}

/** "Nine drones were destroyed over the region without casualties": nothing on the ground was struck. */
function isEmptySky({ draft, sentence }: StrikePart): boolean {
  const none = [draft.killed, draft.wounded].every((count) => count === null || count.value === 0)
  return none && sentence.letters.includes('I') && !/[HXZB]/.test(sentence.letters)
}

/** A strike at a place, with what its sentence tells beside the numbers. */
export function newPart(
  sentence: Sentence,
  place: DraftPlace,
  anaphoric: boolean,
  when: When | null,
  at: number,
  doubts: readonly string[],
  article: Article,
): StrikePart {
  const weapon = weaponIn(sentence.text)
  const draft: StrikeDraft = {
    kind: 'strike',
    quote: article.raw.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    when,
    attributedTo: attributionOf(sentence, article),
    why: {
      place: { words: place.asWritten, confidence: anaphoric ? 0.6 : 0.9 },
      ...(weapon ? { weapon: { words: weapon.words, confidence: 0.8 } } : {}),
    },
    doubts: anaphoric
      ? [...doubts, `The place, ${place.name}, stands in an earlier sentence or in the speaker's office`]
      : [...doubts],
    background: false,
    place,
    attacker: attackerOf(sentence, at, place) ?? article.mainAttacker,
    weapon: weapon?.weapon ?? null,
    killed: null,
    wounded: null,
    children: null,
    damage: damageIn(sentence.text),
  }
  const additional = { killed: false, wounded: false }
  return { draft, sentence, additional, revised: false, weak: false, anaphoric, loose: false }
}

/** Within a sentence "another" adds to what was told; otherwise the first number of a role stands. */
function add(part: StrikePart, { role, group, revised, weak, children }: Casualties): void {
  const { draft } = part
  const count: Count = { value: group.count.value, bound: group.count.bound }
  const known = draft[role]
  if (known === null) {
    draft[role] = count
    draft.why[role] = { words: group.words, confidence: part.anaphoric ? 0.7 : 0.9 }
    part.additional[role] = group.additional
    part.weak ||= weak && role === 'wounded'
  } else if (!part.revised && !revised && (group.additional || (group.count.value === 1 && known.value === 1))) {
    if (weak && !part.weak) return
    draft[role] = { value: known.value + count.value, bound: known.bound === 'exact' ? count.bound : known.bound }
    draft.why[role] = { words: `${draft.why[role]?.words ?? ''} + ${group.words}`, confidence: 0.7 }
  } else if (!weak) {
    draft[role] = count.value > known.value ? count : known
    draft.doubts.push(`Two numbers of ${role} stand in one sentence: ${known.value} and ${count.value}`)
  }
  part.revised ||= revised
  if (children > 0) {
    draft.children = { value: (draft.children?.value ?? 0) + children, bound: 'exact' }
    draft.why['children'] = { words: group.words, confidence: 0.7 }
  }
}

const PART_OF_COUNTRY = /\b(?:north|south|east|west|centr)\w*(?:-\w+)? (?:Ukraine|Russia)\b/i

/** "… killed 15 miners in eastern Ukraine." "The bus was hit near Ternivka": the next sentences name the place. */
function placeToldNext(sentence: Sentence, article: Article): StruckPlace {
  if (!PART_OF_COUNTRY.test(sentence.text)) return null
  for (const next of article.sentences.slice(sentence.index + 1, sentence.index + 3)) {
    const mention = next.places.find((place) => place.role === 'at' && place.candidates[0]?.precision !== 'country')
    if (
      !mention ||
      !/\b(?:hit|struck|happened|occurred|took place|attacked)\b/i.test(next.text) ||
      /[KW]/.test(next.letters)
    )
      continue
    const place = resolvePlace(mention, next, article, article.mainAttacker)
    if (place) return { place, anaphoric: true, loose: false }
  }
  return null
}

const sameWhen = (a: When | null, b: When | null): boolean => a?.start === b?.start && a?.end === b?.end

/** Strikes without a day of their own happened on the day of publication or the day before. */
export function defaultWhen(published: string): When {
  return { start: addDays(published, -1), end: published, precision: 'vague', basis: 'resolved', asWritten: null }
}
