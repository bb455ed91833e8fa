import { oneOf } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'

/** "(that) Russia launched", "launched by Russia", "that attacked", "targeting" the capital */
const SENT = oneOf`
  [xT]{0,2}[rt]?[xt]{0,2}[RUAE]{1,2}x{0,2}[vT]{0,2}L | [xT]{0,2}[rt]?v*LT?(?:b[tx]{0,2}[RUA]x?)?
  [rt]v*H | H(?=[tx@RU])`
const WHERE_AND_WHEN = '(?:in[xT]{0,2}X|[xTtiRU@FfEeoX&]|(?<=i[tT]{0,2})H){0,10}(?<!t)'
const STOPS = oneOf`
  (?:,s[^;.IjJLHGv]{1,16}|,x[^;.IjJLHGvn]{1,16})?,?(?=v+[xTt]{0,2}[IjJ]) | (?=[IjJ](?:$|[,.;:bieTq-]))`
/**
 * The 88 drones "that Russia launched overnight", "sent at Kyiv by Russia", "launched in a night attack" were downed:
 * the last deed is the news.
 */
const LAUNCHED_ASIDE = RegExp(`^${SENT}${WHERE_AND_WHEN}(?:b[tx]{0,2}[RUA]x?T?)?${STOPS}`)
/** "570 drones and dozens of missiles were launched", "73 drones, as well as several missiles, including …, were" */
const AND_MORE = /^,?&(?:[^;.IjJLHGvqbcnD]|n(?=x{1,3}o)){1,10}[MB](?:,[^;.IjJLHGvq]{1,14},)?(?=v*[xT]{0,2}[IjJL])/
/** "Over a hundred drones – 101, to be exact – were downed" */
const EXACTLY = /^[-(,]n(?:,?ivx|[xt]{0,3})[-),](?=v+[xT]?[IjJL])/
/** "130 drones, 15 of them aimed at Moscow, were shot down" */
const SHARE_ASIDE = /^,nS[^n,.;IjJ]{1,14},(?=v+[xT]?[IjJL])/
/**
 * The 11 drones "with which Russia had attacked the port" were downed, 14 drones "that were trying to carry out an
 * attack", ", which it was using to attack houses,"
 */
const RELATIVE = /^(?:,?[wbf]?[rh]|t)[^,;.IjJGqcnS]{1,18},?(?=v+[xTt]{0,2}[IjJ])/
/** "86 drones, simulators that carry no warhead, vanished" */
const APPOSITION = /^,[LrtH]?[^,;.IjJLHGv]{1,20},(?=v*[xT]?[IjJ])/

/** "49 decoys without a warhead vanished" */
const UNARMED = /^V[tx]{1,4}(?=v*[xT]?[IjJ])/

const SOME = /^(?:most|some|many|half|several|part|few|the majority|majority)$/

/** How many tokens from `noun` on stand between counted drones and the verb that tells what became of them. */
export function insertionLength({ letters, tokens }: Tagged, noun: number): number {
  const after = letters.slice(noun, noun + 40)
  const launched = LAUNCHED_ASIDE.exec(after)
  // "160 were launched, most of which were intercepted": what befell some of them.
  if (launched && tokens.slice(noun, noun + launched[0].length).some(({ text }) => SOME.test(text))) return 0
  // "to carry out an attack": the article counts nothing.
  const uncounted = after.replace(/n/g, (n, at: number) => (tokens[noun + at]!.count?.article ? 't' : n))
  const aside = launched ?? RELATIVE.exec(uncounted) ?? APPOSITION.exec(after)
  const unarmed = tokens[noun]?.text === 'without' ? UNARMED.exec(uncounted) : null
  return (aside ?? unarmed ?? AND_MORE.exec(after) ?? SHARE_ASIDE.exec(after) ?? EXACTLY.exec(after))?.[0].length ?? 0
}
