import type { Casualties } from './casualties'

/** "45 people were hurt in the shelling: 10 were killed and 35 wounded": the first number is the sum of the two. */
export function withoutJointSum(all: readonly Casualties[]): Casualties[] {
  const numberOf = (role: Casualties['role'], from: number): number =>
    all.slice(from).find((each) => each.role === role)?.group.count.value ?? 0
  const isSum = ({ role, group }: Casualties, at: number): boolean => {
    const [killed, wounded] = [numberOf('killed', at + 1), numberOf('wounded', at + 1)]
    return role === 'wounded' && killed > 0 && wounded > 0 && group.count.value === killed + wounded
  }
  return all.filter((each, at) => !isSum(each, at))
}
