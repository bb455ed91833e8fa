import { describe, expect, it } from 'vitest'
import { read, tallies } from '../read'

describe('all of what was told before', () => {
  it.each([
    [
      'of drones and a missile in one word',
      'Russia fired one cruise missile and 64 drones overnight. All of the incoming projectiles were shot down, its air force said.',
      'RU 64/64/-',
    ],
    [
      'of drones that someone sent',
      'Moscow said Kyiv fired 37 drones at it overnight. "All the drones launched by Ukraine were destroyed," the ministry said.',
      'UA 37/37/-',
    ],
    [
      'of drones of an active verb',
      'Russia sent 18 drones at Ukraine. The air force downed all the drones.',
      'RU 18/18/-',
    ],
    [
      'of some others',
      'Russia fired 40 drones at Ukraine, of which 31 were downed. All the other drones flew on.',
      'RU 40/31/-',
    ],
    ['of every one', 'Russia sent 21 Shaheds at Ukraine; every one of them was stopped.', 'RU 21/21/-'],
    ['without an auxiliary', "Russia's military says Ukraine sent 29 drones, all stopped.", 'UA 29/29/-'],
    ['of one each', 'Russia downed 26 drones. Near Tver and Pskov one drone each was shot down.', 'UA -/26/-'],
    ['of all but one of a whole of their own', 'Russia downed all but two of about 50 Ukrainian drones.', 'UA 50/48/-'],
    ['of almost all', 'Russia sent 18 drones at Ukraine. Almost all the drones were downed.', 'RU 18/-/-'],
  ])('is read %s', (_, text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})

describe('a sum of both kinds', () => {
  it('shares what befell it with the kinds told after it', () => {
    const text =
      'Russia launched 310 aerial weapons, including 20 missiles and 290 drones. Air defences worked all night, intercepting or disabling 270 targets.\n\nAmong them were 261 Shahed and Geran drones, a Kinzhal missile and eight Kalibrs.'
    expect(tallies(text)).toEqual(['RU 290/261/-'])
  })

  it('shares what befell it with kinds that add up to it', () => {
    const text =
      "Russia's attack involved 141 missiles and drones. Ukraine's air force gave the breakdown as 21 missiles and 120 drones. It downed 99 drones."
    expect(tallies(text)).toEqual(['RU 120/99/-'])
  })

  it('is none where drones alone were told', () => {
    const text = 'Russia launched 90 drones overnight, the air force said. Among them were 40 decoys and three scouts.'
    expect(tallies(text)).toEqual(['RU 90/-/-'])
  })
})

describe('a tally told in other words', () => {
  it.each([
    ["Russia's ministry spoke of 57 Ukrainian drones over five regions having been destroyed.", 'UA -/57/-'],
    ['In total Russia launched 61 drones. The air force claimed 44 of them; nine vanished.', 'RU 61/44/9'],
    ["Kyiv's air force reported 112 incoming drones, 96 of which it said were brought down.", 'RU 112/96/-'],
    ['The air force confronted 66 drones, destroying 41 and losing 17 from radar.', 'RU 66/41/17'],
    [
      'Kyiv spoke of 80 strike drones and 70 missiles fired by Russia. Fifty-eight missiles were intercepted, as were 35 drones.',
      'RU 80/35/-',
    ],
    [
      'The Air Force Command gave these numbers: launched – 198 drones and 29 missiles; shot down – 166 drones and 15 missiles.',
      'RU 198/166/-',
    ],
    [
      'The overall number of drones across the country was 126; 101 were shot down, the Ukrainian military said.',
      'RU 126/101/-',
    ],
    [
      'According to the air force, Russia launched 48 in all, Shaheds and decoys, and 39 did not reach their targets, including 31 shot down.',
      'RU 48/31/-',
    ],
    [
      'An attempt by the Kyiv regime to carry out an attack with 23 aircraft-type UAVs on targets in Russia was thwarted last night.',
      'UA -/23/-',
    ],
    [
      'Russia fired three missiles at the regions of Sumy and Odesa and 66 drones at other parts of the country.',
      'RU 66/-/-',
    ],
    [
      'According to the president, there were about 120 Russian strike drones and ten missiles in the air.',
      'RU 120/-/-',
    ],
    ['The Defence Forces worked on 77 Russian drones overnight; 58 were destroyed or suppressed.', 'RU 77/58/-'],
    [
      "Ukraine's air force said 11 Russian missiles and 98 drones out of 19 and 122 respectively were brought down.",
      'RU 122/98/-',
    ],
    [
      'For hours Ukraine fought off the attack: 212 drones and 24 missiles. Of them, 190 drones were downed.',
      'RU 212/190/-',
    ],
    [
      'Russian air defence destroyed one drone over the Kursk region and two over the Bryansk region overnight.',
      'UA -/3/-',
    ],
    ['Nationwide 52 drones fell prey to Russian air defences, the ministry said.', 'UA -/52/-'],
    ['Russia downed 118 drones, the military said, or roughly as many as in the whole of last week.', 'UA -/118/-'],
    [
      'Kyiv chose its words. "Some 40 missiles and more than a hundred Russian attack drones," Zelenskyy said.',
      'RU 100/-/-',
    ],
    ["Ukraine's air force, in its morning report, spoke of 83 downed out of 119 Russian drones.", 'RU 119/83/-'],
    ['Russian air defence has shot down three JDAM guided bombs and 91 drones, the ministry said.', 'UA -/91/-'],
    ["Ukraine's air force: 50 of 88 Russian drones down, the rest vanished.", 'RU 88/50/-'],
    [
      'Russian air defence destroyed nine drones over the Kursk region and four over Tula, with two more intercepted over the Black Sea.',
      'UA -/15/-',
    ],
    [
      'The number of Ukrainian drones shot down over Russia since Wednesday night has risen to 78, the ministry said.',
      'UA -/78/-',
    ],
    ['The Russians used, in a single night, more than two hundred drones. Of these 183 were downed.', 'RU 200/183/-'],
    ['Ukraine says Russia sent, in all, 92 drones, and 77 were downed.', 'RU 92/77/-'],
    [
      '"The enemy used 112 drones and, in addition, a single Iskander. Our defenders downed 81," he said.',
      'RU 112/81/-',
    ],
    [
      "More than 300 drones were fired by Russia. Ukraine's air force later said it had been 312 drones and 24 missiles.",
      'RU 312/-/-',
    ],
    ["Russia's Defence Ministry named no region among the 38 drones it said it destroyed overnight.", 'UA -/38/-'],
    ['Sixty Shaheds came by midnight. By dawn, the total had grown to 150, of which 121 were downed.', 'RU 150/121/-'],
    ["Russia's fleet sank four boats, while air defences destroyed 30 drones over the sea.", 'UA -/30/-'],
    ['Moscow-installed authorities in Luhansk said 12 drones had attacked, nine of which were shot down.', 'UA 12/9/-'],
    ['Russia launched 36 drones on Ukraine, whose air force reported 20 drones and one missile down.', 'RU 36/20/-'],
    [
      'In the overnight barrage Russia sent 209 drones. The figure for those shot down was 188 drones and three missiles, Kyiv said.',
      'RU 209/188/-',
    ],
    ['Ukraine suffered one of its heaviest attacks: 250 drones, 40 missiles.', 'RU 250/-/-'],
    ["Ukraine's air force downed 200-plus drones overnight.", 'RU -/200/-'],
    ['Russia sent 45 drones and 22 were downed, with 16 not reaching their targets.', 'RU 45/22/16'],
    ['Russia sent 45 drones and 22 were downed, while 16 could not hit their targets.', 'RU 45/22/16'],
    ['Sixty-one Shaheds sent against Ukraine by Russia were destroyed in the night, the commander said.', 'RU -/61/-'],
    ['The Russian ministry put the total at 48 drones, nine of them in the Volgograd region.', 'UA -/48/-'],
    ["The Russian defence ministry's overnight tally stood at 46 drones.", 'UA -/46/-'],
    ["Russia's Defence Ministry reported a total of 59 drones.", 'UA -/59/-'],
    ["Ukraine's air force reported a total of 59 drones.", 'RU 59/-/-'],
    ['Drones: 173 (88 shot down, 62 lost), the Ukrainian air force wrote.', 'RU 173/88/62'],
    [
      'What Ukraine says of the Russian raid:\n\n- Drones launched: 529\n- Missiles launched: 31\n- Drones shot down: 463',
      'RU 529/463/-',
    ],
    [
      'Russia fired a total of 303 air-attack weapons. Ukraine intercepted 215 of them, the air force said: 206 drones and nine missiles.',
      'RU -/206/-',
    ],
    ["The air force's figures for the night: 161 launched, 140 downed.", 'RU 161/140/-'],
    [
      'The air force of Ukraine: 378 targets out of 449 shot down/suppressed, of which 339 drones, 39 missiles.',
      'RU -/339/-',
    ],
    [
      'Of the total 118 Shahed-type drones that the enemy launched, defenders destroyed 57, and 54 drone-imitators were lost.',
      'RU 118/57/54',
    ],
    ['Substations were in flames. Overall, more than 350 drones and 45 missiles were launched.', 'RU 350/-/-'],
    [
      "Kyiv's air force tracked these: 350 Russian drones, 60 missiles. It destroyed 312 and 38 of them.",
      'RU 350/312/-',
    ],
  ])('%s', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })

  it.each([
    "Ukraine's SBU said its drones had destroyed three aircraft at a base in Crimea.",
    'For the first time interceptor drones shot down two jet-powered Gerans, a fund said.',
    'Of 100 drones fired, Ukraine typically stops 80, analysts say.',
    'Russian drones struck a train. The train, according to the president, had over 200 on board.',
  ])('counts nothing that drones hit, no habit and nothing of a new weapon: "%s"', (text) => {
    expect(tallies(text)).toEqual([])
  })
})

describe('a number without its noun', () => {
  it('counts the drones that a sum over a month told before', () => {
    const text =
      'In October alone Russia used more than 4,000 Shaheds. On Tuesday night it sent 130, of which 117 were downed.'
    expect(tallies(text)).toEqual(['RU 130/117/-'])
  })

  it('counts no missiles where another side then speaks', () => {
    const text = 'Of 22 Russian missiles and 152 drones, Ukraine downed 14 and 138. Russia said it downed 93.'
    expect(tallies(text)).toEqual(['RU 152/138/-', 'UA -/93/-'])
  })

  it('counts the drones that the sentence before speaks of', () => {
    const text =
      'Ukraine sent a barrage of drones over Russian territory. The Russian ministry said 25 were destroyed over the Tula and Tver regions.'
    expect(tallies(text)).toEqual(['UA -/25/-'])
  })
})

describe('the model of a drone', () => {
  it.each([
    ['Seven Shahed 131/136 UAVs were shot down overnight.', 'RU -/7/-'],
    ["Russia launched 41 Geran 2 drones. Ukraine's air force downed 30.", 'RU 41/30/-'],
  ])('is no number: "%s"', (text, tally) => {
    expect(tallies(text)).toEqual([tally])
  })
})

describe('drones stopped on their way', () => {
  it("are the other side's, and no tally of the country", () => {
    const text =
      'The air force of Ukraine downed 108 of 144 Russian drones.\n\nNine drones were downed on their way to Moscow. In all, 71 were brought down.'
    expect(tallies(text)).toEqual(['RU 144/108/-', 'UA -/71/-'])
  })
})

describe('two raids of one side in a sentence', () => {
  it.each([
    [
      'On Sunday night Russia launched 80 drones (66 downed), and on Monday night 131 drones (117 downed).',
      ['RU 80/66/-', 'RU 131/117/-'],
    ],
    [
      "In seven hours on Tuesday 55 drones were shot down, Russia's Defence Ministry said, on top of the 40 destroyed overnight.",
      ['UA -/55/-', 'UA -/40/-'],
    ],
  ])('are told apart by their nights: "%s"', (text, expected) => {
    expect(tallies(text)).toEqual(expected)
  })
})

describe('a text cut off in its last word', () => {
  it('tells what befell the drones, where one verb begins so', () => {
    expect(
      tallies('Russia launched 140 drones at Ukraine, its air force said, adding that 88 drones had been do'),
    ).toEqual(['RU 140/88/-'])
  })
})

describe('the capital', () => {
  it('tells no side of its own', () => {
    const text =
      'At least 20 drones were shot down over the capital, the ministry said.\n\nMOSCOW — Russia shot down 118 drones in a Ukrainian attack overnight, its Defense Ministry said. Ukrainian drones attacked nine regions.'
    expect(tallies(text)).toEqual(['UA -/118/-'])
  })
})

describe('drones sent at one place', () => {
  it.each([
    'Rosatom said eight drones attacked the Smolensky nuclear plant; all were suppressed.',
    "Twenty drones targeted Odesa overnight, the city's mayor said. All but three of the drones were shot down.",
    'In one raid on Ust-Luga, Ukraine lost much: ten drones were downed.',
  ])('are no raid on a country: "%s"', (text) => {
    expect(read('raid', text).filter(({ scope }) => scope === 'national')).toEqual([])
  })
})
