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

describe('wounds by what hit people, who helps them and how they end', () => {
  it.each([
    ['Five people were hit by flying glass in the shelling of Lubny.', ['Lubny -/5']],
    ['Two people were hit by shrapnel in Lubny and died.', ['Lubny 2/-']],
    ['Lubny was shelled. Doctors are fighting for the lives of five people.', ['Lubny -/5']],
    ['Lubny was shelled. The district hospital admitted three people.', ['Lubny -/3']],
    ['The shelling of Lubny injured six people, one fatally.', ['Lubny 1/5']],
    ['In the shelling of Lubny seven people received injuries, two of which proved fatal.', ['Lubny 2/5']],
    ['Two cars were hit by shrapnel in the shelling of Lubny.', []],
    ['Lubny was shelled. Volunteers helped five people.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
