import { build, preview } from 'vite'

/** `npm start`: builds the page with the real data and serves it until stopped. */

const WANTED_PORT = Number(process.env['PORT'] ?? 4173)

try {
  await build({ configLoader: 'native', logLevel: 'warn' })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error('\nThe page was not built. Mend what is listed above and run npm start again.')
  process.exit(1)
}
const server = await preview({
  configLoader: 'native',
  preview: { port: WANTED_PORT, open: process.stdout.isTTY },
  logLevel: 'warn',
})
const { port } = server.httpServer.address() as { port: number }
if (port !== WANTED_PORT) console.log(`Port ${WANTED_PORT} is taken; using ${port} instead.`)
console.log(`Parley is open at http://localhost:${port}/  (Ctrl+C stops it)`)
