import { describe, expect, it } from 'vitest'
import { tallies } from '../read'

const SENT = 'Overnight Russia sent 150 drones and six missiles at Ukraine, the air force said. '

describe('what became of drones, their number told last', () => {
  it.each([
    ['It put the drones shot down at 90; 41 more were lost.', 'RU 150/90/41'],
    ['It gave the number of downed drones as 90.', 'RU 150/90/-'],
    ['It gave 90 as the number of drones shot down.', 'RU 150/90/-'],
    ['The drones brought down came to 90.', 'RU 150/90/-'],
    ['Of the drones, its gunners downed 90.', 'RU 150/90/-'],
    ['As for the drones, 90 were stopped.', 'RU 150/90/-'],
    ['Defenders stopped 90 drones; the number lost was 41.', 'RU 150/90/41'],
    ['Of these, 90 drones fell to the country’s air defences.', 'RU 150/90/-'],
    ['Defenders detected 150 drones and destroyed every one of them.', 'RU 150/150/-'],
    ['They downed 30 drones over the port, and a total of 90 were destroyed.', 'RU 150/90/-'],
    ['They downed 30 drones over the port and 90 in total.', 'RU 150/90/-'],
    ['They downed 90 drones, 30 of which its gunners managed to down, over the port.', 'RU 150/90/-'],
    // A number of both kinds is none of drones.
    ['It put the number of targets shot down at 90.', 'RU 150/-/-'],
    ['It put the number of those shot down at 90.', 'RU 150/-/-'],
  ])('%s', (text, tally) => {
    expect(tallies(SENT + text)).toEqual([tally])
  })
})

describe('drones that came, their number told last', () => {
  it.each([
    ['The drones Russia launched overnight, Shaheds included, numbered 150, the air force said.', 'RU 150/-/-'],
    ["Moscow's overnight barrage had numbered 150 drones, Kyiv said.", 'RU 150/-/-'],
    ['Russia attacked Ukraine with drones, 150 in number, the air force said.', 'RU 150/-/-'],
    ['It was with 150 drones that Russia attacked Ukraine overnight, Kyiv said.', 'RU 150/-/-'],
    ["According to Ukraine's air force, 150 drones and six missiles were used in the Russian attack.", 'RU 150/-/-'],
    ["In all 150 drones made up the Russian attack overnight, Ukraine's air force said.", 'RU 150/-/-'],
    ['Ukraine lived through a large drone and missile attack: 150 drones and one missile were fired.', 'RU 150/-/-'],
    [
      'Russia attacked Ukraine with drones overnight. The total was 150 drones, and 90 of them were downed.',
      'RU 150/90/-',
    ],
    [
      'Russia attacked Ukraine overnight. The total, the air force said, came to 150 drones, of which 90 were downed.',
      'RU 150/90/-',
    ],
    ['Russian crews were busy overnight. The total was 90 Ukrainian drones shot down.', 'UA -/90/-'],
    ['The drones numbered 150 and 90 of them were shot down, Ukraine said.', 'RU 150/90/-'],
    ["In the overnight attack Russia made use of 150 drones, Kyiv's air force said.", 'RU 150/-/-'],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})

describe('what a ministry says it stopped, its number told last', () => {
  it.each([
    ['Moscow put the number of Ukrainian drones its crews destroyed or intercepted overnight at 55 in total.', 55],
    ['Moscow gave 55 as the number of Ukrainian drones shot down overnight.', 55],
    ["Destroyed overnight, by the Russian ministry's account, were 55 Ukrainian drones.", 55],
    ['Drones were shot down over Russia overnight, 55 in all, the Defence Ministry said.', 55],
    ["As many as 55 Ukrainian drones fell to Russia's air defences overnight.", 55],
    ['Moscow took care of 55 Ukrainian drones overnight, its ministry said.', 55],
  ])('%s', (text, stopped) => {
    expect(tallies(text)).toEqual([`UA -/${stopped}/-`])
  })

  it.each([
    'The number of Ukrainian drones in the brigade was put at 55.',
    'A factory that makes drones was hit in Tula, 12 workers said.',
    'Drones fell on houses in Tula, 12, 14 and 16 Lenin Street, the mayor said.',
  ])('no tally: %s', (text) => {
    expect(tallies(text)).toEqual([])
  })
})

describe('of drones alone', () => {
  it.each([
    ['Russia sent 150 drones at Ukraine overnight. Kyiv put the number of those shot down at 90.', 'RU 150/90/-'],
    ['Russia sent 150 drones at Ukraine overnight. The number of drones Kyiv shot down was 90.', 'RU 150/90/-'],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})

describe('a share told beside another', () => {
  it.each([
    [
      'Russia sent 96 drones at Ukraine. 42 were shot down, and electronic warfare turned away another 47.',
      'RU 96/42/47',
    ],
    ['Russia sent 96 drones at Ukraine. Aviation, gunners, and electronic warfare stopped 47.', 'RU 96/47/-'],
    ['Russia sent 87 drones at Ukraine; 33 were intercepted, and 36 went lost owing to jamming.', 'RU 87/33/36'],
    ['Ukraine downed 17 Russian drones, most of them over Odesa, of the 23 detected overnight.', 'RU 23/17/-'],
    ['From Kursk came 108 attack drones overnight, Ukraine said.', 'RU 108/-/-'],
    [
      'Attacks on the Zaporizhzhia region went on.\nRussia attacked it for a day. The administration counted 448 drones in those attacks.',
      'RU 448/-/-',
    ],
    [
      'Moscow let loose 375 drones and 21 missiles on Ukraine on Wednesday. In the night of 13-14 January Kyiv counted 375 drones and 21 missiles.',
      'RU 375/-/-',
    ],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})
