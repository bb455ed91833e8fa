import type { Sentence } from '../../readSentences'

/** Whether no sentence after one and before another names a place where something is. */
export const namesNoneBetween = (last: Sentence, { index }: Sentence, sentences: readonly Sentence[]): boolean =>
  sentences
    .filter((each) => each.index > last.index && each.index < index)
    .every(({ places }) => places.every(({ role }) => role !== 'at'))
