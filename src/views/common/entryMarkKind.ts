import type { Entry } from '../../model/entry'
import { isTalk } from '../../model/values'
import { WHOSE } from './whose'

/** How an entry is drawn, and the same in words for who does not see it. */
export interface MarkKind {
  /** Class names without their common prefix. */
  shapes: string[]
  words: string
}

/**
 * Talks are rings that fill as they happen: dotted while planned, half while under way, full when held. Words said are
 * strokes. Arms are squares in their side's colour, hollow where no number of casualties is told.
 */
export function entryMarkKind(entry: Entry): MarkKind {
  switch (entry.kind) {
    case 'negotiation': {
      if (!isTalk(entry.form) || entry.state === 'reported') return { shapes: ['said'], words: entry.form }
      return { shapes: [entry.state], words: `${entry.form}, ${entry.state}` }
    }
    case 'position':
      return { shapes: ['position'], words: 'position' }
    case 'figure':
      return { shapes: ['figure'], words: 'figure' }
    case 'raid':
      return { shapes: ['raid', entry.launchedBy], words: `${WHOSE[entry.launchedBy]} drone raid` }
    case 'strike': {
      const isUnknown = entry.killed === null && entry.wounded === null
      const whose = entry.attacker === null ? 'strike, attacker not named' : `${WHOSE[entry.attacker]} strike`
      return {
        shapes: ['strike', entry.attacker ?? 'neither', ...(isUnknown ? ['unknown'] : [])],
        words: isUnknown ? `${whose}, casualties unknown` : whose,
      }
    }
  }
}
