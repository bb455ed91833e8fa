import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

describe('what became of the drones', () => {
  it.each([
    [
      'Russia launched 62 drones overnight. Air defences shot down 41. Another 15 drones were lost in location, 4 left Ukrainian airspace in the direction of Belarus, and one more is in the air, the air force said.',
      'RU 62/41/15',
    ],
    [
      'Russia launched 62 drones overnight. Air defences shot down 41.\n\nFour drones left Ukrainian airspace towards Russia.\n\nAnother 15 drones disappeared from radar, the air force said.',
      'RU 62/41/15',
    ],
    [
      'The air force said 41 of the 62 drones launched by Russia overnight were downed, while electronic warfare helped to divert 15 of them.',
      'RU 62/41/15',
    ],
    [
      'Russia fired 62 drones overnight. Air defences shot down 12 missiles and 41 drones, and another 15 were jammed, officials said.',
      'RU 62/41/15',
    ],
    [
      'Russia launched 62 drones overnight, and 41 were downed. Another 15 Russian decoys, which failed to reach their targets, were classed as lost in location, the air force said.',
      'RU 62/41/15',
    ],
    [
      'Russia launched 62 Shaheds overnight, and 41 were downed. Another three were lost after they had crossed the border, which suggests a crash on Romanian territory, the air force said.',
      'RU 62/41/3',
    ],
    [
      'Russia launched 62 drones overnight, and its air defences failed to stop only four of the drones, Kyiv said.',
      'RU 62/-/-',
    ],
    [
      'Overnight Russia also fired missiles and 62 drones at cities in the Sumy and Dnipropetrovsk regions.',
      'RU 62/-/-',
    ],
    [
      'Russian air defences destroyed nine Ukrainian drones on their way to Moscow, part of a total of 71 shot down overnight, the defence ministry said.',
      'UA -/71/-',
    ],
    [
      "Ukraine's air force said its crews brought down every one of the 33 Shahed drones that Russia launched overnight.",
      'RU 33/33/-',
    ],
    ['Air defences shot down each of the 17 drones Russia launched overnight, the air force said.', 'RU 17/17/-'],
    [
      'Russia launched 60 drones overnight, the air force said. "In one night our defenders destroyed a record number of attack drones – 57 out of 60," it said.',
      'RU 60/57/-',
    ],
    [
      "Ukraine's air force said it had downed 61 of 88 Russian drones, and that another 19 had probably been affected by active electronic jamming.",
      'RU 88/61/19',
    ],
    [
      'A total of 150 drones were launched, the Ukrainian military said, of which 98 were shot down. Electronic countermeasures kept 41 drones from reaching their targets.',
      'RU 150/98/41',
    ],
    [
      'The air force said Russia attacked overnight with 50 drones. It shot down 30, and electronic warfare stopped another 15 from getting through.',
      'RU 50/30/15',
    ],
    [
      "Ukraine's Air Force spotted 55 drones overnight and repelled 48 of them over Odesa, Kherson and Kyiv.",
      'RU 55/48/-',
    ],
    [
      "Ukraine's general staff said 140 Russian drones had targeted the country overnight, with 112 intercepted.",
      'RU 140/112/-',
    ],
    [
      'Russia carried out an attack overnight with 120 drones. Rescuers were among the targets, and Ukrainian air defences had intercepted 88 enemy aircraft by morning.',
      'RU 120/88/-',
    ],
    [
      'Overnight Russia attacked with 77 drones. By 8 a.m., 50 Shahed, Gerbera and other types of drones had been downed or jammed over the east.',
      'RU 77/50/-',
    ],
    [
      'Russia launched 90 drones overnight, the Ukrainian air force said. A boy was killed in Odesa when debris from one of 87 downed drones hit a house, the governor, Oleh Kiper, said.',
      'RU 90/87/-',
    ],
    [
      'Ukraine said it had shot down 26 Shahed drones. Its General Staff said most of the 26 drones had been brought down over the Kyiv and Odesa regions.',
      'RU -/26/-',
    ],
    [
      '"In just one night, Russia launched more than 120 attack drones," the president said. The air force put the number shot down at 98.',
      'RU 120/98/-',
    ],
    ['The number of Ukrainian drones shot down overnight reached 44, the Russian ministry said.', 'UA -/44/-'],
    ['The number of drones intercepted overnight was 61, the Russian ministry said.', 'UA -/61/-'],
    ['Russia attacked it with 99 drones during the night, 65 of which its air defence shot down.', 'RU 99/65/-'],
    ['Russia launched 99 drones, 65 of which the air force said it had shot down.', 'RU 99/65/-'],
    ['The air force said it was tracking 88 drones overnight, destroying 70.', 'RU 88/70/-'],
    ['Ukraine shot down 70 drones out of the 88 that entered its airspace.', 'RU 88/70/-'],
    ['Ukraine reported 88 incoming drones, with all but 18 destroyed.', 'RU 88/70/-'],
    ["Russia's overnight attack on Ukraine included 88 drones, 70 of which were destroyed.", 'RU 88/70/-'],
    [
      'Of the 33 drones Russia launched overnight, Ukraine shot down 31. One drone was intercepted by electronic warfare or disappeared from radars.',
      'RU 33/31/1',
    ],
    [
      'The Ukrainian army said: "Last night the enemy used 12 cruise missiles and 16 attack drones - all of these air targets were destroyed by our defenders."',
      'RU 16/16/-',
    ],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('is not what few aircraft with crews were lost', () => {
    expect(tallies('Russia attacked Ukraine with 120 drones. Ukraine shot down two enemy aircraft.')).toEqual([
      'RU 120/-/-',
    ])
  })
})

describe('how many came', () => {
  it.each([
    [
      '"Since last night there have been almost 400 drones – many of them Shaheds – and 35 missiles," Zelenskyy wrote.',
      'RU 400/-/-',
    ],
    [
      'The air force said Russian forces had attacked from Kursk and Primorsko-Akhtarsk in Russia, to the south-east of Ukraine, with 14 drones.',
      'RU 14/-/-',
    ],
    [
      'Russia attacked the power grid overnight. In the assault, 120 missiles and 90 drones were fired, one of the biggest raids of recent months.',
      'RU 90/-/-',
    ],
    [
      "The strikes, part of Russia's effort to cut Ukraine's fuel supplies, involved 70 missiles and 110 drones.",
      'RU 110/-/-',
    ],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('is not how many strikes there were', () => {
    expect(tallies('"There have already been around twenty Shahed strikes," the mayor said.')).toEqual([])
  })
})

describe('lists that go on', () => {
  it('are of no whole where a region was told before them', () => {
    const text =
      'The Russian Defence Ministry said five Ukrainian drones were shot down over the Belgorod region. Three more were brought down over the Rostov region and another one over Voronezh.'
    expect(tallies(text)).toEqual(['UA -/5/-'])
  })

  it('are not summed up where they were not understood to their end', () => {
    const text =
      'Russia said 40 drones had been shot down in the Bryansk region, 12 in the Kaluga region, one each in the Oryol and Tula regions and on the occupied peninsula, and 10 over the Sea of Azov.'
    expect(tallies(text)).toEqual([])
  })

  it('count each where each is told', () => {
    const text =
      'Russia said 40 drones had been shot down in the Bryansk region, 12 in the Kaluga region, four each in the Tver and Belgorod regions and 10 over the Sea of Azov.'
    expect(tallies(text)).toEqual(['UA -/70/-'])
  })
})

describe('whose count a number is', () => {
  it('is not told by air defence forces, which both sides have', () => {
    const text =
      'Kyiv sent three drones to Moscow, the Russian Defence Ministry said. Air defense forces shot down one near Podolsk, while two others were jammed by electronic warfare.'
    expect(read('raid', text).map(({ launchedBy }) => launchedBy)).toEqual(['UA'])
  })

  it('is the whole country’s where a governor tells what was stopped of all', () => {
    const text =
      'Governor Maksym Kozytskyi said that of 20 drones Russia sent, six were over the Lviv region. Ukraine, he added, shot down 17 of them.'
    expect(read('raid', text).map(({ scope }) => scope)).toEqual(['national'])
    expect(tallies(text)).toEqual(['RU 20/17/-'])
  })

  it('is that of other regions, though a governor is quoted in passing', () => {
    const text =
      'A further 34 Ukrainian drones were reported shot down in other regions, 23 of them over Bryansk, whose governor Alexander Bogomaz spoke of a mass attack. Four were downed over Oryol and three over Tula.'
    expect(tallies(text)).toEqual(['UA -/34/-'])
  })

  it('is one, told twice of a region and of a town in it', () => {
    const text =
      'The head of the Dnipropetrovsk regional administration reported the downing of 33 drones. Kryvyi Rih was hit. Air defences shot down 33 drones in the region overnight, he said.'
    expect(tallies(text)).toEqual(['RU -/33/-'])
  })

  it('stays apart from what a part of the country stopped', () => {
    const text =
      'Air defence units in the south destroyed six Shahed drones overnight. Russian troops attacked Ukraine overnight with 19 Shahed drones from Kursk. Air defences shot down 15 of the enemy drones.'
    expect(tallies(text)).toContain('RU 19/15/-')
  })
})

it.each([
  'Russia launched 146 drones overnight. Gunners shot down 70 of them. On top of that, 62 decoy drones were neutralised.',
  'Russia launched 146 drones overnight; 70 were shot down and 62 simulators disabled.',
])('decoys that are disabled are led astray, besides those shot down: %s', (text) => {
  expect(tallies(text)).toEqual(['RU 146/70/62'])
})
