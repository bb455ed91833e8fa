import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('numbers under a heading', () => {
  it.each([
    ['A missile hit a shop in Lubny. Fourteen people died on the way to hospital; wounded: 44.', ['Lubny 14/44']],
    ['Result of the shelling of Lubny: killed – 2, wounded – 5.', ['Lubny 2/5']],
    ['Lubny was shelled. Fatalities: 2; injuries: 5.', ['Lubny 2/5']],
    ['Lubny was shelled; the governor put the dead at two and the wounded at five.', ['Lubny 2/5']],
    ['Lubny was shelled. The number of dead is two, of wounded five.', ['Lubny 2/5']],
    ['Five people were killed in Lubny: a man, two women and two boys.', ['Lubny 5/-']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('those told without a verb of their own', () => {
  it.each([
    ['A tractor driver and a nurse, both wounded, were found in Lubny after a drone strike.', ['Lubny -/2']],
    ['After the shelling of Lubny a man and his wife, both dead, were found in the yard.', ['Lubny 2/-']],
    [
      'A shop in Lubny was reduced to rubble: two people dead under it, ten pulled out alive and wounded.',
      ['Lubny 2/10'],
    ],
    ['Two shoppers lost their lives in Lubny when a shell fell, fifteen left the place with wounds.', ['Lubny 2/15']],
    ['A shell fell in Lubny. Fifteen escaped with burns.', ['Lubny -/15']],
    ['Nine people dead and thirty-odd wounded in Lubny: this is the summary of the night.', ['Lubny 9/30']],
    ['Twelve people suffered as a result of the attack on Lubny.', ['Lubny -/12']],
    ['Two schools suffered in the attack on Lubny.', []],
    ['Two residents of Lubny suffered losses in the attack.', []],
    ['Two residents of Lubny suffered from power cuts after the attack.', []],
    ['After the strike on Lubny ten were pulled out alive and unhurt.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
