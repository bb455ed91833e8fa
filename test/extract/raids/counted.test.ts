import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

describe('a tally in other words', () => {
  it.each([
    [
      'out of a record number',
      'Ukraine downed 316 out of a record 403 Russian drones, its air force said.',
      'RU 403/316/-',
    ],
    [
      'reported as they came',
      'The air force reported 11 missiles and 240 drones, with 201 drones shot down or jammed.',
      'RU 240/201/-',
    ],
    [
      'over several regions of a country',
      'Air defences destroyed 64 drones across seven Russian regions overnight, the defence ministry said.',
      'UA -/64/-',
    ],
    [
      'over a country beside what it holds',
      'Air defences destroyed 64 drones over Crimea and six regions of Russia overnight.',
      'UA -/64/-',
    ],
    [
      'an attack with missiles uncounted',
      'Russia carried out an attack on Ukraine with missiles of several kinds and nearly 150 drones. Air defences downed 90 drones.',
      'RU 150/90/-',
    ],
    [
      'others stopped by electronic means',
      'Of 88 drones Russia sent, the military brought down 60 and probably used electronic countermeasures on another 20.',
      'RU 88/60/20',
    ],
    [
      'the General Staff on one night',
      'Ukraine shot down 13 of the 21 "kamikaze" drones Russia launched overnight, the General Staff said.',
      'RU 21/13/-',
    ],
    [
      'contact lost',
      'Russia used 62 drones against targets in Ukraine. Of these, 33 were shot down, while contact was lost with 25 others.',
      'RU 62/33/25',
    ],
    [
      'a tally of drones sent at a city and other provinces',
      "Ukraine's air force shot down 89 drones aimed at Kyiv and neighbouring provinces overnight. At least 36 were shot down near Kyiv, the city said.",
      'RU -/89/-',
    ],
    [
      'notes on sources',
      'Russia sent 190 drones overnight [2]. Kyiv said 70 were downed [4], and 66 were lost [5].',
      'RU 190/70/66',
    ],
    [
      'others stopped by jamming',
      'Of 90 drones Russia sent overnight, Kyiv downed 52, while 20 others were neutralised, probably through jamming.',
      'RU 90/52/20',
    ],
    [
      'drones that got through',
      "Kyiv's air force stopped 84 of the 101 drones Russia launched, while 17 drones managed to hit nine places.",
      'RU 101/84/-',
    ],
    [
      'the total of drones shot down',
      "The total of Ukrainian drones shot down overnight was 58, Russia's defence ministry said.",
      'UA -/58/-',
    ],
    [
      'what was in a barrage',
      'In the barrage were 40 missiles and 212 drones, the Ukrainian air force said.',
      'RU 212/-/-',
    ],
    ['drones demolished', "Russia's army said it had demolished 31 Ukrainian drones overnight.", 'UA -/31/-'],
    [
      'drones that crashed',
      'Of 90 drones Russia sent, 52 were shot down, while 29 others crashed before reaching what they were aimed at.',
      'RU 90/52/29',
    ],
    [
      'who launched what was destroyed',
      'Russia said that six drones and two missiles launched overnight by Ukraine at Russian territory had been destroyed.',
      'UA -/6/-',
    ],
    [
      'whose attacks they were',
      "Ukraine's military listed a wave of Russian attacks with 20 drones and 36 cruise missiles.",
      'RU 20/-/-',
    ],
    [
      'a headline without "and"',
      'Kyiv says it downed 3 missiles, 70 drones in an overnight Russian attack',
      'RU -/70/-',
    ],
    [
      'missiles by the dozen',
      'Russia on Tuesday sent dozens of cruise missiles and rockets and nearly 450 drones into Ukraine.',
      'RU 450/-/-',
    ],
    [
      'drones confirmed downed',
      'The enemy used 66 UAVs overnight. 48 drones confirmed downed, 11 lost.',
      'RU 66/48/11',
    ],
    [
      'land annexed long ago',
      'Of 30 drones launched from Crimea, annexed by Russia in 2014, Ukraine shot down 21.',
      'RU 30/21/-',
    ],
    [
      'drones beside missiles not counted',
      'Russia said 44 drones and several missiles were shot down over its territory overnight.',
      'UA -/44/-',
    ],
    [
      'drones beside the one missile',
      'Of eight drones and a missile that Russia launched, Ukraine downed seven drones and the missile.',
      'RU 8/7/-',
    ],
  ])('reads %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})

describe('a list of weapons', () => {
  it.each([
    [
      'with a member told apart',
      'Russia attacked Ukraine with nine ballistic missiles, one of them an Oreshnik, and 30 cruise missiles, as well as 212 drones.',
      'RU 212/-/-',
    ],
    [
      'after a total that is put at a number',
      `The air force put the total launched by Russia at 267 "air attack vehicles" -- nine ballistic missiles and 258 drones among them.`,
      'RU 258/-/-',
    ],
    [
      'with where each came from, between semicolons',
      'The Air Force tracked 88 enemy targets: two Iskander missiles (launched from Crimea); one missile (from over the Bryansk region of Russia); and 85 enemy drones (launched from Kursk).',
      'RU 85/-/-',
    ],
    [
      'with kinds among them',
      'Russian forces used 22 missiles of various types, ballistic missiles among them, and 260 drones overnight.',
      'RU 260/-/-',
    ],
    [
      'after who reports the whole',
      "More than 280 aerial threats were detected, Kyiv's air force reported: 31 missiles and 258 drones.",
      'RU 258/-/-',
    ],
    [
      'with a sum after a dash',
      "Most of the missiles and drones were shot down, Kyiv's air force says - 142 of 176 drones and 11 of 18 missiles - but some hit homes.",
      'RU 176/142/-',
    ],
    [
      'with shares told respectively',
      'Russia fired 177 drones and 60 missiles, the Ukrainian air force said, adding that it had intercepted 165 and 39 of them respectively.',
      'RU 177/165/-',
    ],
    [
      'of missiles of three kinds',
      'The strikes on Ukraine involved 64 air, ground and sea-launched missiles along with 91 Shaheds.',
      'RU 91/-/-',
    ],
    ['that struck a city', 'Some 400 drones and 30 missiles pounded the capital, Zelensky said.', 'RU 400/-/-'],
  ])('is read %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})

describe('two claimants in one sentence', () => {
  it('counts no missile where an attack was one of missiles', () => {
    const text =
      'Russia carried out a massive missile and drone attack overnight. It used 410 drones and 36 missiles, a record.'
    expect(read('raid', text)[0]).toMatchObject({ launched: { value: 410 }, missilesLaunched: { value: 36 } })
  })

  it('tell of the drones of two sides', () => {
    const text =
      'Russia reported 44 drones shot down overnight, with Ukraine for its part saying it downed 27 Russian drones.'
    expect(tallies(text).toSorted()).toEqual(['RU -/27/-', 'UA -/44/-'])
  })
})

describe('the same period', () => {
  it('is the night of a raid told before', () => {
    expect(
      tallies('Russia launched 120 drones overnight. Moscow said it downed 60 Ukrainian drones in the same period.'),
    ).toEqual(['RU 120/-/-', 'UA -/60/-'])
  })

  it('is no night where a sum was told before', () => {
    expect(
      tallies(
        'In October Russia launched 4,100 drones. Moscow said it downed 900 Ukrainian drones in the same period.',
      ),
    ).toEqual([])
  })
})

describe('since an evening', () => {
  it.each(['since Wednesday evening', 'since 6 p.m. on Jan. 14', 'since late Wednesday', 'from 20:00 on Jan. 14'])(
    'is a night: %s',
    (words) => {
      const [raid] = read('raid', `Russia has attacked Ukraine with 135 drones ${words}.`)
      expect(raid?.when).toMatchObject({ start: '2026-01-14', end: '2026-01-15', precision: 'night' })
    },
  )

  it('is no night without an hour', () => {
    const [raid] = read('raid', 'Russia has attacked Ukraine with 135 drones since Wednesday.')
    expect(raid?.when).toMatchObject({ start: '2026-01-14', end: '2026-01-14', precision: 'day' })
  })
})

it('a number of regions counts no drones', () => {
  expect(tallies("Enemy drones were downed over 12 of the country's oblasts, Ukraine's air force said.")).toEqual([])
})

it('drones fired at one building are no national tally', () => {
  const [raid] = read(
    'raid',
    'A strike hit Kharkiv. Four drones were fired at the building by Russia, the governor said.',
  )
  expect(raid?.scope).toBe('regional')
})

it('a tally over "its" region is of that region', () => {
  const [raid] = read(
    'raid',
    'Russian air defences shot down 57 Ukrainian drones over its southern Krasnodar region overnight.',
  )
  expect(raid).toMatchObject({ scope: 'regional', place: { name: 'Krasnodar Krai' } })
})

describe('what is counted, named in other words', () => {
  it.each([
    ['The drones came at night. Its ministry spoke of 84 Ukrainian craft destroyed over six regions.', 'UA -/84/-'],
    ["Ukraine's air force counted 145 arriving from the north by drone, and 62 shot down.", 'RU 145/62/-'],
    ['Overnight 88 pilotless craft were launched by Russia; 70 were shot down.', 'RU 88/70/-'],
    ['The air force said 49 decoys without a warhead had gone from the radar; 85 drones were shot down.', 'RU -/85/49'],
    [
      'Some 145 drones that the Russian military threw against the country kept crews awake; 85 were downed.',
      'RU 145/85/-',
    ],
    [
      'The air force gave 56 as the number shot down and 102 as the number of drones that entered Ukrainian airspace.',
      'RU 102/56/-',
    ],
    ['The count of drones shot down by Ukrainian defenders during the night stands at 88.', 'RU -/88/-'],
    ['The number of Ukrainian drones destroyed on the approach to the Volga has climbed to 14.', 'UA -/14/-'],
    ['The officials in Ukraine were still tallying the attack: 145 drones and 72 of those intercepted.', 'RU 145/72/-'],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('tells two claimants apart where an aside stands before the verb of the second', () => {
    const text =
      'The governor of Tula reported 16 drones shot down; the Russian military, for all regions together, reported 121 drones shot down.'
    expect(tallies(text)).toContain('UA -/121/-')
  })

  it('takes none for stopped that were not', () => {
    expect(tallies('Only fourteen Russian drones were not shot down or neutralised.')).toEqual([])
  })
})

it.each([
  ['Russia launched 85 drones, 63 brought to earth by gunners and pilots, 11 gone without trace.', 'RU 85/63/11'],
  ['Of 23 Shaheds released by the enemy, twenty were turned into scrap metal.', 'RU 23/20/-'],
  ['Russia sent 90 drones; 60 were downed and 25 never reached their intended destination.', 'RU 90/60/25'],
])('what became of them, in other words: %s', (text, tally) => {
  expect(tallies(text)).toEqual([tally])
})

it.each([
  ['Ukrainian defenders, who had 124 drones to contend with, destroyed 101.', 'RU 124/101/-'],
  ['More than a hundred Russian drones – 107, to be exact – were destroyed overnight.', 'RU -/107/-'],
  ['Some 120 Shaheds crossed the border overnight; 104 of them were shot down.', 'RU 120/104/-'],
  ['Russian drones numbering 95 attacked Ukraine overnight. The air force said 80 had been neutralised.', 'RU 95/80/-'],
  ['Nine out of every ten of the 120 drones Russia launched were shot down.', 'RU 120/-/-'],
  ['The Russian military claimed the scalps of 57 Ukrainian drones overnight.', 'UA -/57/-'],
])('in a turn of phrase: %s', (text, tally) => {
  expect(tallies(text)).toEqual([tally])
})
