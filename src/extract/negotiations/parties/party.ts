/** One who takes part: a person, a delegation, a state or a body of states. */
export interface Party {
  name: string
  /** UA, RU or US; any other by its state, so that Macron and Starmer are two. */
  side: string
  isPerson: boolean
  /** A state only meant by where one goes: it gives way to whoever of it is named. */
  isHost?: true
}

/** The three states of trilateral talks on the war. */
export const TRILATERAL: readonly Party[] = [
  { name: 'Russia', side: 'RU', isPerson: false },
  { name: 'United States', side: 'US', isPerson: false },
  { name: 'Ukraine', side: 'UA', isPerson: false },
]

/** Those who fight the war. */
export const BELLIGERENTS: readonly Party[] = TRILATERAL.filter(({ side }) => side !== 'US')
