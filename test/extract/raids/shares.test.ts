import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

describe('parts and wholes of a tally', () => {
  it.each([
    [
      'a whole that is of the side of its part, after missiles',
      "In Russia's overnight raid Ukraine's air force brought down all seven missiles and 38 of 44 drones, it said.",
      'RU 44/38/-',
    ],
    [
      'wholes of drones and of missiles',
      "Ukraine's air force said on Monday that it had downed 26 of 34 drones and three of nine missiles overnight.",
      'RU 34/26/-',
    ],
    [
      'a share told beside another',
      'According to the air force, 22 of 27 Russian missiles were shot down overnight, along with 39 of 61 drones.',
      'RU 61/39/-',
    ],
    [
      'a share of drones after one of missiles and who launched them',
      'The Ukrainian air force destroyed nine of 12 missiles launched by Russia overnight and 39 of 61 attack drones.',
      'RU 61/39/-',
    ],
    [
      'shares before those stopped by jets from abroad',
      "Ukraine's air force said it had intercepted 39 of 61 drones and nine of 12 missiles fired by Russia, including four brought down by Western-supplied jets.",
      'RU 61/39/-',
    ],
    ['a headline with who launched them', '63 drones launched by Ukraine destroyed, Russia says', 'UA -/63/-'],
    ['a headline with when', '29 Russian drones launched overnight downed by Ukraine, says air force', 'RU -/29/-'],
    ['a headline with missiles first', 'Six missiles and 37 drones launched by Russia downed, says Kyiv', 'RU -/37/-'],
  ])('reads %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('takes no share for stopped that is told against those stopped', () => {
    const [raid] = read(
      'raid',
      'Russia launched 40 drones. All nine of 9 missiles were downed, but 12 of 40 drones got through, Kyiv said.',
    )
    expect(raid?.intercepted).toBeNull()
  })

  it('takes drones that destroy something for launched', () => {
    expect(tallies('24 drones launched by Ukraine destroyed a fuel depot overnight.')).toEqual(['UA 24/-/-'])
  })
})

describe('what became of the rest', () => {
  const NIGHT = 'Russia launched 57 drones overnight, and 39 were shot down, the air force said.'

  it.each([
    ['no longer seen', 'Nine more were no longer seen on radar, and two went back to Russia.', 'RU 57/39/9'],
    ['off their course', 'The other 11 drones left their planned route, it said.', 'RU 57/39/11'],
    ['beside others', 'A further eight drones were lost, and one flew in the direction of Belarus.', 'RU 57/39/8'],
    ['beside a third sky', 'Six were lost, three turned back to Russia and one entered Polish airspace.', 'RU 57/39/6'],
    ['lost so far without damage', 'Another seven went missing, so far without damage.', 'RU 57/39/7'],
  ])('is read as lost: %s', (_, rest, tally) => {
    expect(tallies(`${NIGHT} ${rest}`)).toEqual([tally])
  })
})

