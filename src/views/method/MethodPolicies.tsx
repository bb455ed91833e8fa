import type { ViewProps } from '../viewProps'
import { Example } from './Example'

/** What is counted and how doubt is kept, each rule with a sentence that asked for it. */
export const MethodPolicies = (props: ViewProps) => (
  <>
    <section>
      <h3>Drones</h3>
      <p>
        Launched is what was intercepted, lost or hit, and a rest that the source leaves <b>unaccounted for</b>. The
        rest is drawn, not hidden, and the source’s wording is kept:
      </p>
      <Example
        {...props}
        article="000"
        quote="Ukraine’s air force reported that Russia fired 82 drones of various types overnight, with 63 intercepted or jammed."
      />
      <p>
        82 less 63 leaves 19. A rate is shown only where one claimant gives both numbers in one statement. A claim about
        the other side’s losses has no launch count, so it has no rate:
      </p>
      <Example
        {...props}
        article="000"
        quote="The Russian Defense Ministry claimed that its air defenses intercepted 47 Ukrainian drones overnight."
      />
      <p>A night that no article reports is a gap in the chart, not a zero.</p>
    </section>
    <section>
      <h3>Disagreement</h3>
      <p>
        Where sources differ, both stand side by side with what a careful reader should conclude. A claim that cannot be
        right is kept, marked suspect with the reason, and enters no total:
      </p>
      <Example
        {...props}
        article="000"
        quote="Aerial attacks continue, with Russia firing 82 drones and Ukraine intercepting 47."
      />
      <p>The same article’s body gives 63; its 47 is Russia’s claim about Ukrainian drones.</p>
    </section>
    <section>
      <h3>People killed and wounded</h3>
      <p>
        “At least” stays a lower bound. A number that no source gives is unknown, drawn hollow, and is not zero. A
        regional total and its parts are never added up:
      </p>
      <Example
        {...props}
        article="000"
        quote="In Russia’s Rostov region, three people were killed by Ukrainian drones overnight, including two crew members of a cargo ship hit in Rostov‑on‑Don and another man who died in Bataysk."
      />
    </section>
    <section>
      <h3>Dates</h3>
      <p>
        “Overnight” or “on Wednesday” is resolved against the day on which the article was published, never against a
        clock, and the article’s words are kept beside it. A night has both its days. What can only be bracketed is
        drawn as a hatched span. What no article dates, a standing demand or an older plan, stands on the day of the
        article that tells of it first, “as told on” that day.
      </p>
      <Example {...props} article="002" quote="Zelenskyy said in his evening address on Wednesday." />
    </section>
    <section>
      <h3>Names</h3>
      <p>
        Every actor and place has one spelling on this page, the Ukrainian one for places in Ukraine. Inside a quote
        stands the source’s own: here Zaporizhzhia is meant.
      </p>
      <Example {...props} article="001" quote="freezing front lines in Kherson and Zaporozhye" />
    </section>
    <section>
      <h3>Borders</h3>
      <p>
        Borders are those recognised internationally (UN General Assembly resolution 68/262). Crimea and Sevastopol are
        Ukraine, marked as occupied. Front lines are not drawn: no article here gives them.
      </p>
    </section>
    <section>
      <h3>What is left out</h3>
      <p>
        Cookie banners, share buttons, picture descriptions and comment forms bear no claims; they are dimmed where an
        article is shown in full. A photo caption may bear one.
      </p>
    </section>
  </>
)
