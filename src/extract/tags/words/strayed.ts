import { combine, listed } from './forms'

const RADARS = ['radar', 'radars', 'radar screens']

/** "left their intended course", "deviated from the route" */
const OFF_COURSE = combine(
  ['left', 'lost', 'deviated from', 'departed from', 'abandoned'],
  ['', 'the', 'its', 'their', 'their intended', 'their planned', 'their set'],
  ['course', 'route', 'trajectory', 'path', 'location'],
)

/** "sent off their course", "thrown off the track" */
const DRIVEN_OFF = combine(
  ['sent off', 'thrown off', 'knocked off', 'steered off', 'pushed off', 'led off', 'put off', 'driven off'],
  ['', 'the', 'their'],
  ['course', 'route', 'trajectory', 'path', 'track'],
)

/** "gone from radars", "no longer seen on the radar" */
const OFF_RADAR = [
  ...combine(
    ['gone', 'vanished', 'lost', 'missing', 'dropped', 'fell', 'faded', 'disappeared', 'disappearing'],
    ['from', 'from the'],
    RADARS,
  ),
  ...combine(
    listed(`no longer be seen on|no longer seen on|no longer visible on|no longer tracked on|no longer on|dropped off|
      fell off|gone off`),
    ['', 'the'],
    RADARS,
  ),
]

/** "their targets", "its intended destination", "any objective" */
const TARGETS = [
  '',
  ...combine(
    ['', 'their', 'the', 'its', 'any', 'their intended', 'the intended', 'its intended'],
    listed('targets|target|goals|goal|objectives|objective|destinations|destination|aims|mark'),
  ),
]

/** "failed to reach their targets", "did not hit", "without reaching targets", "never made it" */
const NOT_ARRIVED: readonly string[] = [
  ...combine(['failed to', 'did not', "didn't", 'unable to', 'could not', "couldn't"], ['reach', 'hit'], TARGETS),
  ...combine(['failed to', 'did not', "didn't"], ['make it', 'arrive', 'get through']),
  ...combine(['failing to'], ['reach', 'hit', 'make it'], TARGETS),
  ...combine(['had not', 'have not', 'never'], ['reached', 'hit', 'got to', 'made it to'], TARGETS),
  ...combine(['did not', "didn't", 'failed to', 'could not'], ['get to', 'make it to', 'arrive at'], TARGETS),
  ...combine(['never'], ['made it', 'arrived', 'got through']),
  ...combine(['not', 'without'], ['reaching', 'hitting'], TARGETS),
]

/** What drones do that electronic warfare leads astray, or that are told to have got nowhere. */
export const LOSE = [
  ...OFF_COURSE,
  ...DRIVEN_OFF,
  ...OFF_RADAR,
  ...NOT_ARRIVED,
  ...combine(['gone', 'went', 'vanished', 'disappeared', 'lost'], ['without trace', 'without a trace']),
  ...listed(`lost|losing|loss of|locationally lost|lost track|lost sight of|lost contact|contact was lost with|
  contact had been lost with|lost control|were lost from|got lost|went lost|gone lost|lost to electronic warfare|disappear|disappeared|
  disappearing|vanished|vanishing|went missing|gone missing|going missing|unaccounted for|fell without|crashed without|
  crashed before|fell before|went down without|fell on their own|crashed on their own|came down on their own|
  crashed harmlessly|fell harmlessly|simply fell|fell short|fell in open|fell off|dropped off|did not achieve|
  led astray|redirected|rerouted|deflected|thrown off course|
  knocked off course|strayed|went astray|went off course|went off radar|went off the radar|off radar|off the radar|
  flew off course|drifted off course|veered off course|off course|missed|missed their targets`),
]
