import './styles/tokens.css'
import './styles/base.css'
import './styles/shared.css'
import './styles/masthead.css'
import './styles/columns.css'
import './styles/tabs.css'
import './styles/dialogs.css'
import './styles/print.css'
import './styles/unscripted.css'
// The looks of what stands in the HTML already: they come with the first paint, not with the script that follows.
import '../views/common/entryMark.css'
import '../views/timeline/timeline.css'
import '../views/timeline/timelineEntry.css'
import '../views/timeline/timelineLegend.css'
import '../views/filters/filters.css'
import '../views/filters/filterSheet.css'
import '../views/filters/chips.css'
import '../views/filters/options.css'
import '../views/filters/density/densityStrip.css'

// The timeline stands in the HTML and can be read already; what makes it answer comes after it. Where that does not
// come, the page is shown as to readers without scripts (see public/first.js), and the browser still tells of the failure.
void import('./boot')
  .then(({ boot }) => boot(document.getElementById('root')!))
  .catch((error: unknown) => {
    const { dataset } = document.documentElement
    delete dataset['asked']
    delete dataset['scripts']
    throw error
  })
