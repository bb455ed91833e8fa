import { buildSite } from './buildSite'

/** `npm run bench:site -- 10000 DIR`: writes the built page with so many generated entries into DIR. */

const [count, folder] = process.argv.slice(2)
const entryCount = Number(count)
if (!folder || !Number.isSafeInteger(entryCount) || entryCount < 1) {
  console.error('How many entries, and where? For example: npm run bench:site -- 10000 /tmp/site')
  process.exit(1)
}
await buildSite(entryCount, folder)
console.log(`A synthetic edition of ${entryCount} entries is built in ${folder}.`)