describe('a tally of all that came', () => {
  it.each([
    [
      'all of one kind beside a share of the other',
      'All 14 Shahed-type drones and nine of the 13 missiles that Russia launched overnight were downed.',
      'RU 14/14/-',
    ],
    [
      'all of them, told after a line about the source',
      'Moscow says its regions were attacked by 61 Ukrainian drones overnight.\n\nSource: Ministry of Defence\n\n' +
        'Details: It claimed, as ever, to have shot down all the drones.',
      'UA 61/61/-',
    ],
  ])('is read of %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})

describe('what is no tally of its own', () => {
  it('is a share of those downed that was sent somewhere', () => {
    expect(tallies('Russia said 73 Ukrainian drones had been downed, 52 of them aimed at the Kursk region.')).toEqual([
      'UA -/73/-',
    ])
  })

  it('is a night that the news followed', () => {
    const text = 'The talks followed a night in which Russia had attacked with 44 missiles and 310 drones.'
    expect(tallies(text)).toEqual([])
  })

  it('is a town attacked with two drones', () => {
    expect(tallies('In the morning the enemy attacked Konotop with two UAVs, the mayor said.')).toEqual([])
  })
})

describe('where and when a tally is of', () => {
  it('is of the country, where a list of regions opens the sentence', () => {
    const text =
      'Overnight Russia attacked Ukraine with 34 drones. In the Odesa, Poltava and Sumy regions 31 of them were downed.'
    expect(tallies(text)).toEqual(['RU 34/31/-'])
  })

  it('is of the night named, where brackets tell its hours', () => {
    const text = 'In the night of January 15 (from 20:00 on January 14) the enemy attacked with 46 Shahed drones.'
    expect(tallies(text)).toEqual(['RU 46/-/-'])
    expect(read('raid', text)[0]!.when).toMatchObject({ start: '2026-01-14', end: '2026-01-15' })
  })
})

describe('more shapes of parts and wholes', () => {
  it.each([
    ['one-way drones', 'Air defence downed all 19 one-way attack drones that Russia launched overnight.', 'RU 19/19/-'],
    [
      'a whole told at the end',
      'Ukraine said it downed 28 Russian drones attacking its eastern lands overnight, out of a total of 35 drones.',
      'RU 35/28/-',
    ],
    [
      'a rough figure beside a share',
      'Ukraine stopped over 300 Russian drones overnight, officials counting 312 out of 341 drones downed.',
      'RU 341/312/-',
    ],
    [
      'those downed included in those sent',
      'The army reported 32 Shahed drones launched by Russian forces overnight, including 27 shot down.',
      'RU 32/27/-',
    ],
    [
      'what a barrage from a side included',
      "The overnight barrage from Russia included 184 drones and nine missiles, Ukraine's air force said.",
      'RU 184/-/-',
    ],
    [
      'drones after a comparison with earlier months',
      'In its fifth attack since Moscow changed its aim four months ago, Russia fired 36 Shahed drones at grids.',
      'RU 36/-/-',
    ],
    [
      'drones disabled by electronics beside those shot down',
      'Ukrainian forces said they shot down 84 drones and electronically disabled another 37 drones.',
      'RU -/84/37',
    ],
  ])('reads %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it('takes almost all of them for no number', () => {
    expect(tallies('Russia launched 43 drones overnight. Almost all of them were shot down.')).toEqual(['RU 43/-/-'])
  })
})

describe('sums and years past beside a tally', () => {
  it('leaves out what was downed in a week, and in the same period', () => {
    const text =
      'Air defences have reportedly destroyed over 900 Ukrainian drones in the past week, according to a summary. ' +
      'It said the Ukrainian army had launched 12 bombs and 960 drones during the same period.'
    expect(tallies(text)).toEqual([])
  })

  it('leaves out the same night of a year ago', () => {
    const text = "A year ago, on New Year's Eve, our defenders destroyed 38 Shaheds. Today 71 Shaheds were destroyed."
    expect(tallies(text)).toEqual(['RU -/71/-'])
  })

  it.each([
    ['Air defence stopped 46 of a total of 58 Russian drones overnight.', 'RU 58/46/-'],
    ['Overnight 46 of the total of 58 Russian drones were downed.', 'RU 58/46/-'],
    ['Forty-one out of the 52 incoming Shaheds never made it to their targets.', 'RU 52/-/41'],
  ])('reads a share of a total in "%s"', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})

describe('drones told in passing', () => {
  it.each([
    'The talks began a day after Russia fired 280 drones at Ukraine.',
    'The army carried out 388 strikes on 14 settlements of the region: 210 drones struck Huliaipole.',
  ])('are no tally of the night in "%s"', (text) => {
    expect(tallies(text)).toEqual([])
  })

  it.each([
    ['Air defences downed 47 drones overnight, Russia said, against 91 the previous night.', 'UA -/47/-'],
    ['"Tonight 83 enemy UAVs attacked; 64 have been neutralised so far," the air force wrote.', 'RU 83/64/-'],
    [
      "Russia's overnight attack, which featured more than 300 drones, was met by fighter jets; 271 were stopped.",
      'RU 300/271/-',
    ],
    [
      'Russia sent 66 drones, 40 of which were downed; 21 others vanished or were brought down by electronic warfare.',
      'RU 66/40/21',
    ],
    ['As many as 98 drones – 61 shot down, 30 lost – were used against Ukraine on Monday night.', 'RU 98/61/30'],
    ['Ninety-six drones and nine missiles descended on Ukraine overnight.', 'RU 96/-/-'],
    ['The enemy fired 31 missiles and 52 drones. It downed 20 of the missiles and all but one drone.', 'RU 52/51/-'],
  ])('are read in "%s"', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})

describe("a region's tally out of the country's", () => {
  it('is no figure of its own beside it', () => {
    const text = "Some 40 drones were downed over Russia's Rostov region, Moscow said, out of a total of 87 shot down."
    expect(tallies(text)).toEqual(['UA -/87/-'])
  })
})

it.each([
  ['Russia fired 17 missiles and 83 drones; 15 and 79 of them respectively were shot down.', 'RU 83/79/-'],
  ['Russia fired 83 drones and 17 missiles; 79 and 15 were shot down.', 'RU 83/79/-'],
])('two numbers are of the two kinds told before, in their order: %s', (text, tally) => {
  expect(tallies(text)).toEqual([tally])
})

it('an hour counts no drones', () => {
  expect(tallies('The enemy drones numbered 64; shot down by half past eight were 46.')).toEqual(['RU 64/46/-'])
})
