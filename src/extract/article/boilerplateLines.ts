import { anyOf } from '../../text/pattern'

const SITES = `WhatsApp|Facebook|Twitter|X|Telegram|LinkedIn|Reddit|Pinterest|Messenger|Viber|Instagram|YouTube|Bluesky`
const SHARING = `${SITES}|Print|Email|Copy link|Share|Share this(?: article)?|Tweet|Save`
const MENUS = `choose your language|menu|search|log\\s?in|sign (?:in|up)|subscribe(?: now)?|donate|avatar|advertisement|
  loading|next|previous|home|news feed|war|world|news|ukraine|russia|politics|listen|play|watch live|follow us.*|
  \\d+ min(?:ute)?s? read|\\d+ (?:hours?|minutes?) ago|image|photo|video|share|editor's (?:picks?|choice)|trending|
  most read|popular|tags?:?.*|keywords?:.*|topics?:.*`
const MORE = `read (?:also|more|next)|see also|also read|related(?: (?:news|articles?|stories))?|more on this|
  you may also like|recommended|more from|don't miss|must read|latest news|watch(?: also)?|listen(?: to)?|in pictures|
  explainer`
const MORE_ALONE = `related(?: (?:news|articles?|stories|topics|content|coverage|reading))?|read (?:also|more|next)|
  (?:more|latest|top|other|popular) (?:stories|news|articles|headlines)|more on this(?: story| topic)?|
  you (?:may|might) (?:also like|be interested in|have missed)|recommended(?: for you)?|most (?:read|popular|viewed)|
  trending(?: now)?|popular now|editor's (?:picks?|choice)|in case you missed it|what to read next|see also|
  also read|up next|
  news on the topic|don't miss|must read`
const MAILINGS = `\\b(?:sign up|subscribe)\\b.*\\b(?:newsletter|daily|inbox|channel|telegram|updates)\\b|
  \\bour newsletter\\b|\\bjoin our (?:telegram|whatsapp|community)\\b|\\bfollow us on\\b`
const SUPPORT = `\\bsupport (?:our|independent) (?:work|journalism)\\b|
  \\bmake a (?:one-off )?(?:contribution|donation)\\b|\\bbecome a (?:member|patron)\\b`
const TO_READERS = `To everyone who reads|Dear reader|These are difficult times for us|
  Prosecutors in Russia have labeled The Moscow|We, The Moscow Times|Your support|By clicking`
const NOTICES = `(?:legal )?disclaimer\\b|MENAFN provides|\\(?(?:additional )?reporting by\\b|\\(?editing by\\b|
  support (?:UP|us|our)\\b|read news on social|if you (?:notice|find|see|spot) (?:an?|any) (?:error|mistake|typo)|
  this (?:article|story) (?:was|has been) (?:produced|published|originally|translated|not been)|article continues|
  advertisement\\b|\\d+ of \\d+$`
const COMMENTS = `leave a reply|leave a comment|no comments? yet|your email address|required fields|
  post(?:ing)? (?:a )?comment|comments? \\(?\\d+\\)?$|be the first to comment|comments`
const CREDITS = `cover|file photo|photo|image|picture|illustrative (?:photo|image)|credit|
  source of (?:the )?(?:photo|image)|getty images`

const IMPRINT = /^(?:©|\(c\)|copyright)|\ball rights reserved\b|\bhotline: [\d-]+|^互联网|^MENAFN\d+|^Stay tuned for/i

const whole = (list: string): RegExp => new RegExp(`^${anyOf(list)}$`, 'i')
const opening = (list: string, then = ''): RegExp => new RegExp(`^${anyOf(list)}${then}`, 'i')
const within = (list: string): RegExp => new RegExp(anyOf(list), 'i')

/** What a page tells those who hear it read of each link: "list of 4 items", "list 1 of 3". */
const SPOKEN_HEADING = `list of \\d+ items?|list \\d+ of \\d+`
/** What stands over a list of other articles' headlines. */
export const LIST_HEADING = new RegExp(`^${anyOf(`${MORE_ALONE}|${SPOKEN_HEADING}`)}:?$`, 'i')
export const END_OF_LIST = /^end of list$/i

/** Lines that are no journalism, by what they are. */
export const BOILERPLATE_LINES: readonly [RegExp, string][] = [
  [
    within(`\\bcookies?\\b.*\\b(?:policy|browser|settings|use of|consent|accept)\\b|
      \\b(?:privacy policy|terms of (?:use|service))\\b`),
    'cookie or privacy notice',
  ],
  [whole(SHARING), 'share button'],
  [whole(MENUS), 'navigation'],
  [opening(MORE, '\\s*[:|]'), 'related article'],
  [LIST_HEADING, 'related articles'],
  [END_OF_LIST, 'related articles'],
  [within(`${MAILINGS}|${SUPPORT}`), 'appeal to readers'],
  [opening(TO_READERS), 'appeal to readers'],
  [opening(COMMENTS, '(?:\\b|$)'), 'comment form'],
  [opening(NOTICES), 'notice'],
  [IMPRINT, 'imprint'],
  [/^[\p{Script=Cyrillic}\s.'’-]{3,60}$/u, 'picture credit'],
  [new RegExp(`^\\(?${anyOf(CREDITS)}\\s*[:/]`, 'i'), 'picture credit'],
]
