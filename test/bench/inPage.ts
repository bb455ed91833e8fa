/**
 * What the measurements run inside the page, as text: a function written here would come with helpers of the tool that
 * compiled it, which the page does not have.
 */

/** Notes when the parts of the page were there, in milliseconds since navigation, and every shift of its layout. */
export const WATCH_LOADING = `
  window.bench = { shift: 0 }
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) bench.shift += entry.value })
    .observe({ type: 'layout-shift', buffered: true })
  new MutationObserver((_, observer) => {
    if (bench.firstEntry === undefined && document.querySelector('.timeline [data-entry]')) bench.firstEntry = performance.now()
    if (bench.alive === undefined && document.body && !document.getElementById('record') && bench.firstEntry !== undefined) bench.alive = performance.now()
    if (document.documentElement.dataset.ready) { bench.ready = performance.now(); observer.disconnect() }
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-ready'] })
`

/** How long, after a change, the page must stay the same before it counts as at rest. */
const REST_MS = 250

/**
 * Defines \`bench.change(act)\`: does something to a filter and answers how many milliseconds later the second frame
 * after it began, and how much later each view last changed.
 */
export const DEFINE_CHANGE = `
  bench.frames = (count) => new Promise((done) => {
    const step = () => (count-- === 0 ? done(performance.now()) : requestAnimationFrame(step))
    requestAnimationFrame(step)
  })
  bench.views = { timeline: '.slot-timeline', map: '.slot-map', chart: '.slot-drones' }
  bench.change = async (act, isAnswered) => {
    const last = {}
    let latest = performance.now()
    const observers = Object.entries(bench.views).map(([name, selector]) => {
      const observer = new MutationObserver(() => { latest = last[name] = performance.now() })
      observer.observe(document.querySelector(selector), { childList: true, subtree: true, attributes: true, characterData: true })
      return observer
    })
    const output = document.querySelector('.filter-count')
    const shown = output.dataset.shown
    const began = performance.now()
    act()
    if (isAnswered) while (output.dataset.shown === shown && performance.now() - began < 120000) await new Promise((next) => setTimeout(next))
    const second = (await bench.frames(1)) - began
    while (performance.now() - latest < ${REST_MS}) await new Promise((next) => setTimeout(next, 20))
    for (const observer of observers) observer.disconnect()
    const after = (name) => (last[name] === undefined ? null : last[name] - began)
    return { second, timeline: after('timeline'), map: after('map'), chart: after('chart'), shown: Number(output.dataset.shown), from: Number(shown) }
  }
  bench.type = (input, text) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
`

/** Defines \`bench.record()\`, which starts noting the milliseconds between frames, and \`bench.stop()\`, which tells them. */
export const DEFINE_FRAMES = `
  bench.record = () => {
    bench.times = []
    bench.running = true
    const step = (now) => { bench.times.push(now); if (bench.running) requestAnimationFrame(step) }
    requestAnimationFrame(step)
  }
  bench.stop = () => { bench.running = false; return bench.times.slice(1).map((time, i) => time - bench.times[i]) }
`
