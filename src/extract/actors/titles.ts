import { oneOf, part } from '../../text/pattern'
import type { KnownActor } from './actorIndex'

/** Titles before a name that no list knows: "Governor Ivan Petrenko". */
const TITLE = oneOf`
  Governor | Gov\. | Mayor | (?:Foreign|Defen[cs]e|Prime|Interior|Energy|Finance|Deputy)\s+Minister | President
  Secretary\s+of\s+\w+ | Secretary | Chancellor | General | Gen\. | Lt\.\s+Gen\. | Colonel | Col\. | Ambassador
  Commissioner | Premier | Senator | Pope | [Ee]nvoy | [Ss]pokes(?:man|woman|person) | [Aa]dviser | [Aa]dvisor | [Aa]ide
  [Hh]ead | [Oo]fficial | [Ll]eader | [Cc]hief | [Cc]ounterpart,? | [Cc]olleague,?
`
export const TITLES = new RegExp(part`(?:\b${TITLE}\s+)((?:\p{Lu}[\p{L}\p{M}'-]+\s+){0,2}\p{Lu}[\p{L}\p{M}'-]+)`, 'gu')

/** Capitalised words before a surname that are no first name: "President Trump", "Says Putin", "On Friday Lavrov". */
export const TITLE_WORD = new RegExp(
  part`
    ^${oneOf`
      Presidents? | Ministers? | Governors? | Mayors? | Secretar(?:y|ies) | Chancellors? | Premiers? | Generals?
      Envoys? | Aides? | Leaders? | Spokes(?:man|woman|person) | Negotiators? | Advis[eo]rs? | Chiefs?
      Commissioners? | Officials? | Representatives? | Heads? | Messrs | Mr | Mrs | Ms | Republican | Democrat
      Special | Foreign | Defense | Defence | Prime
      Army | Vice | Ukrainian | Russian | American | Putin | Trump | Kremlin | Washington | Moscow | Kyiv | Kiev
      Says | Meets | Met | Tells | Urges | Calls | Talks | And | With | By | To | As | After | For | Between | On | In
      From | If | When | While | But | Both | That | Then | Of | At | Also | Once | Since | Until | Before
      Where | What
      How | Why | Because | Although | Like | Later | Earlier | Today | Yesterday | Overnight | Meanwhile
      Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
      January | February | March | April | May | June | July | August | September | October | November | December
    `}$
  `,
)

/** The side that the words before a title speak of: "Ukrainian Deputy Minister …". */
export function sideOfTitle(before: string): KnownActor['side'] {
  if (/ukrain|kyiv/i.test(before)) return 'UA'
  if (/russia|kremlin|moscow/i.test(before)) return 'RU'
  if (/\bu\.?s\.?\b|american|trump/i.test(before)) return 'US'
  return 'other'
}
