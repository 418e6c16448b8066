import { endsSentence, wordCount } from './prose';
import { QUOTING_MARKS } from '../../core/language/words/quote-marks';

const INLINE =
  /^[\W_]*(?:read (?:more|also|next|here|on)?|also read|must[- ]read|(?:also see|see (?:also|more))|more|related(?: (?:story|article|stories|articles|news|coverage|video|content|link))?|watch(?: (?:also|more|now|video))?|listen|video|audio|podcast|in pictures|in pics|photos|gallery|map|interactive|chart|infographic|graphic|explainer|explained|opinion|analysis|live(?: updates)?|live blog|full (?:story|coverage)|go deeper|dig deeper|learn more|don['’]t miss|recommended|next|previous(?:ly)?|background|from the archives?|further reading|earlier|also (?:on|in) [\p{L} .'’&-]{2,30}|more (?:on|from|about) [\p{L} .'’&-]{2,30}|poll|quiz|timeline|factbox|what to know|continue reading|you may also like|trending(?: now)?|now read|up next)\s*[:|»›>→–—-]+\s*\S/iu;
/** These begin sentences of articles too, so a stop at the end keeps the line. */
const INLINE_SURE =
  /^[\W_]*(?:read (?:more|also|next|on)|also read|must[- ]read|(?:also see|see (?:also|more))|more|related(?: \w+)?|watch(?: \w+)?|listen|don['’]t miss|recommended|now read|continue reading|you may also like|trending(?: now)?|up next|also on [\p{L} .'’&-]{2,30}|more (?:on|from) [\p{L} .'’&-]{2,30}|read)\s*[:|»›>→]/iu;

const LIST_HEADING =
  /^[\W_]*(?:read (?:more|also|next)|also read|see also|also see|more on (?:this|the) (?:story|topic|issue|subject)|related(?: (?:news|stories|story|articles?|content|coverage|posts?|reading|items|links?|videos?|pages))?|recommended(?: (?:stories|reading|articles|videos|for you|by.{0,30}))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)(?: this)?|you might like|don['’]t miss(?: (?:it|these|this))?|in case you missed it|icymi|further reading|must[- ]reads?|must[- ]read stories(?: from .{2,30})?|more like this|what to read next|read next|up next|next up|see more|watch(?: (?:more|next|also|now))?|watch \w+ videos?|in pictures|from the archives?|stories you might like|similar (?:stories|articles)|other (?:news|stories|articles)|more (?:news|stories|coverage|headlines|reading)|also (?:of interest|in the news|worth reading)|keep reading|also|next on .{2,30}|before you (?:leave|go)\b.{0,40}|(?:previous|next|older|newer) (?:article|post|story))\s*[:.…»›>→]*$/iu;

const FOOTER_HEADING =
  /^[\W_]*(?:most (?:read|popular|viewed|watched|shared|commented|recent|discussed|emailed|clicked)\b.{0,40}|trending(?: (?:now|news|stories|topics|videos|today|on .{2,30}|in .{2,30}))?|top (?:stories|news|headlines|videos|picks)(?: .{2,30})?|latest(?: (?:news|stories|headlines|updates|videos|from .{2,30}|in .{2,30}|on .{2,30}))?|more (?:stories |news |articles |coverage )?(?:from|in|by|about) .{2,50}|more top stories|popular(?: (?:now|stories|posts|articles|videos|in .{2,30}))?|editor(?:s)?['’]?s?['’]? (?:picks?|choice)|elsewhere (?:on|in) .{2,40}|from (?:our|around) (?:the )?(?:partners|sponsors|web|network|the web)|around the (?:web|bbc|site|network)|recent (?:posts|stories|articles|news)|about the (?:authors?|writers?|reporter|contributor)|sponsored stories|paid partner content|our network|also in .{2,40}|find us (?:here|on .{2,30})|follow us|connect(?: with us)?|features (?:&|and) analysis|explore more(?: on .{2,40})?|the latest|in other news|today['’]s top stories|what others are reading|people are reading|readers also .{2,20}|promoted stories|share your thoughts)\s*[:.…»›>→]*$/iu;

const TOPICS_HEADING =
  /^[\W_]*(?:(?:related |explore more on these |more on these )?(?:topics|tags|themes|keywords|categories|related internet links)|in this (?:article|story)|on this page|contents|filed under|tagged(?: (?:with|as|in))?|topics in this (?:article|story)|categor(?:y|ies)|find out more|people|places|more about|see all topics)\s*:?$/iu;
const TOPICS_LINE =
  /^(?:tags?|topics?|filed (?:under|in)|tagged(?: (?:with|as|in))?|keywords?|categor(?:y|ies)|posted in|related topics|more on|section|read more about|more about)\s*[:|]\s*\S.{0,300}$/iu;

const QUOTED = new RegExp(`[${QUOTING_MARKS}]\\s*[.,]?$`, 'u');
const LONGEST_LINK = 30;

/** Whether a line as a whole is a link to another article: "Read more: Storm kills three". */
export function isRelatedLine(text: string): boolean {
  const words = wordCount(text);
  if (words > LONGEST_LINK || QUOTED.test(text)) return false;
  if (INLINE_SURE.test(text)) return true;
  return INLINE.test(text) && !endsSentence(text) && !/[–—-]\s/u.test(text.slice(0, 24));
}

/** Whether a line opens a list of links to other articles. */
export function isRelatedHeading(text: string): boolean {
  return LIST_HEADING.test(text);
}

/** Whether a line opens a part of the page that usually follows the article's end. */
export function isFooterHeading(text: string): boolean {
  return text.length <= 80 && FOOTER_HEADING.test(text);
}

/** Whether a line opens a list of topics or a table of contents. */
export function isTopicsHeading(text: string): boolean {
  return TOPICS_HEADING.test(text);
}

/** Whether a line lists the topics of the article: "Tags: floods, Lowick". */
export function isTopicsLine(text: string): boolean {
  return TOPICS_LINE.test(text) && !endsSentence(text);
}
