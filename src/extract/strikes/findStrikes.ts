import type { Article } from '../articleContext'
import type { Sentence } from '../readSentences'
import { assembleParts } from './assembleParts'
import { withoutDeadNext } from './people/amongVictims'
import type { Casualties } from './people/casualties'
import { countLoss } from './people/countLoss'
import { isAdditional } from './people/isAdditional'
import { isRetold } from './people/isRetold'
import { isSuperseded, isToldBefore } from './people/isSuperseded'
import { isOfStrike, tellsOtherDeaths } from './people/otherDeaths'
import { readPronounVictim } from './people/pronounVictim'
import { readCasualties } from './people/readCasualties'
import { readRespectively } from './people/readRespectively'
import { readRunning } from './people/readRunning'
import { readShares } from './people/readShares'
import { tellsNoToll } from './people/tellsNoToll'
import { locate } from './place/locate'
import { placesTold } from './place/placesTold'
import { speaksOfOtherParts } from './place/regionMeant'
import type { StrikePart } from './strikePart'

/** The parts of strikes with casualties that a text's sentences tell. */
export function findStrikeParts(sentences: readonly Sentence[], article: Article): StrikePart[] {
  const parts: StrikePart[] = []
  for (const sentence of sentences) {
    if (tellsOtherDeaths(sentence.text) || tellsNoToll(sentence.text, parts)) continue
    const pairs = readRespectively(sentence)
    const { casualties, doubts } = pairs ? { casualties: pairs, doubts: [] } : readCasualties(sentence)
    if (casualties.length === 0) {
      const implied = readPronounVictim(sentence, article) ?? readRunning(sentence, parts)
      casualties.push(...(implied ? [implied] : readShares(sentence, article.sentences)))
    }
    if (casualties.length === 0) {
      locate(parts, sentence, article)
      countLoss(parts, sentence)
    }
    const told = placesTold(parts, sentence, sentences)
    const isElsewhere = namesAnother(sentence, parts.at(-1))
    const standing = casualties
      .map((each) => withoutDeadNext(each, sentences[sentence.index + 1]))
      .filter(({ group }) => group.count.value > 0 || !speaksOfOtherParts(sentence.text))
      .filter(
        ({ role, group }) =>
          told[role] === null || isElsewhere || !isToldBefore(sentence.text, sentence.tokens[group.from]!.start),
      )
      .filter(
        (each) =>
          isOfStrike(each, sentence.text) &&
          !isReplaced(sentence, each, isElsewhere) &&
          !isRetold(sentence, each, parts) &&
          !(each.victims && (told.killed || (each.revised && !told.wounded))),
      )
      .map((each) => ({ ...each, group: { ...each.group, additional: isAdditional(sentence, each, casualties) } }))
    parts.push(...assembleParts(sentence, standing, doubts, article, told))
  }
  return parts
}

/** "The governor had reported that a man was killed in Bilozerka", after the toll of Kherson: in another place. */
const namesAnother = ({ places }: Sentence, last: StrikePart | undefined): boolean =>
  last !== undefined &&
  places.some(({ role, candidates: [best] }) => role === 'at' && best && best.name !== last.draft.place.name)

const isReplaced = ({ text, tokens }: Sentence, { group }: Casualties, isElsewhere: boolean): boolean =>
  isSuperseded(text, tokens[group.from]!.start, tokens[group.to]!.end, isElsewhere)
