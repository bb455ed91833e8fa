import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract'
import { NO_REGISTRY } from './read'

const CORPUS = new URL('corpus/', import.meta.url)

const ARTICLES = readdirSync(CORPUS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ text: readFileSync(new URL(file, CORPUS), 'utf8').trimEnd(), published: file.slice(0, 10) }))

/** Who launched or struck what, where, when and with how many victims, of each raid, strike and meeting. */
const claimsOf = (text: string, published: string): string[] =>
  extract(text, { ...NO_REGISTRY, published }).claims.flatMap((claim) => {
    const when = JSON.stringify(claim.when)
    if (claim.kind === 'raid')
      return `${claim.launchedBy} ${JSON.stringify([claim.launched, claim.intercepted, claim.lost])} ${when}`
    if (claim.kind === 'strike') return `${claim.place.name} ${JSON.stringify([claim.killed, claim.wounded])} ${when}`
    return claim.kind === 'negotiation' ? `${claim.participants.join()} ${claim.place?.name} ${when}` : []
  })

const REPORTS = ARTICLES.map((article) => ({ ...article, claims: claimsOf(article.text, article.published) }))

/** Each line is put into a fifth of the reports, the next into another fifth: every report meets lines of each sort. */
const PARTS = 5
const withReports = (lines: readonly string[]) =>
  lines.map((line, at) => ({ line, reports: REPORTS.filter((_, i) => i % PARTS === at % PARTS) }))

/** After the first paragraph that ends a sentence: where pictures stand. */
const underTheLead = (text: string, line: string): string => text.replace(/(?<=[.!?]["”]?)\n+/, `\n\n${line}\n\n`)
/** An article cut off in mid-sentence goes on where it is cut, so nothing stands after it. */
const atTheEnd = (text: string, line: string): string => (/[.!?]["”]?$/.test(text) ? `${text}\n\n${line}` : text)

const CAPTIONS = [
  'Firefighters at the site of a missile strike in Lutsk, Ukraine, on January 3, 2023. REUTERS/Ivan Kovalenko',
  'A house in Lutsk destroyed by a Russian strike. Photo: AFP',
  'A residential building damaged by shelling in Lutsk, Volyn region | Photo Credit: Reuters',
  'The aftermath of the attack on the city of Lutsk on Jan. 3, 2023. (State Emergency Service / Telegram)',
  'Rescuers carry a wounded woman after an attack in Lutsk. Photograph: Petro Melnyk/AFP/Getty Images',
  'FILE - Rescuers clear rubble after a rocket attack killed six people in Lutsk, Jan. 3, 2023. (AP Photo/Petro Melnyk, File)',
]

const OTHER_ARTICLES = [
  'Read also: Strike on Lutsk kills three, injures nine',
  'READ MORE: Drone strike kills 3 in Lutsk',
  'ALSO READ\nDrone attack on Lutsk: three killed, nine injured',
  'Recommended\nMissile attack on Lutsk kills 3',
  'Missiles hit Lutsk, killing 3 and injuring 9\nThe western city was struck at noon, and three people died.\nThe Kyiv IndependentPetro Melnyk',
]

const EARLIER = [
  'Last week a missile attack on Lutsk killed 20 people and injured 70.',
  'The deadliest attack on the city came in January 2023, when a missile killed 46 people in Lutsk.',
  'It was the deadliest attack since a strike on Lutsk in July that killed 33 people.',
  'The attack came days after a Russian strike on Lutsk killed nine people.',
  'Previously, a Russian drone had hit a bus in Lutsk, wounding six.',
  'Since the beginning of the year attacks on Lutsk have killed 17 people and injured 95.',
  'More than 12,300 civilians have been killed since the start of the full-scale invasion, the United Nations says.',
  'The largest attack of the war was on the night of September 7, when Russia launched 810 drones.',
]

const BESIDE = [
  'The General Staff counted 152 combat clashes, with 3,120 kamikaze drones and 84 guided bombs used by Russia.',
  'Russia lost 1,120 troops over the past day, the General Staff said.',
  'The Russian Defense Ministry said its troops captured the village of Zelene Pole and destroyed 12 Ukrainian drones on the front line.',
  'Ukraine plans to produce 30,000 long-range drones this year.',
  'Some 73,000 households in Lutsk were left without power.',
  'Rescuers led 45 people, 12 children among them, out of the burning building.',
  'The body of a 34-year-old soldier will be buried in Lutsk on Friday.',
  'Psychologists have helped 23 people.',
]

describe('What stands around a report changes none of its claims:', () => {
  it.each(withReports(CAPTIONS))('the caption "$line"', ({ line, reports }) => {
    for (const { text, published, claims } of reports)
      expect(claimsOf(underTheLead(text, line), published)).toEqual(claims)
  })

  it.each(withReports([...OTHER_ARTICLES, ...EARLIER, ...BESIDE]))('"$line"', ({ line, reports }) => {
    for (const { text, published, claims } of reports) expect(claimsOf(atTheEnd(text, line), published)).toEqual(claims)
  })
})

it.each([
  'Shelling of Kherson kills two people (PHOTO/VIDEO)',
  'A Russian strike on Kherson killed two rescuers of the State Emergency Service (SES).',
  'Two people were killed in an attack on Kherson, the governor said. (Reuters)',
])('A line that tells the news is no caption: "%s"', (line) => {
  expect(claimsOf(line, '2026-01-15')).toEqual([expect.stringContaining('Kherson')])
})
