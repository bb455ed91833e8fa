import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

describe('a tally in any order of its words', () => {
  it.each([
    [
      'a whole named first, without a comma',
      'Of the 91 Russian drones air defences brought down 64, and 17 more were lost in location, the air force said.',
      'RU 91/64/17',
    ],
    [
      'a whole with a relative clause of its own',
      "Ukraine's air force said on Monday that of 74 Shaheds that attacked the country overnight 51 were stopped.",
      'RU 74/51/-',
    ],
    [
      'a whole of two kinds',
      'Of the 53 Shahed-type and decoy drones sent by Russia this night Ukrainian gunners downed 38.',
      'RU 53/38/-',
    ],
    [
      'a whole named again without its number',
      'Russia had sent 88 drones and three missiles at Ukraine, the air force said. Of the drones sixty-two were downed.',
      'RU 88/62/-',
    ],
    [
      'a part after a sky with a number of its own',
      'Of 48 Shaheds fired from Kursk that night, Ukrainian forces took down 35 over nine regions.',
      'RU 48/35/-',
    ],
    [
      'parts joined by a comma alone',
      'Of the 97 Shahed drones launched, Ukrainian air defences managed to shoot down 64, 26 others were lost.',
      'RU 97/64/26',
    ],
    [
      'drones that vanish beside those shot down',
      'Russia launched 66 drones at Ukraine overnight. Ukrainian forces downed 41 of them, and 9 decoy drones vanished.',
      'RU 66/41/9',
    ],
    [
      'jammed drones in a sentence of their own',
      'Russian forces fired 54 drones at Ukraine overnight. By morning 32 had been downed. 15 more were jammed.',
      'RU 54/32/15',
    ],
    [
      'decoys with what they were used for',
      'Russia used 310 drones, the air force said. 170 drones were shot down and another 90 decoys, used as bait for air defences, were disabled by electronic means or forced down.',
      'RU 310/170/90',
    ],
    [
      'kinds of drones told together',
      'Russia launched 70 Shahed drones and 24 decoys overnight. Ukraine shot down 50 of the Shaheds and 12 of the decoys.',
      'RU 94/62/-',
    ],
    [
      'a verb split around them',
      'Russia launched 24 drones at Ukraine overnight. Air defence shot 19 of them down.',
      'RU 24/19/-',
    ],
    [
      'drones that flew at towns before they were destroyed',
      'Over 30 drones that flew over towns and near the border were destroyed by Russian air defence units, the ministry said.',
      'UA -/30/-',
    ],
    [
      'drones whose track was lost',
      'Ukraine shot down 51 Russian drones overnight and lost track of 33 decoy drones launched beside them.',
      'RU -/51/33',
    ],
    [
      'all of those seen',
      'Nine Shaheds, said the commander, were found by the radar crews. Air defence shot all of them down over Sumy region.',
      'RU 9/9/-',
    ],
    [
      'what a raid consisted of, by whom',
      'The raid by Russia included 84 drones and 12 missiles, the air force said.',
      'RU 84/-/-',
    ],
    [
      'a whole before a colon, dated',
      'In all 96 air attack weapons were used since last evening: 81 UAVs and 15 missiles, President Zelenskyy said.',
      'RU 81/-/-',
    ],
    [
      'a verb put first',
      "Destroyed were 43 of the 62 drones Russia had launched, Ukraine's air force said.",
      'RU 62/43/-',
    ],
    [
      'an attack that a country came under',
      'Ukraine came under attack overnight from 84 drones, of which, says its air force, 61 were destroyed.',
      'RU 84/61/-',
    ],
    [
      'where drones came from',
      'Fifty-six drones, most of them Shaheds, came from the direction of Oryol in the night, the Ukrainian air force said.',
      'RU 56/-/-',
    ],
    [
      'what were the targets',
      "Kharkiv and other cities were the targets of 85 drones, Ukraine's air force said.",
      'RU 85/-/-',
    ],
    [
      'what there were',
      '"Last night there were over 150 attack drones, and more than 20 missiles," Zelenskyy said of the Russian strike.',
      'RU 150/-/-',
    ],
    [
      'what came against a country',
      "Over 150 drones and 20 missiles against Ukraine in one night: this is Russia's answer, Zelenskyy wrote.",
      'RU 150/-/-',
    ],
    [
      'those that fell to air defence',
      'Russia sent 61 drones over in the night, of which 49 fell victim to air defence and six were lost from radar.',
      'RU 61/49/6',
    ],
  ])('reads %s', (_, text, expected) => expect(tallies(text)).toEqual([expected]))

  it.each([
    [
      'drones that went elsewhere',
      'Russia launched 60 drones at Ukraine overnight. 44 were downed, twelve were lost and three others flew towards Belarus.',
      'RU 60/44/12',
    ],
    [
      'drones that came down by their impacts',
      'Russia launched 160 drones, of which 30 were intercepted. Impacts of 40 drones were reported across 16 locations.',
      'RU 160/30/-',
    ],
    [
      'an attack on a bus',
      'Russia launched 160 drones at Ukraine overnight. The minister said a bus in Sumy had been attacked by two drones.',
      'RU 160/-/-',
    ],
    [
      'many of a number',
      'Many of the 112 drones sent overnight were downed. Of 112 drones sent by Russia 78 were brought down.',
      'RU 112/78/-',
    ],
    [
      'the drones of an earlier report',
      'Russia destroyed 32 Ukrainian drones overnight. The ministry had previously reported on Sunday that 51 drones were shot down.',
      'UA -/32/-',
    ],
    [
      'the night before',
      'Russia hit Ukraine with 121 drones overnight. A day earlier 94 drones had been launched.',
      'RU 121/-/-',
    ],
    [
      'people hurt beside other drones',
      'Russia launched 97 drones at Ukraine. Air defences shot down 64, 26 others were lost.',
      'RU 97/64/26',
    ],
    [
      'a number that stands only for almost all',
      "Ukraine's air defence shot down almost all of the 270 drones launched by Russia overnight.",
      'RU 270/-/-',
    ],
  ])('counts none of %s', (_, text, expected) => expect(tallies(text)).toEqual([expected]))

  it('keeps drones told besides others apart', () =>
    expect(
      tallies(
        "Russia's ministry of defence said 42 drones had been downed on Wednesday, besides the 95 shot down overnight.",
      ),
    ).toEqual(['UA -/42/-', 'UA -/95/-']))

  it('counts impacts as hits', () =>
    expect(
      read('raid', 'Russia launched 160 drones. Impacts of 40 drones were reported across 16 locations.')[0]?.hits
        ?.value,
    ).toBe(40))
})

