import { describe, expect, it } from 'vitest'
import { told } from '../read'

describe('wounds that no verb of wounding tells', () => {
  it.each([
    ['A man lost his left leg when a drone hit his truck in Lubny.', ['Lubny -/1']],
    ['A shell fell in Lubny; a woman of 40 had her arm torn off.', ['Lubny -/1']],
    ['The strike on Lubny cost two men their legs.', ['Lubny -/2']],
    ['The strike on Lubny cost a guard his life.', ['Lubny 1/-']],
    ['After the shelling of Lubny 15 people turned to doctors for help.', ['Lubny -/15']],
    ['A drone struck Lubny. A girl of ten is fighting for her life.', ['Lubny -/1']],
    ['A drone struck a market in Lubny. Medics are treating six people.', ['Lubny -/6']],
    ['A drone struck Lubny. An ambulance took two women to the district hospital.', ['Lubny -/2']],
    ['A drone struck Lubny. Two residents were badly burned.', ['Lubny -/2']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what is no wound', () => {
  it.each([
    ['Two residents lost their homes in the shelling of Lubny.', []],
    ['Power was cut by the shelling of Lubny, leaving 200 people without light.', []],
    ['Houses in Lubny were burned by drones, leaving 20 people homeless.', []],
    ['After the shelling of Lubny 20 people were cut off from the town.', []],
    ['Two hundred cows were hurt in the shelling of Lubny, a man said.', []],
    ['A drone struck Lubny. Volunteers took six women to the station.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
