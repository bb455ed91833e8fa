import type { DraftPlace } from '../../../model/draft'
import type { Belligerent } from '../../../model/side'
import type { Article } from '../../articleContext'
import { resolvePlace } from '../../places/resolvePlace'
import type { Sentence } from '../../readSentences'
import { othersBeside } from './besidePlace'

/**
 * "Twelve were hurt, and four of them have been hospitalised in Dnipro": the one place of the sentence, unless others
 * are told beside it ("in Dnipro and other cities").
 */
export function onlyPlace(
  sentence: Sentence,
  from: number,
  article: Article,
  attacker: Belligerent | null,
): DraftPlace | null {
  const { letters } = sentence
  const at = letters.indexOf('@')
  if (at < 0 || at !== letters.lastIndexOf('@') || /[;(]/.test(letters.slice(Math.min(from, at), at))) return null
  if (othersBeside(sentence, at, false) !== null || isBeyondWhile(sentence, from, at)) return null
  const place = resolvePlace(sentence.tokens[at]!.place!, sentence, article, attacker)
  return place?.country === 'UA' || place?.country === 'RU' ? place : null
}

/** "Attacks on Sunday killed four people, while one person was killed in Kharkiv": where another one was killed. */
const isBeyondWhile = ({ text, tokens }: Sentence, from: number, at: number): boolean =>
  / (?:while|whereas) /.test(text.slice(tokens[from]!.start, tokens[at]!.start))