describe('the two sides of one report', () => {
  const russias =
    'Across the country Russia launched 430 strike drones and 21 missiles, according to the Ukrainian air force.'
  const ukraines = "87 drones were shot down overnight, Russia's Defence Ministry said on Thursday."

  it('are kept apart in either order', () => {
    expect(tallies(`${russias} ${ukraines}`)).toEqual(['RU 430/-/-', 'UA -/87/-'])
    expect(tallies(`${ukraines} ${russias}`)).toEqual(['UA -/87/-', 'RU 430/-/-'])
  })

  it.each([
    [
      'by whose count it is',
      'The overnight attack, by the count of the Air Force, consisted of 210 drones and 30 missiles.',
      'RU 210/-/-',
    ],
    [
      'by who the attackers are',
      "In the past night towns of the Belgorod Region were attacked by Ukraine's army with over 40 drones.",
      'UA 40/-/-',
    ],
    [
      'by whose sky they were over',
      'Over Russia 64 enemy drones were destroyed overnight by air defence systems on duty.',
      'UA -/64/-',
    ],
    [
      'by who still speaks in a paragraph',
      "Russia's defence ministry gave its morning report. 98 enemy drones had been eliminated overnight.",
      'UA -/98/-',
    ],
    [
      'by who sent them, after "that"',
      "Kyiv's forces managed to destroy 48 drones from a swarm of 60 that Russia sent over the border.",
      'RU 60/48/-',
    ],
    [
      'by where they came from',
      'As many as 82 drones from Ukraine were destroyed in the night, TASS reported.',
      'UA -/82/-',
    ],
    [
      'by an office named last',
      "The attack, which involved 326 drones and 24 missiles, was among the largest, Ukraine's foreign minister said.",
      'RU 326/-/-',
    ],
    [
      'by a weapon of one side alone',
      'The attack was made with 83 Shahed drones, of which 9 were stopped.',
      'RU 83/9/-',
    ],
    [
      'by the attack told before',
      'One of the heaviest assaults of the year was launched by Russia on Saturday. The barrage, with nearly 450 drones and 40 missiles, went on for hours.',
      'RU 450/-/-',
    ],
    [
      'by those who stop them, told next',
      'The attack was made with 140 drones overnight. Ukrainian defenders were able to destroy 96 of the drones.',
      'RU 140/96/-',
    ],
    ['by the attack they came in', 'Kyiv reports 18 drones downed overnight in raid by Russia', 'RU -/18/-'],
    ["in their side's attack", "Ukraine says nine drones and two missiles were downed in Russia's attack.", 'RU -/9/-'],
    [
      'used in attacks and destroyed',
      'Russia said that 26 Ukrainian drones used in overnight attacks had been destroyed.',
      'UA -/26/-',
    ],
    [
      'launched, most of them in vain',
      'Kyiv said 130 drones had been launched by Russia from five airfields, most of which were stopped.',
      'RU 130/-/-',
    ],
    [
      'of a type and of others',
      'Russia fired 62 drones. By 08:30 it was known that 41 Shahed type UAVs and drones of other kinds were shot down in the Odesa, Sumy and Kyiv regions.',
      'RU 62/41/-',
    ],
    [
      'around those of them that flew at one city',
      'Russia said 92 Ukrainian drones, 11 of them aimed at Moscow, were shot down overnight.',
      'UA -/92/-',
    ],
    [
      'jammed beside those shot down',
      'Ukraine shot down 41 of the 96 Russian drones launched, with a further 38 jammed or otherwise neutralized.',
      'RU 96/41/38',
    ],
    [
      'in an attack that included them',
      'A man died in an attack that included 170 drones, the Ukrainian air force said.',
      'RU 170/-/-',
    ],
    [
      'by the country they struck',
      'The country was struck overnight by four Kh-59 missiles and 96 drones; 61 of the drones were shot down.',
      'RU 96/61/-',
    ],
    [
      'beside those of the days before',
      'Russia sent 118 drones towards Ukraine, after 64 and 72 on the two days before.',
      'RU 118/-/-',
    ],
    [
      'by its own claim of success',
      'Russian authorities claimed to have intercepted all 71 drones aimed at 13 regions.',
      'UA 71/71/-',
    ],
  ])('are told %s', (_, text, expected) => expect(tallies(text)).toEqual([expected]))

  it('leaves the six drones that struck a plant out of the raid', () =>
    expect(
      tallies(
        'Russia said its air defences intercepted 93 Ukrainian drones overnight. A plant in Bryansk stopped work after an attack involving six drones.',
      ),
    ).toEqual(['UA -/93/-']))

  it('takes no city where talks were held for the place of a tally', () =>
    expect(
      read('raid', '82 Ukrainian drones downed by Russian air defences as peace talks began in Geneva')[0],
    ).toMatchObject({ scope: 'national' }))

  it('takes drones sent at a district for no national raid', () =>
    expect(
      read('raid', 'At the Borisovka district the Ukrainian army sent 12 drones, the governor said.').map(
        ({ scope }) => scope,
      ),
    ).not.toContain('national'))
})
