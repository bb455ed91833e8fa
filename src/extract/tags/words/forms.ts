/** The words of a list set over lines: "shot down|took out|\n  downed". */
export const listed = (list: string): string[] =>
  list
    .split('|')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '')

/** Every phrase of one word of each: (left, lost) × (its, their) × (course, route); '' leaves a word out. */
export const combine = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>(
    (phrases, words) => phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`.trim())),
    [''],
  )

/** "jam", "jams", "jammed", "jamming"; the past of irregular verbs stands after a slash: "take/took/taken out". */
export const everyForm = (verbs: string): string[] =>
  listed(verbs).flatMap((verb) => {
    const [head = '', ...particle] = verb.split(' ')
    const [base = '', ...past] = head.split('/')
    const forms = [base, inS(base), ...(past.length > 0 ? past : [`${stemBefore(base, 'ed')}ed`])]
    return [...forms, `${stemBefore(base, 'ing')}ing`].map((form) => [form, ...particle].join(' '))
  })

/** "swat" → "swatt", "parry" → "parri" before "ed", "take" → "tak". */
function stemBefore(verb: string, ending: 'ed' | 'ing'): string {
  if (verb.endsWith('e')) return verb.slice(0, -1)
  if (/[^aeiou]y$/.test(verb) && ending === 'ed') return `${verb.slice(0, -1)}i`
  return DOUBLING.test(verb) ? verb + verb.at(-1)! : verb
}

/** One vowel before one consonant at the end of one syllable; "repel" is stressed there too. */
const DOUBLING = /^[^aeiou]*[aeiou][^aeiouwxy]$|^repel$/

const IRREGULAR: readonly [RegExp, string][] = [
  [/(?<!hu|ger)man$/, 'men'],
  [/child$/, 'children'],
  [/^person$/, 'persons'],
  [/^passer(-?)by$/, 'passers$1by'],
  [/wife$/, 'wives'],
  [/-in-law$/, 's-in-law'],
]

/** "doctor" → "doctors", "policewoman" → "policewomen". */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR.find(([ending]) => ending.test(noun))
  return irregular ? noun.replace(...irregular) : inS(noun)
}

function inS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`
}
