import { isIsoDate } from '../text/calendar'

/** What stands on the command line: files, `--published DATE`, and whether `--help` does. */
export type Arguments =
  { ok: true; files: string[]; published: string | undefined; wantsHelp: boolean } | { ok: false; problem: string }

/** Reads `FILE… [--published YYYY-MM-DD] [--help]`. */
export function readArguments(args: readonly string[]): Arguments {
  const files: string[] = []
  let published: string | undefined
  let wantsHelp = false
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]!
    if (argument === '--published' || argument.startsWith('--published=')) {
      published = argument.includes('=') ? argument.slice('--published='.length) : args[++at]
      if (published === undefined || !isIsoDate(published))
        return { ok: false, problem: `--published takes a date as 2025-12-18, not ${published ?? 'nothing'}.` }
    } else if (argument === '--help') wantsHelp = true
    else if (argument.startsWith('--')) return { ok: false, problem: `Unknown: ${argument}.` }
    else files.push(argument)
  }
  return { ok: true, files, published, wantsHelp }
}
