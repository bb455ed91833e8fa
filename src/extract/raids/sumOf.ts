import type { Count } from '../../model/count'
import type { FoundCount } from '../tags/count'
import type { TallyNumber } from './tally/tallyNumber'

/** What was added up, and the words of its parts. */
export interface Sum {
  count: Count
  words: string
}

/** The sum of a role's numbers for one unit (missiles told by type, kinds of drones told together), or null. */
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
  const share = members.findIndex(({ at }) => numbers.some(({ wholeOf }) => wholeOf === at))
  const exact = Math.max(
    members.findIndex((member) => member.count.bound === 'exact'),
    share,
    0,
  )
  const kinds = members.slice(exact + 1)
  const others = kinds.findIndex((member) => !member.plus)
  const drones = [members[exact]!, ...(others < 0 ? kinds : kinds.slice(0, others))]
  const counts: readonly FoundCount[] = (unit === 'missile' ? members : drones).map((member) => member.count)
  const bound = counts.find((count) => count.bound !== 'exact')?.bound ?? 'exact'
  return {
    count: { value: counts.reduce((sum, count) => sum + count.value, 0), bound },
    words: counts.map((count) => count.words).join(' + '),
  }
}
