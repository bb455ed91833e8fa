import { readFileSync } from 'node:fs'
import { extract } from '../extract/extract'
const [file, , published] = process.argv.slice(2)
const result = extract(readFileSync(file!, 'utf8'), { actors: [], places: [], ...(published ? { published } : {}) })
console.log(JSON.stringify(result, null, 1))
