import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

describe('whose drones a tally counts', () => {
  it.each([
    [
      'an attack on a country using them',
      'Russia began a wave of attacks on Ukraine using 12 missiles and 44 drones.',
      'RU 44/-/-',
    ],
    [
      'a country attacked using them',
      'Overnight the occupiers again attacked Ukraine using 19 Shahed UAVs.',
      'RU 19/-/-',
    ],
    [
      'a claimant of an attack',
      'Russians claim an attack by almost 90 drones on their refineries overnight',
      'UA 90/-/-',
    ],
    ['a claimant of its own attack', 'Ukraine says it launched 70 drones at Russia overnight.', 'UA 70/-/-'],
    [
      'an owner named after them, where both sides have such forces',
      'Air defense forces destroyed 31 unmanned aerial vehicles (UAVs) of the Armed Forces of Ukraine over the Russian regions overnight.',
      'UA -/31/-',
    ],
    [
      'who attempted the attack that was stopped',
      'Tonight, an attempt by the Kyiv regime to carry out an attack using 27 UAVs on facilities in Russia was stopped.',
      'UA -/27/-',
    ],
    [
      'who stopped some of those named before',
      "Russia launched a missile and 71 drones. 52 of the drones were shot down by Ukraine's defenses, the air force said.",
      'RU 71/52/-',
    ],
  ])('is told by %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('is told by who spoke before "he added"', () => {
    const text =
      'In Sumy, two people were hurt by Russian drones. A house caught fire near Tula, said Dmitry Milyaev, governor of the Tula region. Three more drones were shot down, he added.'
    expect(tallies(text)).toEqual(['UA -/3/-'])
  })

  it('is not told by who opens a paragraph with an attack', () => {
    const text = 'The Russian military sent 64 drones in all. Of these, air defense shot down 47, and nine more were lost.'
    expect(tallies(text)).toEqual(['RU 64/47/9'])
  })

  it('is one side, where a slip of translation gives the same two numbers to the other', () => {
    const text =
      'Ukraine was attacked by 61 drones, 40 of them were shot down. On Thursday night Ukraine attacked 61 drones, 40 of which were downed.'
    expect(tallies(text)).toEqual(['RU 61/40/-'])
  })
})

