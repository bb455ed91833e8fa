import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { type Casualties, newCasualties } from './casualties'
import { bareGroup, type PeopleGroup } from './peopleGroup'
import { isToll } from './tolls'

const SAME_NUMBER = RegExp(
  part`\b(?:the same number|just as many|as many)(?: of)?
    (?: ${oneOf`people | citizens | civilians | residents | others | more`})?
    (?: (?:were|was|have been))? (?:(?<killed>killed|dead)|injured|wounded|hurt)\b`,
)

/** "4 people were killed and the same number of citizens injured": four injured, too. */
export function addSameNumber({ tokens }: Tagged, casualties: Casualties[]): void {
  const [told, other] = casualties
  if (!told || other) return
  const match = SAME_NUMBER.exec(tokens.map((token) => token.text).join(' '))
  if (!match) return
  const role = match.groups!['killed'] ? 'killed' : 'wounded'
  if (role !== told.role) casualties.push({ ...told, role, children: 0 })
}

const NONE = /n[xqoit]{0,4}C|n[xt]{0,2}qoW(?=$|[.,;c&])|V[xt]{0,2}C|n[pP]?v{0,2}[KW]&[KW]|V[KW]V[KW]/
/** "the attacks damaged houses but did not hurt anyone" */
const NOT_ANYONE = /Vv?[KW](?:[&,][KW])?x/

/** "He had no casualty figures at first": not told, rather than none. */
const FIGURES = /^(?:figures?|numbers?|data|counts?|tolls?|details?|information|lists?)$/
/** "gave no information about casualties", "there were no immediate reports of casualties" */
const NOT_KNOWN = /^(?:information|details?|data|figures?|word|comment|immediate|initial)$/
/** "mentioned no casualties", "no casualties were mentioned": silence, rather than none. */
const SILENT = /^(?:mention(?:s|ed|ing)?|specif(?:y|ies|ied)|names?|named|cites?|cited)$/
/** "No casualties were reported in other Russian regions": nothing on the place told before. */
const IN_OTHERS = RegExp(
  part`\bin (?:(?:any|the|russian|ukrainian) ){0,2}
    ${oneOf`regions | parts | areas | cities | districts | settlements | towns | oblasts`}\b`,
)

function findNotAnyone(
  { tokens }: Tagged,
  letters: string,
  items: readonly { from: number }[],
): RegExpExecArray | null {
  const match = NOT_ANYONE.exec(letters)
  const object = match && items[match.index + match[0].length - 1]
  return object && /^(?:anyone|anybody)$/.test(tokens[object.from]!.text) ? match : null
}

/** "No casualties", "no reports of casualties", "nobody was killed or hurt", "neither dead nor wounded": explicitly none of either. */
export function addNone(
  tagged: Tagged,
  letters: string,
  items: readonly { from: number; to: number; group?: PeopleGroup }[],
  casualties: Casualties[],
): void {
  const match = NONE.exec(letters) ?? findNotAnyone(tagged, letters, items)
  if (!match || casualties.some((other) => other.group.count.value > 0)) return
  const first = items[match.index]!
  const isNone = match[0].startsWith('V') || tagged.tokens[first.from]?.count?.value === 0
  if (!isNone) return
  const last = items[match.index + match[0].length - 1]!
  const after = tagged.tokens.slice(last.to + 1).map((token) => token.text)
  const words = tagged.tokens.slice(first.from, last.to + 1).map((token) => token.text)
  if (
    words.some((word) => NOT_KNOWN.test(word) || isToll(word)) ||
    [tagged.tokens[first.from - 1]?.text ?? '', ...after.slice(0, 2)].some((word) => SILENT.test(word)) ||
    FIGURES.test(after[0] ?? '') ||
    IN_OTHERS.test(after.join(' '))
  )
    return
  const span = { from: first.from, to: last.to }
  const group = bareGroup({ count: { value: 0, bound: 'exact' }, words: words.join(' '), additional: false }, span)
  for (const role of ['killed', 'wounded'] as const) {
    if (!casualties.some((other) => other.role === role)) casualties.push(newCasualties(role, group, span))
  }
}
