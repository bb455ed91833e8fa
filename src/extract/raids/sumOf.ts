import type { Count } from '../../model/count'
import type { FoundCount } from '../tags/count'
import type { TallyNumber } from './tallyNumber'

/** What was added up, and the words of its parts. */
export interface Sum {
  count: Count
  words: string
}

/** The sum of a role's numbers for one unit (missiles told by type), or null where none is told. */
export function sumOf(
  numbers: readonly TallyNumber[],
  role: TallyNumber['role'],
  unit: 'drone' | 'missile',
): Sum | null {
  const members = numbers.filter(
    (number) =>
      number.role === role &&
      (unit === 'missile' ? number.unit === 'missile' : number.unit === 'drone' || number.unit === 'bare'),
  )
  if (members.length === 0) return null
  const exact = members.find((member) => member.count.bound === 'exact') ?? members[0]!
  const counts: readonly FoundCount[] = unit === 'missile' ? members.map((member) => member.count) : [exact.count]
  const bound = counts.find((count) => count.bound !== 'exact')?.bound ?? 'exact'
  return {
    count: { value: counts.reduce((sum, count) => sum + count.value, 0), bound },
    words: counts.map((count) => count.words).join(' + '),
  }
}
