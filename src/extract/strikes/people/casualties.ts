import type { Breakdown } from './findBreakdown'
import type { PeopleGroup } from './peopleGroup'

/** Killed or wounded, as one clause tells it; `from` and `to` are tokens. */
export interface Casualties {
  role: 'killed' | 'wounded'
  group: PeopleGroup
  from: number
  to: number
  /** "The death toll rose to 31": replaces what was told before. */
  revised: boolean
  /** In hospital: fewer than the wounded, so it yields to their number. */
  weak: boolean
  children: number
  /** "Four women were treated for shock": no wound, where others were wounded. */
  slight: boolean
  /** "Two victims are known", "the number of victims rose to ten": they may be the dead told before. */
  victims: boolean
  /** Tokens of a breakdown by place in the sentence, whose places are not this number's own. */
  skip?: Breakdown
  /** The token of its place, where the words of its place are those of several: "one each in Lyman and Siversk". */
  at?: number
}

/** People who suffered one fate, between two tokens; of their verb by default the plainest kind. */
export function newCasualties(
  role: Casualties['role'],
  group: PeopleGroup,
  { from, to }: { from: number; to: number },
  told: Partial<Pick<Casualties, 'revised' | 'weak' | 'children' | 'slight' | 'victims'>> = {},
): Casualties {
  const plain = { revised: false, weak: false, children: 0, slight: false, victims: false }
  return { role, group, from, to, ...plain, ...told }
}
