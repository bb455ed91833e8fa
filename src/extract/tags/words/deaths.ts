import { combine, everyForm, listed } from './forms'

const OWN = listed('his|her|their|his own|her own|their own')
const LIFE = listed('life|lives')

/** "lost their life", "lose lives", "met his death", "paid with her life": someone's own. */
const OF_ONESELF = [
  ...combine(everyForm('lose/lost'), ['', ...OWN], LIFE),
  ...combine(everyForm('meet/met'), OWN, ['death', 'deaths', 'end', 'ends']),
  ...combine(everyForm('pay/paid'), ['with'], OWN, LIFE),
  ...combine(everyForm('give/gave/given'), OWN, LIFE),
  ...combine(everyForm('breathe|draw/drew/drawn'), OWN, ['last', 'last breath']),
]

/** "did not survive", "could not be saved", "no longer alive" */
const NOT_LIVED = [
  ...combine(listed(`did not|didn't|does not|do not|failed to|was unable to|were unable to`), [
    'survive',
    'pull through',
  ]),
  ...combine(listed(`has not|had not|have not|hasn't|hadn't|haven't`), ['survived']),
  ...combine(listed("could not be|couldn't be|was not|were not|had not been|has not been|have not been"), [
    'saved',
    'revived',
    'resuscitated',
  ]),
  ...listed('no longer alive|not alive|with no signs of life|without signs of life|showing no signs of life'),
]

/** "claimed the lives of", "cost the life of", "cut short the lives of": what an attack does. */
const TAKEN = [
  ...combine(everyForm('claim|take/took/taken|cost/cost|end|extinguish|snuff out|cut/cut short'), ['the'], LIFE),
  ...combine(
    LIFE,
    listed('was|were|was also|were also|has been|have been|had been'),
    listed('lost|claimed|taken|cut short|ended|snuffed out'),
  ),
  ...combine(
    listed('was|were|proved|prove|proves|proving|turned out|turned|became|has been|had been|have been'),
    listed('fatal|deadly|lethal'),
    ['for', 'to'],
  ),
]

/** "Two fatal casualties", "one fatal victim" */
const FATAL = combine(['fatal', 'lethal', 'mortal'], ['casualty', 'casualties', 'victim', 'victims'])

/** Phrases of the class `K` that tell of lives: "lost her life", "did not survive", "cost the lives of". */
export const LOST_LIVES: readonly string[] = [...OF_ONESELF, ...NOT_LIVED, ...TAKEN, ...FATAL]

/** Phrases that say nothing of what befell anyone: "nearly lost his life", "could have died", "power cuts". */
export const SPARED: readonly string[] = [
  ...combine(['nearly', 'almost'], ['lost', 'died', 'perished', 'killed']),
  ...combine(['could have', 'might have', 'would have'], ['lost', 'died', 'perished', 'been killed']),
  ...combine(['power', 'electricity', 'heating', 'water', 'gas', 'light', 'energy'], ['cut', 'cuts']),
]
