import type { ViewProps } from '../viewProps'
import { MethodEdition } from './MethodEdition'
import { MethodMarks } from './MethodMarks'
import { MethodPolicies } from './MethodPolicies'
import { MethodReading } from './MethodReading'
import { MethodRights } from './MethodRights'
import './method.css'

/** How the page came to say what it says, for a reader who wants to trust it, or not to. */
export function Method(props: ViewProps) {
  return (
    <section className="method" aria-labelledby="method-title">
      <div className="section-head">
        <h2 id="method-title">Method</h2>
        <small>how the articles are read, what is counted and what is not</small>
      </div>
      <div className="method-columns">
        <MethodReading />
        <MethodPolicies {...props} />
        <MethodMarks />
        <MethodEdition {...props} />
        <MethodRights />
      </div>
    </section>
  )
}
