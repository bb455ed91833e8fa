import { oneOf, part } from '../../text/pattern'

const PREPOSITIONS = oneOf`
  in | near | at | on | to | from | of | over | above | outside | around | across | towards? | into | against | between
  through | including | and | or`
const BLOWS = oneOf`
  hits? | hitting | struck | strikes? | attacks? | attacked | targets? | targeted | targeting | shelled | pounded
  bombed | reaching`
const SETTLEMENTS = oneOf`
  village | town | city | cities | villages | towns | settlement | settlements | port | resort | hub | station
  community | regions? | districts? | (?:region|oblast|district|raion|krai)'s`
const KINDS = oneOf`
  (?:[\w-]+-)?(?:occupied|held|controlled) | annexed | central | northern | southern | eastern | western | downtown`
const BETWEEN = oneOf`
  the | nearby | occupied | Russian-occupied | southern | northern | eastern | western | central
  Ukraine's | Russia's | Ukrainian | Russian | border | port | frontline | front-line | industrial | embattled`

/**
 * What stands before a name that is a place's for certain: "in", "shelled", "the village of", "and". Small places are
 * believed only there, for many are surnames and common words too.
 */
export const LOCATIVE = RegExp(
  part`(?:\b(?:${PREPOSITIONS}|${BLOWS}|${SETTLEMENTS}|${KINDS})|[,:(;–—-])\s*(?:${BETWEEN}\s+)*$`,
  'i',
)

const GIVEN_NAMES = oneOf`
  Aleksandr | Aleksei | Aleksey | Alexander | Alexei | Anatoly | Andrei | Andrey | Anton | Artyom | Boris | Denis
  Dmitry | Gennady | Gleb | Igor | Ilya | Ivan | Kirill | Konstantin | Leonid | Maxim | Mikhail | Nikita | Nikolai
  Oleg | Pavel | Roman | Sergei | Sergey | Timur | Vasily | Valery | Viktor | Vitaly | Vladimir | Vyacheslav | Yevgeny
  Yury`
const GIVEN_NAME = RegExp(part`\b${GIVEN_NAMES}\s+$`)

/** "Oleg Nikolayev", "Vladimir Orlov": a surname that is a town's name too; so is "Sergiy" Popko's first name. */
export const isSurname = (word: string, before: string): boolean =>
  (/(?:ov|ev|in|sky)$/.test(word) && GIVEN_NAME.test(before)) || /^(?:Sergi[iy]|Serhi[iy])$/.test(word)
