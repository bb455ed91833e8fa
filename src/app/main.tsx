import './tokens.css'
import './app.css'

// The timeline stands in the HTML and can be read already; what makes it answer comes after it.
void import('./boot').then(({ boot }) => boot(document.getElementById('root')!))
