import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

const missiles = (text: string): (number | null)[][] =>
  read('raid', text).map((raid) => [raid.missilesLaunched?.value ?? null, raid.missilesIntercepted?.value ?? null])

describe('an attack told by its drones', () => {
  it.each([
    ['Around 45 drones attacked Mykolaiv overnight, the regional governor said.', 'RU 45/-/-'],
    ['More than 30 Russian drones attacked Sumy overnight, the mayor said.', 'RU 30/-/-'],
    ["Russia's 185-drone assault on Ukraine overnight lasted for seven hours.", 'RU 185/-/-'],
    ["Ukraine's air force said it shot down 150 drones in Russia's 185-drone barrage overnight.", 'RU 185/150/-'],
    ['260 drones and 22 missiles in overnight attack leave four killed in Poltava', 'RU 260/-/-'],
    ['With 260 drones and 22 missiles the Russian barrage was among the largest of the winter.', 'RU 260/-/-'],
    ["The onslaught included missiles and 24 drones, Ukraine's Air Force said.", 'RU 24/-/-'],
    [
      'Zelenskyy called the strike on Sumy "one of the worst" and said that overnight Moscow had fired over 190 drones.',
      'RU 190/-/-',
    ],
    ['"A total of 63 Shahed-136/131 UAVs were launched," the Ukrainian air force said.', 'RU 63/-/-'],
    ['In the operation, 85 drones were launched against three Russian airfields, Zelensky said.', 'UA 85/-/-'],
    ['Ukraine downs all 36 drones used in Russian overnight attack, air force says', 'RU 36/36/-'],
    [
      "Kyiv's air force said Russia launched 61 drones in a mass overnight attack, 52 of which it was able to shoot down.",
      'RU 61/52/-',
    ],
    [
      'The Ukrainian Air Force said 37 drones launched by Russia at 8 regions had been downed by air defenses.',
      'RU -/37/-',
    ],
    [
      'According to the general staff, "47 out of 48 (drones) sent by Russia were shot down by our defenders."',
      'RU 48/47/-',
    ],
    [
      '"On Jan. 15, the enemy attacked with 44 attacking UAVs, 35 Shahed drones were shot down," the air force said.',
      'RU 44/35/-',
    ],
    ['Over 60 Ukrainian drones targeting the capital had been intercepted by 8 AM, the ministry said.', 'UA -/60/-'],
    ['More than 330 drones and dozens of missiles rained down on Ukraine overnight.', 'RU 330/-/-'],
    ['Zelenskyy: 333 drones tonight, 301 shot down.', 'RU 333/301/-'],
    ['Nearly 300 drones launched overnight, most shot down, says Ukraine', 'RU 300/-/-'],
    [
      'Russia struck cities across Ukraine. President Zelensky called the attacks cruel, noting that over 130 drones were used.',
      'RU 130/-/-',
    ],
    ['Overnight, 26 Ukrainian drones were detected and destroyed by Russian air defence systems.', 'UA -/26/-'],
    ['Putin chose a holiday for an attack, launching more than 120 strike drones at Ukraine.', 'RU 120/-/-'],
    ["Ukraine's air force downed 36 of 44 Russian drones. Four drones flew off course.", 'RU 44/36/4'],
    ["Over 600 drones strike Ukraine in Russia's largest air raid", 'RU 600/-/-'],
    ['Zelenskyy spoke of the aftermath of the attacks, which included over 600 drones and 12 missiles.', 'RU 600/-/-'],
    [
      'The air force said in a post on social media that out of 118 Russian drones, it had shot down 87.',
      'RU 118/87/-',
    ],
    [
      "Ukraine's military intercepted 22 of 28 drones that Russia sent overnight, with five more going missing.",
      'RU 28/22/5',
    ],
    ['In the night, Russian Federation forces attacked with 118 UAVs; 87 were shot down.', 'RU 118/87/-'],
    ["A total of 41 UAVs were suppressed and shot down over five regions, said Russia's military.", 'UA -/41/-'],
    ['Sixteen drones attacked Odesa, the city council said. All were shot down.', 'RU 16/16/-'],
    [
      'On the night of January 14-15, Russia launched a drone attack on Ukraine using 28 UAVs. 19 of them were shot down.',
      'RU 28/19/-',
    ],
    [
      "Ukraine's air defense shot down 240 Russian drones. Electronic warfare caused the loss of an additional 130 drones.",
      'RU -/240/130',
    ],
    [
      'Ukraine carried out its longest attack since the war with Russia began, using 74 drones to strike two Russian bases.',
      'UA 74/-/-',
    ],
    [
      'Intelligence officials said 60 drones launched from inside Russia were used to strike Russian airfields.',
      'UA 60/-/-',
    ],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it.each([
    [
      '"both missiles"',
      'Russia sent 40 drones and 2 missiles, with air defences destroying 31 drones and both missiles.',
      [2, 2],
    ],
    [
      'most of the drones told apart between',
      'Moscow fired over 210 drones, most of them Shaheds, and eight missiles at Ukraine.',
      [8, null],
    ],
    [
      'parts of the missiles told between',
      'A total of 37 missiles, which included three Kinzhals, and 44 drones were directed at Ukraine, its air force said.',
      [37, null],
    ],
    [
      'wholes told after their parts',
      'Air defenses shot down 28 missiles and 140 drones out of 151 drones and 49 missiles fired by Russia.',
      [49, 28],
    ],
    [
      'not the rockets of artillery beside them',
      'Russian air defences shot down 41 Ukrainian drones and four HIMARS rockets.',
      [null, null],
    ],
    [
      'what a figure for both consists of',
      'Russia sent 290 drones and 31 missiles. Air defences stopped 281 of the 321 detected airborne threats, including 260 drones, 15 Kh-101 missiles, and six Kalibr missiles.',
      [31, 21],
    ],
  ])('counts missiles: %s', (_, text, told) => {
    expect(missiles(text)).toEqual([told])
  })

  it('is over the place it was aimed at', () => {
    for (const text of [
      'Around 45 drones attacked Mykolaiv overnight.',
      'Sixteen drones attacked Odesa, the city council said. All were shot down.',
      'Today, 14 Ukrainian drones were shot down while approaching Moscow.',
      'The governor of the Samara region said that Russian air defences had repelled an attack on his region by six drones.',
      'Ivan Petrov, governor of the Kursk oblast, said air defence systems destroyed at least four Ukrainian drones.',
    ])
      expect(read('raid', text)[0]).toMatchObject({ scope: 'regional' })
  })

  it.each([
    ['one that hits a house', 'Two drones hit a house in Odesa.'],
    ['hours', 'The 12-hour attack on Odesa damaged 30 homes.'],
    [
      'a list by region without a total',
      'The ministry confirmed the destruction of six drones over the annexed territory of Crimea and five in the Rostov region.',
    ],
    ['fires', 'Russia launched drones at Mykolaiv. The attack caused three fires which have been put out.'],
    [
      'the first days of a year',
      'Zelenskyy says in the first nine days of 2026, Russia had launched 900 attack drones and nearly 40 missiles.',
    ],
    ['a range', 'Its defences neutralized around 540 to 552 drones, the Ukrainian air force said.'],
    ['what was left', "The remaining 12 missiles and 23 drones struck 14 locations, Ukraine's air force said."],
    [
      'a record of last summer',
      'On July 9, Russian forces launched a record 741 drones, more than in the whole of July last year.',
    ],
    [
      'a week up to today',
      'During this week, from Monday to today, Russian forces used almost 170 rockets and almost 150 Shaheds, he said.',
    ],
    ['the rockets of artillery alone', 'Russian forces shot down three HIMARS rockets and two JDAM bombs.'],
    ['average nights', 'On average, Russia launches 130 drones a day.'],
  ])('is not read from %s', (_, text) => {
    expect(tallies(text)).toEqual([])
  })
})

it.each([
  [
    "Russia's night attack on Ukraine – 76 drones, two missiles – was largely repelled: 53 drones were shot down.",
    'RU 76/53/-',
  ],
  ["The attack, 76 drones and two missiles, was largely repelled, Ukraine's air force said.", 'RU 76/-/-'],
])('what an attack was made with stands between marks: %s', (text, tally) => {
  expect(tallies(text)).toEqual([tally])
})

it.each([
  ["Kyiv's air force logged 112 drones overnight, destroyed 89, and lost sight of 20.", 'RU 112/89/20'],
  ['The downing of 53 drones was confirmed by the Ukrainian air force.', 'RU -/53/-'],
  ['Ninety-four: that is the number of Ukrainian drones Russia says it shot down overnight.', 'UA -/94/-'],
])('who counts and what: %s', (text, tally) => {
  expect(tallies(text)).toEqual([tally])
})
