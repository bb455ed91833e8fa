// Runs before the first paint, so that a reader who chose dark never sees a flash of light. See src/app/theme.ts.
try {
  var theme = localStorage.getItem('parley-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch (error) {
  // Nothing is kept here: the device's own preference holds.
}
