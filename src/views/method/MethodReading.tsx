import { DEGREE_SENTENCES } from '../../analysis/claimWords'

/** From article to view, and who has looked at what. */
export const MethodReading = () => (
  <>
    <section>
      <h3>From an article to a view</h3>
      <p>
        An <b>article</b> is a text as published. A <b>claim</b> is what one article says in one place: an exact
        sentence, who is said to say it, and the values read from it. An <b>entry</b> is something in the world, told by
        one or more claims: a negotiation, a drone raid, a strike, a position or a figure. Timeline, map, chart and
        tables draw entries, and every one of them leads back to its sentences.
      </p>
      <p>
        A check runs whenever the edition is built: each quote must stand in its article letter by letter, and each
        number must stand in its quote, in digits or in words, unless a note beside the claim says how it was counted.
        Otherwise there is no edition.
      </p>
    </section>
    <section>
      <h3>Draft and reviewed</h3>
      <p>
        <b>Reviewed</b> means that an editor has read the claim against the article. A{' '}
        <span className="badge">draft</span> was found by rules alone and says what it could not settle. A draft never
        decides a value that a reviewed claim gives.
      </p>
    </section>
    <section>
      <h3>Which value is shown</h3>
      <p>
        Where several claims give a value, the page shows one of them, never an average, and the evidence names the
        rule:
      </p>
      <ol>
        <li>Suspect claims do not count, and drafts only where no reviewed claim gives the value.</li>
        <li>Of one claimant’s figures, the one told last.</li>
        <li>
          Between claimants, the most specific: an exact number before a bound, a finer date or place before a coarser
          one, a claim with a source before one without. If several are left that differ, the article published last (of
          one day, the one listed last), and in it what it tells first.
        </li>
        <li>
          Of casualties a lower bound is kept: where “32 people” and “at least 32 people” are told of one strike, the
          page shows at least 32. Children counted within an earlier toll are at least so many of a later one.
        </li>
        <li>Of talks, everyone is shown whom a claim names: an article that names fewer does not deny the others.</li>
      </ol>
    </section>
    <section>
      <h3>Three degrees of dispute</h3>
      <dl>
        <dt>{DEGREE_SENTENCES.contradiction}</dt>
        <dd>A contradiction: two claims about one thing that exclude each other.</dd>
        <dt>{DEGREE_SENTENCES.apparent}</dt>
        <dd>An apparent clash, which a careful reading reconciles. The conclusion says how.</dd>
        <dt>{DEGREE_SENTENCES.evolution}</dt>
        <dd>The later claim replaces the earlier, as casualty figures do when they grow.</dd>
      </dl>
    </section>
  </>
)
