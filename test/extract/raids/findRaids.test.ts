import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

describe('a tally of drones', () => {
  it.each([
    ["Ukraine's air force said it shot down 63 of 82 drones launched by Russia overnight.", 'RU 82/63/-'],
    ['Of the 121 drones Russia launched overnight, 94 were intercepted.', 'RU 121/94/-'],
    ["Ukraine's Air Force said it destroyed 28 out of 43 Shaheds.", 'RU 43/28/-'],
    [
      'Of 88 drones fired by Russia, 41 were shot out of the sky and 42 drifted off course because of jamming.',
      'RU 88/41/42',
    ],
    [
      'Russia attacked Ukraine with 135 drones overnight, of which 106 were shot down or suppressed by electronic warfare, the Air Force said.',
      'RU 135/106/-',
    ],
    [
      'The overnight assault on Ukraine, with 728 Russian drones and 13 missiles, was the largest of the war.',
      'RU 728/-/-',
    ],
    [
      'Russian forces directed 49 drones at Ukraine; 32 were destroyed and 13 failed to reach their targets.',
      'RU 49/32/13',
    ],
    [
      'Ukraine says it faced 97 drones, 63 of which it brought down and 24 of which went missing from radar.',
      'RU 97/63/24',
    ],
    ['The Ukrainian Air Force counted 145 incoming drones and said 86 had been shot down.', 'RU 145/86/-'],
    ['In all, 273 Russian drones were launched, the largest number since the start of the war.', 'RU 273/-/-'],
    ['More than 500 drones struck Ukraine overnight, Zelensky said.', 'RU 500/-/-'],
    ["Russia's Defence Ministry reported shooting down 71 drones overnight.", 'UA -/71/-'],
    ['The Russian side claims 138 Ukrainian drones downed.', 'UA -/138/-'],
    ['The Ukrainian military had sent at least 110 drones at Russia overnight, Moscow said.', 'UA 110/-/-'],
    ['Fifty Ukrainian UAVs were neutralised during the night, the Russian Ministry of Defence reported.', 'UA -/50/-'],
    ['Ukrainian forces downed or jammed 101 out of 131 drones.', 'RU 131/101/-'],
    ["Ukraine's Air Force: 63 out of 80 enemy drones neutralized", 'RU 80/63/-'],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('joins a total and its breakdown told in separate sentences', () => {
    expect(
      tallies('Russia sent 72 drones in all. Of these, Ukraine shot down 50, and nine others got lost in the field.'),
    ).toEqual(['RU 72/50/9'])
  })

  it('tells both sides of one sentence apart', () => {
    const text =
      "Ukraine's air force said Russia fired 82 drones, with 63 shot down; the Russian Defense Ministry said 47 Ukrainian drones were intercepted overnight."
    expect(tallies(text)).toEqual(['RU 82/63/-', 'UA -/47/-'])
  })

  it('keeps one figure for shot down and jammed as intercepted, with its wording', () => {
    const [raid] = read('raid', 'Russia launched 119 drones at Ukraine; 102 were shot down or jammed.')
    expect(raid).toMatchObject({ intercepted: { value: 102 }, lost: null, wording: 'shot down or jammed' })
  })

  it('adds up missiles told by type', () => {
    const [raid] = read('raid', 'Russia fired 352 drones, plus 11 ballistic missiles and five cruise missiles.')
    expect(raid?.missilesLaunched).toEqual({ value: 16, bound: 'exact' })
  })

  it('keeps "more than" as a lower bound, and takes the exact number where one follows', () => {
    expect(read('raid', 'Russia fired more than 450 drones at Ukraine.')[0]?.launched).toEqual({
      value: 450,
      bound: 'at-least',
    })
    expect(
      read(
        'raid',
        'Russia fired more than 450 drones at Ukraine. The Air Force specified: Russia launched 465 drones.',
      )[0]?.launched,
    ).toEqual({ value: 465, bound: 'exact' })
  })

  it('keeps what contradicts side by side', () => {
    expect(
      tallies(
        "Ukraine's air force said Russia fired 82 drones, with 63 intercepted. The raids go on, with Russia firing 82 drones and Ukraine intercepting 47.",
      ),
    ).toEqual(['RU 82/63/-', 'RU 82/47/-'])
  })

  it('marks the tally of one region as regional', () => {
    expect(
      read(
        'raid',
        'Twenty-three Ukrainian drones were shot down over the Bryansk region, Governor Alexander Bogomaz said.',
      )[0],
    ).toMatchObject({ scope: 'regional', place: { name: 'Bryansk Oblast' } })
  })

  it('takes both days of the night', () => {
    expect(read('raid', 'Russia launched 82 drones overnight, 61 of which were shot down.')[0]?.when).toMatchObject({
      start: '2026-01-14',
      end: '2026-01-15',
      precision: 'night',
    })
  })
})

describe('no tally', () => {
  it.each([
    [
      'a week',
      'Over the past week Russia launched more than 1,100 drones, nearly 890 guided bombs and over 50 missiles at Ukraine.',
    ],
    ['a week in a headline', 'Zelensky: some 1,100 drones fired at Ukraine this week'],
    ['a month', 'Zelenskyy said Russia has launched over 5,100 attack drones this month.'],
    ['a sum since the start of the war', 'Since the start of the war Ukraine has shot down 40,000 drones.'],
    ['several nights', 'Over three straight nights Russia launched more than 900 drones at Ukraine.'],
    ['two days of hours', 'In the past 48 hours Russia has fired more than 700 drones.'],
    ['a weekend', 'Over the weekend Russia launched 600 drones at Ukraine.'],
    ['the days since a weekday', 'Since Monday, Russia has launched 870 drones at Ukraine, Zelenskyy said.'],
    ['a raid that this one is compared with', 'It was the worst night since November, when Russia launched 95 drones.'],
    ['what could be', 'Russia can launch 700 drones in one night, the general said.'],
    ['production', 'Ukraine can produce 1,000 interceptor drones a day.'],
    ['aid', 'Latvia will deliver 1,500 drones to Ukraine.'],
    ['one drone', 'A Russian drone hit a house in Odesa.'],
    ['drones and missiles in one figure', 'Ukrainian air defense neutralized 483 of 524 aerial targets.'],
    ['strikes counted', 'The enemy struck the Donetsk region 1458 times.'],
    ['a shelf of hits', 'Hits were recorded at 13 locations, and debris landed at three.'],
  ])('is read from %s', (_, text) => {
    expect(tallies(text)).toEqual([])
  })

  it('is made of a region list that repeats parts of the national number', () => {
    const text =
      'Overnight, Russian air defense systems destroyed 94 Ukrainian drones: 34 over the Volgograd region, 20 over the Rostov region and one each over Crimea and the Tula region, the Defense Ministry said.'
    expect(tallies(text)).toEqual(['UA -/94/-'])
  })

  it('is made of a subset', () => {
    expect(tallies('Russia sent 82 drones at Ukraine, about 60 of which were Shaheds. Ukraine shot down 61.')).toEqual([
      'RU 82/61/-',
    ])
  })
})
