import { fold } from '../text/fold'
import { WORD } from '../text/words'

/** Marks at most so many places: beyond that a page of marks tells nothing, and costs. */
const MOST_MARKS = 2000

/** Marks words wherever they stand in the page, now and as it changes. Answers what takes the marks away. */
export function markWords(words: readonly string[]): () => void {
  const wanted = new Set(words)
  let frame = 0
  const mark = () => {
    frame = 0
    CSS.highlights.set('found', new Highlight(...findRanges(document.body, wanted)))
  }
  const observer = new MutationObserver(() => (frame ||= requestAnimationFrame(mark)))
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  mark()
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    CSS.highlights.delete('found')
  }
}

function findRanges(root: Element, wanted: ReadonlySet<string>): Range[] {
  const ranges: Range[] = []
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node && ranges.length < MOST_MARKS; node = texts.nextNode()) {
    for (const match of node.nodeValue!.matchAll(WORD)) {
      if (!wanted.has(fold(match[0]))) continue
      const range = new Range()
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      ranges.push(range)
    }
  }
  return ranges
}
