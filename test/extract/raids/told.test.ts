import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

describe('two claimants', () => {
  it.each([
    ['Moscow claims 64 UAVs downed, Kyiv says 91 out of 103 stopped', ['UA -/64/-', 'RU 103/91/-']],
    ['Kyiv reports 130 drones launched overnight, Moscow 71 shot down', ['RU 130/-/-', 'UA -/71/-']],
    [
      'Ukraine says it shot down 115 of 145 Russian drones as Russia claims 47 Ukrainian UAVs were destroyed',
      ['RU 145/115/-', 'UA -/47/-'],
    ],
    [
      "The Russian Defense Ministry claimed 165 Ukrainian drones were shot down, while Ukraine's Air Force said more than 200 Russian drones were launched overnight.",
      ['UA -/165/-', 'RU 200/-/-'],
    ],
    [
      'Kyiv said its defences had downed 33 out of 36 Russian drones. Moscow said it had intercepted 80 Ukrainian drones, 43 of them over Belgorod region.',
      ['RU 36/33/-', 'UA -/80/-'],
    ],
    ['Ukraine said its territory was attacked overnight by 80 Russian drones.', ['RU 80/-/-']],
    ['Ukraine said it had been attacked early on Monday by 80 Russian drones.', ['RU 80/-/-']],
    ['A hospital in Sumy was hit overnight by two drones.', []],
    ['The mayor told first of three drones shot down over Moscow and later of four more.', []],
    ['The mayor said three drones were shot down over Moscow and later a house burned.', ['UA -/3/-']],
    ['Russia downs 72 Ukrainian drones, Ukraine attacked by 88 drones overnight', ['UA -/72/-', 'RU 88/-/-']],
    [
      "Ukraine's air defence shot down 44 Russian drones while Russia's downed 22 Ukrainian ones.",
      ['RU -/44/-', 'UA -/22/-'],
    ],
  ])('%s', (text, expected) => {
    expect(tallies(text)).toEqual(expected)
  })
})

describe('how many were stopped, told otherwise', () => {
  it.each([
    ['All but three of the 88 drones Russia launched overnight were shot down, the air force said.', 'RU 88/85/-'],
    ['Russia launched 33 drones at Ukraine overnight, all of which were shot down.', 'RU 33/33/-'],
    ['Russia sent 20 Shahed drones against Ukraine. All were destroyed, the Ukrainian air force said.', 'RU 20/20/-'],
    ["Ukraine's air defenses shot down all 42 drones launched by Russia overnight.", 'RU 42/42/-'],
    ["Ukraine's defences took down a third of the 95 drones launched overnight.", 'RU 95/-/-'],
    ['A total of 75 Ukrainian drones were downed overnight, the Russian Defense Ministry said.', 'UA -/75/-'],
    ['As of 08:30, 30 attack UAVs have been confirmed shot down, the Ukrainian Air Force said.', 'RU -/30/-'],
    [
      'The enemy attacked with 138 strike UAVs of the Shahed, Gerbera and Italmas types and drones of other types from Kursk in Russia. Air defense shot down/suppressed 109 enemy drones.',
      'RU 138/109/-',
    ],
    [
      'Russia launched 363 drones, the Ukrainian air force said. It claimed all but four of the drones were stopped.',
      'RU 363/359/-',
    ],
    [
      'Of the 166 attack drones and decoys, the air force said, 90 had been shot down and another 41 had been neutralised by electronic jamming.',
      'RU 166/90/41',
    ],
    ['Ukraine shot down 28 drones, another 20 were lost, out of a total of 65 launched by Russia.', 'RU 65/28/20'],
    ['"Last night there were 215 drones, 193 of which were shot down," Zelenskyy said.', 'RU 215/193/-'],
    ["Ukraine's air force reported an attack by 166 attack drones and decoys.", 'RU 166/-/-'],
    [
      "Ukraine's air force said Russia launched 112 drones. It said 67 were shot down, while 36 others vanished from radar.",
      'RU 112/67/36',
    ],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})

describe('whose sky', () => {
  it('is not the seat of a ministry', () => {
    expect(
      read('raid', 'In Moscow, the defence ministry said 110 Ukrainian drones were destroyed overnight.')[0]?.scope,
    ).toBe('national')
  })

  it('is that of the mayor or governor who speaks', () => {
    const [raid] = read('raid', 'Thirteen drones were shot down overnight, Mayor Sergei Sobyanin of Moscow said.')
    expect(raid).toMatchObject({ scope: 'regional', place: { name: 'Moscow' } })
  })

  it('is the whole country where one region of several, or that of most, is named', () => {
    for (const where of ['over Crimea, the Black Sea and four regions', 'most of them over the Krasnodar region']) {
      const text = `The Russian defence ministry says it shot down 32 Ukrainian drones, ${where}.`.replace(
        ', over',
        ' over',
      )
      expect(read('raid', text)[0]?.scope).toBe('national')
    }
  })

  it('is told by "over Russian regions" where no side is named', () => {
    expect(tallies('Air defences destroyed 42 UAVs over Russian regions within five hours.')).toEqual(['UA -/42/-'])
  })
})

describe('no raid of the two', () => {
  it.each([
    ['other countries', 'Poland shot down four of the 19 drones that crossed into its airspace.'],
    [
      'a day at the front',
      'The enemy dropped 141 guided bombs and used 3,462 kamikaze drones, the General Staff said.',
    ],
    ['boats', 'Russia said it destroyed 14 Ukrainian naval drones in the Black Sea.'],
    ['scouts', 'Ukrainian troops shot down 12 reconnaissance drones over the front.'],
    ['a sum since the invasion', "Ukraine's forces have destroyed 34,000 Shahed drones since the invasion began."],
    ['a week', 'In just one week Russia had launched more than 1,270 strike drones, Zelensky said.'],
    ['three nights', 'Over the previous three nights, more than 900 Russian drones were fired, Zelensky said.'],
    ['strikes', "Ukraine's drone forces launched 1,500 strikes."],
    ['shells', 'Russian troops fired 382 shells at the Kherson region with mortars, tanks, drones and aircraft.'],
    ['the front', 'The ministry said its troops captured the village of Zelene and destroyed 12 Ukrainian drones.'],
    ['both sides', 'The two sides fired a total of 35 Russian and Ukrainian drones at each other overnight.'],
    ['drones on their way elsewhere', 'Seven drones headed for Russia and Belarus.'],
  ])('is read from %s', (_, text) => {
    expect(tallies(text)).toEqual([])
  })

  it('is read from the record that a raid is compared with', () => {
    expect(
      tallies("Ukraine's air force recorded 188 Russian drones, surpassing the 179 launched in November."),
    ).toEqual(['RU 188/-/-'])
  })
})
