import { isIsoDate } from '../text/calendar'

/** What stands on the command line: files, and `--published DATE`. */
export type Arguments = { ok: true; files: string[]; published: string | undefined } | { ok: false; problem: string }

/** Reads `FILE… [--published YYYY-MM-DD]`. */
export function readArguments(args: readonly string[]): Arguments {
  const files: string[] = []
  let published: string | undefined
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]!
    if (argument === '--published' || argument.startsWith('--published=')) {
      published = argument.includes('=') ? argument.slice('--published='.length) : args[++at]
      if (published === undefined || !isIsoDate(published))
        return { ok: false, problem: `--published takes a date as 2025-12-18, not ${published ?? 'nothing'}.` }
    } else if (argument.startsWith('--')) return { ok: false, problem: `Unknown: ${argument}.` }
    else files.push(argument)
  }
  return { ok: true, files, published }
}
