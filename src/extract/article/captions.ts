import { oneOf, part } from '../../text/pattern'

/** Longer than any caption; a paragraph of the text may end in a credit, too. */
const LONGEST_CAPTION = 400

const PICTURE = oneOf`[Pp]hotos? | [Pp]hotograph(?:er)? | PHOTOS? | [Pp]ics? | PICTURE | [Pp]icture | [Ii]mages?`
const AGENCY = oneOf`
  AFP | AP | AP Photo | EPA | Reuters | REUTERS | Getty | Getty Images | Anadolu | TASS | Ukrinform | Suspilne | dpa
  Bloomberg | Xinhua | NurPhoto | Unsplash`
const SOURCE = oneOf`
  Telegram | Facebook | Twitter | Instagram | [Ss]ervice | [Pp]olice | [Aa]dministration | [Oo]ffice | [Pp]rosecutors?
  DSNS | SES`
const NAME = String.raw`\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,3}`

/** How a caption ends: "Photo: AFP", "| Photo Credit: Reuters", "(AP Photo/…)", "REUTERS/Name", "Pic/AFP". */
const CREDIT = RegExp(
  part`(?:
    [\s(|]${PICTURE}(?: (?:[Cc]redit|by|courtesy of))?\s?[:/|] ?(?!VIDEO|[Vv]ideo)[^.!?]{2,70}
    |\((?:[^()]*\b${AGENCY}\b|[^()]*\b${SOURCE}\s?\/|[^()]*\/\s?${SOURCE}\b|via |[Hh]andout|[Cc]ourtesy)[^()]*\)
    |[\s(|]${AGENCY}\s?[|/] ?(?:${NAME}|${AGENCY}|File|FILE)[^.!?]{0,30}
    |\/(?:${AGENCY})
  )[.)\]]*$`,
  'u',
)

/** What pictures of a strike show; those of talks tell where and when these were, and stay. */
const SCENE = RegExp(
  part`\b${oneOf`
    attack | (?:air ?)?strike | shelling | shelled | explosion | aftermath | rubble | ruins | debris | wreckage
    damaged | destroyed | burn(?:s|ed|ing) | rescue(?:rs?|d|s)? | firefighters? | first responders?`}\b`,
  'i',
)
const TELLS_NEWS =
  /\b(?:said|says|told|according to|reported|wrote|announced|confirmed|added)\b|[.!?]["\u201d]? \p{Lu}/u

/** Whether a line is the caption of a strike's picture: often one of another place or of an earlier day. */
export function isCaption(line: string): boolean {
  const credit = line.length <= LONGEST_CAPTION ? CREDIT.exec(line.trimEnd()) : null
  const told = line.slice(0, credit?.index ?? 0)
  return SCENE.test(told) && !TELLS_NEWS.test(told)
}
