// Runs before the first paint: says that scripts run here (the page then hides what is meant for readers without), that
// a link asks for more than the page as it opens, and which of light or dark the reader chose. See src/app/theme.ts.
document.documentElement.dataset.scripts = ''
if (location.search) document.documentElement.dataset.asked = ''
try {
  var theme = localStorage.getItem('parley-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch (error) {
  // Nothing is kept here: the device's own preference holds.
}
