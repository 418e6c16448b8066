import { COMMON_OPENERS, DO_FORMS } from '../language/words/auxiliaries';
import { HEAD_LINKS, TOPIC_LINKS } from '../language/words/link-words';
import { anyOf, without } from '../language/words/word-set';
import { BE_BEHIND, LEAD_IN, MAY, NOW, WHICH_ONES } from './openings';
import { withStraightApostrophes } from '../language/words/quote-marks';

/** What a question about the articles themselves asks for. */
export type SourceDetail =
  | 'list'
  | 'datePublished'
  | 'author'
  | 'agencies'
  | 'headline'
  | 'alternativeHeadline'
  | 'publisher'
  | 'url';

/** "the coverage" stands where an outlet was named; the rest are words for an article as such. */
const ARTICLE = `${WHICH_ONES}*(?:the coverage|coverage|(?:news )?(?:articles?|pieces?|stor(?:y|ies)|write-?ups?|posts?)|texts?|sources?)`;
/** "the coverage on the reef": one article of several. */
const ON_TOPIC = `(?:\\s+${anyOf(TOPIC_LINKS)}\\s+.{1,60}?)?`;
/** What an article is asked for of: "the headline of it". */
const OF_IT = anyOf([...without(HEAD_LINKS, 'at'), 'on', 'behind']);
const AGE = '(?:old|recent|current|new|fresh)';
const AUTHOR = '(?:author|writer|reporter|journalist|byline)';
const DONE =
  '(?:published|posted|released|written|put out|put up|printed|issued|from|dated|out|date from|come out|go up|go live|run|ran|published on|updated)';

/** What the articles are called by who asks which there are. */
const KEPT =
  '(?:news )?(?:articles?|sources?|outlets?|publishers?|publications?|newspapers?|papers?|stor(?:y|ies)|texts?|documents?|files?|coverage)';
/** What may be asked for with no more words than that; "which paper?" asks of one in the news. */
const BARE = '(?:(?:news )?(?:articles?|sources?|outlets?)|publishers?|publications?|coverage)';
/** Words for articles that may as well be things in the news ("reports"): taken for those only of the bot. */
const LOOSE = `(?:${KEPT}|reports?|reporting|news|headlines?|material|data|knowledge|topics?|subjects?|events?|themes?|issues?|(?:kinds?|sorts?|types?) of (?:questions?|things?|topics?|stuff))`;
const BOT = '(?:you|u|ya|verbatim|(?:this|the) (?:bot|thing|server|program|app))';
const YOUR = `(?:${WHICH_ONES}|ur |ya )*`;
const WHAT = "(?:what|which|how many)(?:'s| is| are|s| r)?";
/** What the bot does with the articles it has. */
const HOLDS = '(?:have|has|uses?|knows?|covers?|got|holds?)';
const CARRIED_ON = '(?: (?:in|on|about|from|for|with|here|at)\\b.{0,40})?';

/**
 * Asking which articles there are, or what may be asked about. "What are the sources of the report?"
 * asks for something in the news: whatever is further said of the sources must be said of the bot.
 */
const LIST = [
  `(?:${WHAT} )?${YOUR}${BARE}${NOW}`,
  `${WHAT} ${YOUR}${LOOSE} (?:${anyOf(COMMON_OPENERS)} ${BOT} (?:${HOLDS}|get|take|rely|draw|work|go|base|look|search|read|quote|offer|talk|answer)\\b.{0,40}|${MAY} (?:i|we) (?:ask|read|see|search|use)\\b.{0,24})`,
  `${WHAT} ${YOUR}${KEPT} (?:(?:are|is) )?(?:there|loaded|available|included|covered|in (?:here|the coverage|your \\w+))${NOW}`,
  `${WHAT} ${YOUR}${KEPT} (?:are|is) ${BOT}\\b.{0,40}`,
  `which articles (?:are|do you have) (?:about|on)\\b.{0,60}`,
  `(?:${MAY} (?:${BOT}|i|we) (?:please )?)?(?:list|show|give|name|tell|display|see|have|get)(?: me| us)? (?:a |the )?(?:list of )?${YOUR}(?:${KEPT}|headlines)(?: (?:that )?${BOT} ${HOLDS}\\b.{0,24}| in (?:here|the coverage)| available)?${NOW}`,
  `(?:list|show|tell)(?: me| us)? what ${BOT} ${HOLDS}${NOW}`,
  `(?:do|does|have) ${BOT} (?:have |got )?(?:any )?${KEPT}${CARRIED_ON}`,
  `where do(?:es)? (?:${BOT}|(?:your|this|these|the) (?:info\\w*|answers?|news|quotes?|excerpts?|facts?|data)) .{0,24}(?:from|info\\w*|answers?|news)`,
  `what ${anyOf(DO_FORMS)} ${BOT} (?:base .{1,40}|get .{1,30} from|cover|have|hold|know about)${NOW}`,
  `what${BE_BEHIND} (?:your (?:answers?|info\\w*)|this (?:bot )?) ?based (?:on|upon)${NOW}`,
  `what (?:have|has) ${BOT} got${NOW}`,
  `what (?:${MAY}|do) (?:i|we) (?:ask|query|search)(?: ${BOT})?(?: (?:questions?|things))?(?: here)? about${NOW}`,
  `what (?:${MAY}|do) ${BOT} (?:tell (?:me|us)|talk|speak|answer(?: questions)?|know) about${NOW}`,
  `what${BE_BEHIND} in (?:the|your) (?:coverage|knowledge|database|library|archive)${NOW}`,
  `what (?:does|do) (?:the|your) coverage (?:hold|have|contain|include|cover)${NOW}`,
  `what${BE_BEHIND} (?:the|your) coverage (?:about|of|on)${NOW}`,
].join('|');

