import { describe, expect, it } from 'vitest'
import { read, tallies } from './read'

const value = (count: { value: number } | null | undefined): number | string => count?.value ?? '-'

/** `RU 298/266/- 69/45`: the tally, then missiles launched and intercepted. */
const withMissiles = (text: string): string[] =>
  read('raid', text).map(
    (raid, at) => `${tallies(text)[at]} ${value(raid.missilesLaunched)}/${value(raid.missilesIntercepted)}`,
  )

describe('drones and missiles in one breath', () => {
  it.each([
    ["Ukraine's air force said it had destroyed 45 of 69 missiles and 266 of 298 drones.", 'RU 298/266/- 69/45'],
    ["Ukraine's air force said it had shot down 406 of 503 drones and nine of 45 missiles.", 'RU 503/406/- 45/9'],
    ['Air Force: 435 of 464 drones and 17 of 22 missiles shot down overnight', 'RU 464/435/- 22/17'],
    ['Air defences shot down 442 out of 470 drones, along with 41 of the 48 missiles.', 'RU 470/442/- 48/41'],
    [
      'Of the 805 drones and 13 missiles fired by Russia, 751 and four respectively were brought down, the air force said.',
      'RU 805/751/- 13/4',
    ],
    [
      'According to the Ukrainian Air Force, Russia fired 476 drones and 48 missiles, of which 442 and 41 were intercepted respectively.',
      'RU 476/442/- 48/41',
    ],
    [
      'The Ukrainian air force said Moscow had launched 450 drones and 71 missiles. It intercepted 412 of the drones but only 38 missiles.',
      'RU 450/412/- 71/38',
    ],
    [
      'Russia launched 315 drones and seven missiles. Ukrainian forces shot down all seven missiles and 277 drones.',
      'RU 315/277/- 7/7',
    ],
    [
      'Russia used 278 means of air attack. These were 242 drones and 36 missiles. Air defence destroyed 244 targets, including 226 UAVs and 18 missiles.',
      'RU 242/226/- 36/18',
    ],
    ['The air force said the barrage included 458 drones and 45 missiles.', 'RU 458/-/- 45/-'],
    [
      'The Ukrainian Air Force reported downing or suppressing 301 drones and 24 missiles out of 333 drones and 30 missiles.',
      'RU 333/301/- 30/24',
    ],
    [
      'The air force said it shot down all 33 drones and one of five missiles used by Russia overnight.',
      'RU 33/33/- 5/1',
    ],
    [
      'Ukrainian forces downed 21 of 33 drones launched by Russia. Russia also fired one Kh-59 guided air missile and two Kh-31P anti-radar missiles.',
      'RU 33/21/- 3/-',
    ],
    ['Moscow sent 333 attack drones, decoys and 30 missiles across the border.', 'RU 333/-/- 30/-'],
    ["Ukraine's air force put the totals at 582 drones and 48 missiles.", 'RU 582/-/- 48/-'],
  ])('%s', (text, tally) => {
    expect(withMissiles(text)).toEqual([tally])
  })

  it('adds missiles told by type after "together with", and takes "all seven of the" as missiles', () => {
    const text =
      "Ukraine's Air Force said Russia had fired a record 728 Shahed-type and decoy drones at the country, together with seven Iskander-K cruise missiles and six Kinzhals. It said 296 drones were shot down and 415 others lost from radars or jammed, while all seven of the Iskander-Ks were destroyed."
    expect(withMissiles(text)).toEqual(['RU 728/296/415 13/7'])
  })

  it('takes "of them" as the missiles of the sentence before where drones are named beside', () => {
    const text =
      'Russia attacked Ukraine with 58 missiles and 194 drones. The missiles comprised 50 cruise missiles and eight Kalibrs. Air defenses downed 34 of them, among them all eight Kalibrs, as well as 100 drones. A further 86 drones, simulators that carry no warhead, vanished from radars.'
    expect(withMissiles(text)).toEqual(['RU 194/100/86 58/34'])
  })

  it('reads a total broken down after a colon or "namely", and bare names of types', () => {
    const text =
      "Ukraine's Air Force tracked 549 aerial attack assets in total, namely 53 missiles and 496 unmanned aerial vehicles. Air defense shot down 478 targets: 439 enemy drones, one Kinzhal, 32 Iskander-K/Kh-101 cruise missiles and six Kalibrs."
    expect(withMissiles(text)).toEqual(['RU 496/439/- 53/39'])
  })

  it('leaves the missiles out where one of the types is not understood', () => {
    const text = "Ukraine's air force shot down 439 drones, one Kinzhal and six Foobars."
    expect(withMissiles(text)).toEqual(['RU -/439/- -/-'])
  })

  it('reads one missile beside the drones, and a subset between them and the verb', () => {
    const text =
      'Russian forces attacked Ukraine with an Iskander-M ballistic missile and 126 drones, about 80 of them Shaheds. As of 8 a.m., 117 had been shot down or jammed.'
    expect(withMissiles(text)).toEqual(['RU 126/117/- 1/-'])
  })

  it.each([
    [
      'one figure for both',
      "Ukraine's air force said Russia deployed 472 drones overnight, and that it neutralised 385 aerial targets.",
      'RU 472/-/- -/-',
    ],
    [
      'a bare number after many of both',
      'Russia launched 477 drones and 60 missiles at Ukraine. Of these, 249 were shot down.',
      'RU 477/-/- 60/-',
    ],
  ])('leaves %s out of the drones', (_, text, tally) => {
    expect(withMissiles(text)).toEqual([tally])
  })

  it('takes a later wave for a raid of its own, and more of the same night for a share', () => {
    const told = "Russia's Defense Ministry said 52 Ukrainian drones were shot down overnight."
    expect(tallies(`${told} Later on Thursday, it said another 17 drones were intercepted.`)).toEqual([
      'UA -/52/-',
      'UA -/17/-',
    ])
    expect(tallies(`${told} It said 17 were intercepted near Moscow.`)).toEqual(['UA -/52/-'])
  })

  it('keeps apart what is told of different hours, and leaves out what was previously', () => {
    const told =
      'Russian air defenses downed 31 Ukrainian drones between 4 and 10 pm. They destroyed 14 Ukrainian drones between 12:20 and 15:00. Previously, they had shot down 200 Ukrainian drones in one day.'
    expect(tallies(told)).toEqual(['UA -/31/-', 'UA -/14/-'])
  })

  it('dates what was used "in the attack" by the sentence before', () => {
    const told = 'An attack on Kyiv on January 13 killed four. Zelenskyy said Russia used 130 drones in the attack.'
    expect(read('raid', told)[0]?.when).toMatchObject({ start: '2026-01-13' })
  })

  it('keeps apart the nights of one text', () => {
    expect(
      tallies(
        'Overnight into Wednesday, Russia attacked with 141 drones, of which 120 were downed. The following night, 96 drones were launched and 71 downed, the Ukrainian air force said.',
      ),
    ).toEqual(['RU 141/120/-', 'RU 96/71/-'])
  })

  it('takes a bare number after missiles alone as missiles', () => {
    expect(tallies('Russia fired 40 missiles at Ukraine. Of these, 31 were shot down.')).toEqual([])
  })
})

describe('drones launched, and stopped over a region', () => {
  it.each([
    [
      "Russia launched 18 drones and five missiles, Ukraine's air force said, and 15 drones were destroyed over the Odesa region.",
      'RU 18/15/-',
    ],
    [
      'Russia launched 11 attack drones, the air force said, of which Ukrainian air defences destroyed ten over the Mykolaiv region.',
      'RU 11/10/-',
    ],
    [
      'The Ukrainian Air Force claimed that of 196 drones launched by Russia overnight its air defences shot down 181, and 12 of 30 missiles.',
      'RU 196/181/-',
    ],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
  it('are no houses that an attack set on fire', () => {
    expect(
      tallies('A missile hit Kryvyi Rih, set two houses on fire and destroyed three others, the governor said.'),
    ).toEqual([])
  })
})
