import { consistsOf } from './prose';
import { QUOTING_MARKS } from '../../core/language/words/quote-marks';

const BUTTONS =
  /share(?:d)?(?: (?:this|on|via|to|by|with|page|options|article|story|post|link|full article|facebook|twitter|x|e-?mail))*|(?:re)?tweet|e-?mail(?: (?:this|article|story|link|a friend|to a friend))*|print(?: (?:this|article|story|page))*|facebook(?: messenger)?|twitter|x|whats ?app|linked ?in|reddit|pinterest|telegram|messenger|flipboard|tumblr|pocket|instapaper|google(?: ?(?:plus|\+|news))?|instagram|youtube|tik ?tok|bluesky|threads|mastodon|snapchat|viber|line|wechat|weibo|vk|sms|copy(?: (?:the )?(?:link|url|this link))?|link copied!?|copied(?: to clipboard)?|link|permalink|embed|save(?: (?:article|story|for later|this))*|saved|bookmark(?: (?:this|article))*|gift(?: (?:this|article))*|pin(?: it)?|post|like|likes|recommend|follow|following|a-|a\+|aa|a(?=\W|$)|font size|text size|smaller|larger|opens? in (?:a )?new (?:window|tab)|this (?:article|story|page|link|post)|close|more|or|and|with|on|via|comments?|\d[\d.,]*k?/iuy;

const SURE_BUTTON =
  /share|tweet|facebook|twitter|whats ?app|linked ?in|reddit|pinterest|telegram|messenger|flipboard|tumblr|e-?mail|print|copy|link|embed|save|bookmark|gift|pin it|recommend|follow|font size|text size|instagram|youtube|bluesky/iu;

const SENTENCES: readonly RegExp[] = [
  new RegExp(
    String.raw`^share (?:this|on|via|your|with|to|the (?:article|story|page|link))\b[^.${QUOTING_MARKS}]{0,60}[.!]?$`,
    'iu',
  ),
  /^(?:please )?(?:like|follow|find|join|connect with|add|tag) (?:us|@\w+|our page|[\p{L}\d .'’&-]{2,40}) (?:on|at|via) (?:facebook|twitter|x|instagram|linked ?in|youtube|whats ?app|telegram|tik ?tok|threads|bluesky|google|social media)\b.{0,60}$/iu,
  /^(?:[Pp]lease )?(?:[Ff]ollow|[Ll]ike) us on \p{Lu}[^.!?]{1,80}[.!]?$/u,
  /^click (?:here )?to (?:share|e-?mail|print|tweet|save|copy)\b.{0,80}$/iu,
  /^save (?:articles|stories|this|for later)\b.{0,80}[.!]?$/iu,
  /^(?:share or )?comment on this (?:article|story):?$|^share or comment on this article:?.{0,120}$/iu,
  /^(?:a\s?[+-]?\s*){2,4}$/iu,
  /^like (?:this:?|loading\W*)$/iu,
  /^follow @\w+.{0,60}$/iu,
  /^@\w{2,30}(?:\s+@\w{2,30})*$/u,
  /^\d[\d.,]*\s?[km]? (?:shares?|likes?|views?|reads?|retweets?|reactions?|claps)$/iu,
  /^(?:read or share|short ?link|permalink|link to) (?:this story|this article|this page)?:?\s*https?:\/\/\S+$/iu,
  /^(?:this video|this article|link) has been (?:shared|copied).{0,30}$/iu,
];

/** Whether a line is share buttons or an invitation to follow. */
export function isSharing(text: string): boolean {
  if (text.length > 200) return false;
  if (SENTENCES.some((pattern) => pattern.test(text))) return true;
  return SURE_BUTTON.test(text) && consistsOf(text, BUTTONS);
}