const PATTERNS: readonly (readonly [SourceDetail, RegExp])[] = [
  [
    'datePublished',
    new RegExp(
      `\\b(?:when|what (?:date|day|year|month|time)|how (?:${AGE}|long ago)|which (?:date|day))\\b.{0,20}\\b${anyOf(COMMON_OPENERS)}?\\s*${ARTICLE}(?:'s)?${ON_TOPIC}\\s*(?:get |been |it |report )?(?:${DONE})\\s*\\??$|^\\W*(?:when|what (?:date|day|year))\\s*(?:was|is|'s)\\s+${ARTICLE}\\W*$|^\\W*how ${AGE}\\b.{0,10}${ARTICLE}\\W*$`,
      'u',
    ),
  ],
  [
    'datePublished',
    new RegExp(
      `\\b(?:publication date|publishing date|date of publication|dateline|publish date|pub date|date)\\b.{0,20}(?:of|for|on)?\\s*${ARTICLE}|${ARTICLE}(?:'s)? (?:publication |publish )?date\\b|\\bwhen did the coverage (?:publish|post|write|print|run)\\b(?! that).{0,24}$`,
      'u',
    ),
  ],
  [
    'author',
    new RegExp(
      `\\bwho (?:wrote|authored|reported|penned|published|is the ${AUTHOR}(?: of| behind)?)\\s+(?:for )?${ARTICLE}${ON_TOPIC}\\s*\\??$|\\b${AUTHOR}s?\\b.{0,12}\\b${OF_IT}\\s+${ARTICLE}|${ARTICLE}(?:'s)? (?:author|byline|writer)s?\\b|\\bwho${BE_BEHIND} the (?:authors?|bylines?)\\b(?! (?:of|behind))`,
      'u',
    ),
  ],
  [
    'agencies',
    new RegExp(
      `\\b(?:(?:news|wire) agenc(?:y|ies)|wire services?|wires)\\b.{0,40}\\b(?:${ARTICLE}|use|used|based|credit(?:ed)?|contribut\\w+|from|source)\\b(?!.{0,3}\\bsaid)|\\bagenc(?:y|ies)\\b.{0,40}\\b${ARTICLE}(?!.{0,3}\\bsaid)|^(?:which|what) agenc(?:y|ies) (?:contributed|(?:was|were|is|are) (?:used|credited))${NOW}\\W*$`,
      'u',
    ),
  ],
  [
    'headline',
    new RegExp(
      `\\b(?:headline|title)s?\\b.{0,16}\\b${OF_IT}?\\s*${ARTICLE}|${ARTICLE}(?:'s)? (?:headline|title)s?\\b|\\bwhat${BE_BEHIND} the headlines?\\b|^(?:the )?headlines?\\W*$|\\bwhat is ${ARTICLE} (?:called|titled|headlined)`,
      'u',
    ),
  ],
  // a ship has a deck and a film subtitles
  [
    'alternativeHeadline',
    new RegExp(
      `\\b(?:standfirst|sub-?head(?:line|ing)?|lede)\\b|\\b(?:deck|sub-?title)s?\\b.{0,16}\\b${OF_IT}\\s+${ARTICLE}|${ARTICLE}(?:'s)? (?:deck|sub-?title)\\b`,
      'u',
    ),
  ],
  [
    'url',
    new RegExp(
      `\\b(?:link|url|web ?address)\\b.{0,20}(?:to|for|of)\\s+${ARTICLE}|${ARTICLE}(?:'s)? (?:link|url)\\b|\\bwhere can i (?:read|find) ${ARTICLE}`,
      'u',
    ),
  ],
  ['list', new RegExp(`^\\W*(?:${LEAD_IN}|(?:please|hi),? )*(?:${LIST})\\W*$`, 'u')],
];

/**
 * Which detail of the articles themselves a question asks for, or null where it asks for what they
 * say. Expects outlets already replaced by "the coverage".
 */
export function readSourceDetail(text: string): SourceDetail | null {
  // small letters: expressions that fold case take twice as long to be made, some 25 ms at the first question
  const plain = withStraightApostrophes(text).toLowerCase();
  for (const [detail, pattern] of PATTERNS) if (pattern.test(plain)) return detail;
  return null;
}
