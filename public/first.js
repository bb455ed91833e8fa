// Runs before the first paint. It says that scripts run here (the page then hides what is meant for readers without),
// and that a link asks for more than the page as it opens; it sets the reader's choice of light or dark (see
// src/app/theme.ts) and of single keys (src/app/chooseSingleKeys.ts), and names the page without its query as the one
// that search engines should keep, unless the build has named it.
var root = document.documentElement
root.dataset.scripts = ''
if (location.search) root.dataset.asked = ''
// A script that does not come leaves the page to be read as it was built; src/app/main.tsx sees to those that follow.
addEventListener(
  'error',
  function (event) {
    if (event.target.type !== 'module') return
    delete root.dataset.asked
    delete root.dataset.scripts
  },
  true,
)
try {
  var theme = localStorage.getItem('parley-theme')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  if (localStorage.getItem('parley-keys') === 'off') root.dataset.keys = 'off'
} catch (error) {
  // Nothing is kept here: the device's own preference holds.
}
if (!document.querySelector('link[rel=canonical]')) {
  var link = document.createElement('link')
  link.rel = 'canonical'
  link.href = location.origin + location.pathname
  document.head.append(link)
}