describe('a tally told over several sentences', () => {
  it.each([
    [
      'drones that stayed in the air left out',
      'Ukraine tracked 64 Russian drones; 41 were shot down, 17 vanished and six remained airborne.',
      ['RU 64/41/17'],
    ],
    [
      'a round figure before the exact one',
      'Over 120 drones were sent at Russian regions. The defence ministry in Moscow said 127 Ukrainian drones were intercepted.',
      ['UA -/127/-'],
    ],
    [
      'an early smaller figure before the later one',
      'Russia fired more than 150 drones overnight. The air force later said Russia launched 214 drones and 180 were shot down.',
      ['RU 214/180/-'],
    ],
    [
      'more drones lost than flew at one city',
      'The air force tracked 80 Russian drones and shot down 51. More than a dozen drones targeted the Ukrainian capital. Another 20 drones disappeared from radar.',
      ['RU 80/51/20'],
    ],
    [
      'all but one',
      'The Ukrainian air force said 26 drones were launched. It said the defenders shot down all but one of the drones.',
      ['RU 26/25/-'],
    ],
    [
      'an earlier raid recalled in two sentences left out',
      'Russia launched 90 drones overnight. On January 3, Russia carried out its largest raid of the winter with 480 drones. Even though Ukraine intercepted 455 drones, a plant burnt.',
      ['RU 90/-/-'],
    ],
    [
      'the night that is news, told under a heading of background',
      'Debris broke windows in Odesa.\n\nBackground:\n\nThe air force reported that Russia attacked with 48 Shahed drones on the night of 14-15 January. As of the morning of 15 January, 39 Russian UAVs were confirmed to have been shot down.',
      ['RU 48/39/-'],
    ],
  ])('has %s', (_, text, expected) => {
    expect(tallies(text)).toEqual(expected)
  })

  it.each([
    [
      'where each was fired from',
      'Russian troops used three Iskander missiles fired from occupied Crimea and the Kursk region, four cruise missiles launched from the Caspian Sea and 22 drones against Ukraine, said the air force, which had shot down 15 drones.',
      'RU 22/15/-',
    ],
    [
      'kinds of missiles between the numbers',
      'Russia fired 18 missiles, including ballistic and cruise, and about 210 drones at Ukraine.',
      'RU 210/-/-',
    ],
    [
      'several missiles without a number',
      'A total of 58 drones, as well as several missiles, including a Kinzhal missile, were launched by Russia overnight.',
      'RU 58/-/-',
    ],
    [
      'a participle before the noun',
      'Ukraine said that of the 66 detected Russian drones, 49 were shot down.',
      'RU 66/49/-',
    ],
    [
      'no comma after the whole',
      "Ukraine's air force said that out of 94 drones it had intercepted 70, while 19 were lost.",
      'RU 94/70/19',
    ],
    [
      'electronic warfare for some',
      'The Ukrainian air force shot down 33 drones and disabled another eight by electronic warfare.',
      'RU -/33/8',
    ],
    [
      'electronic warfare beside guns',
      'Ukraine stopped 33 drones with electronic warfare and mobile fire groups.',
      'RU -/33/-',
    ],
    [
      'drones that attacked several regions',
      'Russian air defences repelled attacks by 17 Ukrainian drones in the Tula region and two other regions.',
      'UA -/17/-',
    ],
  ])('is read beside %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it.each([
    ['"down" as a verb', 'Air defenses down 31 of 47 Russian drones overnight', 'RU 47/31/-'],
    ['a lost "of"', 'The air force reported that it managed to destroy 9 out 14 Russian drones.', 'RU 14/9/-'],
    [
      'a comparison with a longer time',
      'Russia launched 512 drones and 40 missiles, one of the largest combined strikes in the past year.',
      'RU 512/-/-',
    ],
    [
      'a share of a share',
      'Russia sent 77 drones; 60 did not reach their targets, of which 51 had been shot down.',
      'RU 77/51/-',
    ],
    [
      'missiles without a number',
      'Russia hit Ukraine with 600 drones and dozens of missiles, 540 of which were stopped.',
      'RU 600/-/-',
    ],
    [
      'a whole in a region',
      'Seven Shaheds out of nine were destroyed over the Mykolaiv region, Governor Vitalii Kim said.',
      'RU 9/7/-',
    ],
  ])('is read from %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it.each([
    [
      'a few of those told in the air',
      'Russia launched 131 drones overnight, the air force said. When the order came, six Russian drones were in the air.',
      'RU 131/-/-',
    ],
    [
      'drones off radar',
      "Ukraine's air force shot down 200 of 260 drones. Another 41 drones went off radar.",
      'RU 260/200/41',
    ],
    [
      'a kind among the drones before the missiles',
      'Zelenskyy said 640 drones, including over 300 Shaheds, and 15 missiles targeted Ukrainian cities.',
      'RU 640/-/-',
    ],
  ])('is read with %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('is one, told with its region and again without', () => {
    const text =
      'Ukrainian forces downed 14 Russian drones over the Odesa region. "Fourteen drones were shot down by our air defense," the governor wrote.'
    expect(tallies(text)).toEqual(['RU -/14/-'])
  })

  it('is of the whole country where the place beside it is no region of either', () => {
    const [raid] = read('raid', '141 Ukrainian drones downed as peace talks begin in Geneva')
    expect(raid).toMatchObject({ scope: 'national', place: null, intercepted: { value: 141 } })
  })

  it('is none of drones that a side stopped of its own', () => {
    expect(tallies('The Russian defence ministry said it destroyed five of its own drones that were airborne.')).toEqual([])
  })

  it('is none of a habit', () => {
    expect(tallies('The Russian army has been launching about 90 drones a night at Ukraine.')).toEqual([])
  })

  it.each([
    ['all but some', 'Fifty-two drones were fired at Ukraine overnight; all but six were destroyed.', 'RU 52/46/-'],
    [
      'all of them',
      'Officials in Kyiv said all of the 24 drones that Russia sent, including nine at Odesa, were shot down.',
      'RU 24/24/-',
    ],
    [
      'what an attacked region counts',
      'The Dnipropetrovsk region was attacked by 26 drones overnight, of which 22 were shot down.',
      'RU 26/22/-',
    ],
    [
      'drones beside boats',
      'Russian forces destroyed four unmanned boats and 29 Ukrainian drones in the Black Sea.',
      'UA -/29/-',
    ],
    [
      'drones led astray',
      "Ukraine's air force shot down 48 of 71 drones. Another 20 were rerouted by jamming.",
      'RU 71/48/20',
    ],
  ])('is read of %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it.each([
    ['the drones of the front', 'In the Nikopol district the enemy attacked with 12 FPV drones and artillery.'],
    [
      'what flew over a third country',
      'The prime minister said 17 objects, Russian drones, had flown over Polish airspace.',
    ],
    ['what hit a city', "Ukraine's second city was hit by four guided bombs, two missiles and 13 drones."],
  ])('is none of %s', (_, text) => {
    expect(tallies(text)).toEqual([])
  })

  it('counts missiles of a kind within the missiles', () => {
    const [raid] = read('raid', 'Russia launched 410 drones and 18 missiles, including eight ballistic and six cruise missiles.')
    expect(raid?.missilesLaunched?.value).toBe(18)
  })
})
