import type { Casualties } from './casualties'

/**
 * "45 people were hurt in the shelling: 10 were killed and 35 wounded": the first number is the sum of the two. Not so
 * in "One was killed and two hurt in Lyman, and one was killed and another hurt in Siversk", where it comes second.
 */
export function withoutJointSum(all: readonly Casualties[]): Casualties[] {
  const [sum, ...parts] = all
  const numberOf = (role: Casualties['role']): number =>
    parts.find((each) => each.role === role)?.group.count.value ?? 0
  const [killed, wounded] = [numberOf('killed'), numberOf('wounded')]
  const isSum = sum?.role === 'wounded' && killed > 0 && wounded > 0 && sum.group.count.value === killed + wounded
  return isSum ? parts : [...all]
}
