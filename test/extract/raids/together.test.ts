import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

const value = (count: { value: number } | null | undefined): number | string => count?.value ?? '-'

/** `RU 298/266/- 69/45`: the tally, then missiles launched and intercepted. */
const withMissiles = (text: string): string[] =>
  read('raid', text).map(
    (raid, at) => `${tallies(text)[at]} ${value(raid.missilesLaunched)}/${value(raid.missilesIntercepted)}`,
  )

describe('drones and missiles in one breath', () => {
  it.each([
    ["Ukraine's air force announced it had stopped 31 of 52 missiles and 188 of 214 drones.", 'RU 214/188/- 52/31'],
    ["Ukraine's air force said it had shot down 406 of 503 drones and nine of 45 missiles.", 'RU 503/406/- 45/9'],
    ['Air Force: 435 of 464 drones and 17 of 22 missiles shot down overnight', 'RU 464/435/- 22/17'],
    ['Air defences shot down 442 out of 470 drones, along with 41 of the 48 missiles.', 'RU 470/442/- 48/41'],
    [
      'Of the 340 drones and 21 missiles Russia fired at the grid, 297 and eight respectively were brought down, Kyiv said.',
      'RU 340/297/- 21/8',
    ],
    [
      'Russia fired 260 drones and 33 missiles overnight, of which 231 and 19 were intercepted respectively, Kyiv reported.',
      'RU 260/231/- 33/19',
    ],
    [
      'Overnight Moscow launched 310 drones and 55 missiles, the air force in Kyiv said. It intercepted 284 of the drones but only 22 missiles.',
      'RU 310/284/- 55/22',
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
      "Kyiv's air force said Russia had fired 512 Shahed-type and decoy drones at Ukraine, together with nine Iskander-K cruise missiles and four Kinzhals. It said 240 drones were shot down and 233 others lost from radars or jammed, while all nine of the Iskander-Ks were destroyed."
    expect(withMissiles(text)).toEqual(['RU 512/240/233 13/9'])
  })

  it('takes "of them" as the missiles of the sentence before where drones are named beside', () => {
    const text =
      'Russia attacked Ukraine with 47 missiles and 160 drones. The missiles comprised 42 cruise missiles and five Kalibrs. Air defenses downed 29 of them, among them the five Kalibrs, as well as 92 drones. Another 60 drones, mere dummies for the most part, vanished from radars.'
    expect(withMissiles(text)).toEqual(['RU 160/92/60 47/29'])
  })

  it('reads a total broken down after a colon or "namely", and bare names of types', () => {
    const text =
      "Ukraine's Air Force tracked 391 aerial targets that night, namely 41 missiles and 350 unmanned aerial vehicles. Air defense shot down 343 targets: 315 enemy drones, one Kinzhal, 24 Kh-101/Iskander-K cruise missiles and three Kalibrs."
    expect(withMissiles(text)).toEqual(['RU 350/315/- 41/28'])
  })

  it('leaves the missiles out where one of the types is not understood', () => {
    const text = "Ukraine's air force shot down 439 drones, one Kinzhal and six Foobars."
    expect(withMissiles(text)).toEqual(['RU -/439/- -/-'])
  })

  it('reads one missile beside the drones, and a subset between them and the verb', () => {
    const text =
      'Russian troops attacked Ukraine with one Kinzhal missile and 142 drones, about 90 of them Shaheds. By 9 a.m., 130 had been shot down or jammed.'
    expect(withMissiles(text)).toEqual(['RU 142/130/- 1/-'])
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
