import type { Furniture } from './furniture';
import { wordCount } from './prose';
import { isQuoting } from '../../core/language/words/quote-marks';

const ADVERTISEMENT: readonly RegExp[] = [
  /^[\W_]*(?:advertisements?|advertising|advert|ads?|ad feedback|ad ?choices|sponsor messages?|sponsored(?: (?:content|links?|stories|message|post))?|promoted(?: (?:content|stories|links?))?|paid (?:content|post|partnership|partner content)|partner content|promotion)[\W_]*$/iu,
  /^(?:sponsored|presented|brought to you|promoted|recommended) by:? [\p{L}\d .&'’-]{2,40}$/iu,
  /^(?:advertisements?|ads?)\b[\s\W]*(?:scroll|story|article|continue|skip|report|remove|close|hide).{0,60}$/iu,
  /^(?:the )?(?:article|story|text|post|interview) continues(?: (?:below|after)\b.{0,50})?$/iu,
  /^continue reading(?: (?:the )?(?:main )?(?:story|article|below))?\b.{0,30}$/iu,
  /^(?:report|hide|remove|close|skip|why) (?:this |am i seeing )?(?:ad|ads|advert|advertisement)s?[?.!]?$/iu,
];

const COPYRIGHT: readonly RegExp[] = [
  /^copyright(?:ed)?\s*(?:©|\(c\))?\s*(?:\d{4}|by\b).{0,300}$/iu,
  /^.{0,60}(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}|\p{Lu}).{0,300}$/u,
  /\ball rights reserved\b/iu,
  /^a version of this (?:article|story|report|column) (?:appears|appeared|was (?:first |originally )?published|first appeared|ran)\b.{0,240}$/iu,
  /^the post .{3,160} (?:appeared first|first appeared) on\b.{0,120}$/iu,
  /\bmay not be (?:published|reproduced|copied|distributed|broadcast|rewritten)\b.{0,80}\b(?:redistribut|reproduc|transmit|permission|rewritten)/iu,
  /\bis not responsible for the content of external\b/iu,
  /^our (?:standards|ethics|principles|values|code|policies|editorial (?:standards|code|guidelines|policy|principles)):\s.{2,80}$/iu,
  /^(?:please )?(?:read|see) (?:more (?:about|on) )?our (?:standards|ethics|principles|editorial (?:standards|code|guidelines|policy|principles))(?: here)?\W*$/iu,
  /^the (?:[\p{L}]+ ){1,4}trust principles\W*$/iu,
  /\bthis (?:site|website|page) is protected by recaptcha\b/iu,
];

const COOKIES: readonly RegExp[] = [
  /\b(?:we|us|our (?:partners|site|website)|(?:this|the|our) (?:web ?)?(?:site|page))\b.{0,80}\b(?:use|uses|using|set|sets|store|stores|place|places|need|needs)\b.{0,60}\bcookies?\b/iu,
  /\bcookies?\b.{0,160}\b(?:on (?:our|this) (?:site|website|device)|your (?:browser|device|consent|experience|preferences)|we (?:use|share)|our (?:site|partners|services))/iu,
  /^(?:accept|reject|allow|manage|decline|refuse|i accept)(?: (?:all|only|my|necessary|essential|optional|additional))*(?: (?:cookies?|preferences|settings|consent|choices))?(?: (?:and|&) (?:continue|close))?$/iu,
  /^(?:we value your privacy|your privacy|privacy (?:preference|preferences) cent(?:er|re)|cookie (?:settings|preferences|consent|notice|policy)|we (?:and our (?:\d+ )?partners )?care about your privacy|i agree|agree and (?:close|continue)|got it!?|more information)$/iu,
  /\b(?:we|we and our (?:\d+ )?partners) (?:store|process|access)\b.{0,80}\b(?:personal data|information on (?:a|your) device)/iu,
];

/** Words to the reader about what the outlet sells. */
const OFFER =
  /^(?=.*\b(?:you|your)\b).*\b(?:journalism|subscriptions?|subscribers?|free (?:days|trial|month)|unlimited access|digital access|ad-free|articles? to share)\b/iu;

const SUBSCRIPTION: readonly RegExp[] = [
  /^(?:interested in .{2,40}\?|add .{2,60} as an interest\b.{0,160})$/iu,
  OFFER,
  /^(?:already|not) (?:a |an )?(?:subscriber|member|subscribed|registered)\b.{0,80}$/iu,
  /^(?:subscribe|register|sign in|log in|create (?:a|your) (?:free )?account|start your (?:free )?trial|become a (?:member|subscriber|supporter)|join (?:us|now))\b.{0,40}\b(?:to (?:continue|read|keep|unlock|access|get)|today|now|for (?:just|only|as little)|from (?:just|only)|digital|unlimited)\b.{0,100}$/iu,
  /^(?:to (?:continue|keep) reading|continue reading with|unlock (?:this|the|unlimited)|keep reading|get (?:unlimited|full) (?:digital )?access|enjoy unlimited|subscriber[- ]only|this (?:article|story|content) is (?:for|free for|available to|only available to|exclusive to|reserved for)(?: \w+)? (?:subscribers|members|registered))\b.{0,120}$/iu,
  /\byou(?:['’]ve| have) (?:\w+ )?(?:\d+|one|two|three|four|five|no|reached|used|read)\b.{0,40}\b(?:free articles?|articles? (?:left|remaining)|free stories|limit)\b/iu,
  /^(?:support(?! for\b)|help (?:us|support|fund)|donate|contribute|make a (?:donation|contribution|gift)|your (?:support|contribution|gift|donation))\b.{0,80}\b(?:journalism|newsroom|reader[- ]funded|our (?:work|reporting)|keep us)\b.{0,200}$/iu,
  /^(?:donate|support us|subscribe|subscribe now|become a member|give now|unlock article|register for free)[.!]?$/iu,
];

const PLAYER: readonly RegExp[] = [
  /^(?:play|pause|stop|replay|watch|mute|unmute|autoplay|full ?screen|captions?|settings|quality|subtitles?)(?: (?:again|live|now|video|audio|episode|media|clip|on|off|full screen|the video))*$/iu,
  /^(?:new!? )?(?:play|listen to) (?:the |this )?(?:article|story)$/iu,
  /^(?:now playing|up next|video ad feedback|watch (?:live|now|the (?:full )?video)|live stream|listen to (?:this )?(?:article|story|audio|podcast)|listen(?: now)?|audio|video)(?:\s*[·|:-]?\s*\d.{0,20})?$/iu,
  /^(?:listen|watch|play|video|audio|length|duration|running time)?\s*[·|:(-]?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2}(?::\d{2})?)\)?$/iu,
  /^(?:listen|watch|play|video|audio|length|duration|running time)(?: (?:video|audio|now|live|story|article))?\s*[·|:(-]?\s*(?:\d{1,2}:\d{2}(?::\d{2})?|\d+ min(?:ute)?s?)\)?$/iu,
  /^(?:skip in )?skip\b.{0,40}\bembed\b/iu,
  /^select (?:voice|speed|quality|language)$|^\d(?:\.\d{1,2})?x$/iu,
  /^(?:sorry, )?(?:this|the) (?:video|audio|media|content|player|browser)\b.{0,60}\b(?:not (?:supported|available|be played|play)|unavailable|cannot be played|no longer available|expired)\b.{0,60}$/iu,
  /^media playback is (?:not |un)supported\b.{0,240}$/iu,
  /^(?:please |you need to )?(?:enable|turn on|activate|upgrade)\b.{0,30}\b(?:javascript|cookies|html5|browser|flash)\b.{0,80}$/iu,
  /^to (?:view|play|watch) this (?:video|content|media)\b.{0,120}$/iu,
  /^your browser (?:does not|doesn['’]t) support\b.{0,80}$/iu,
  /^this (?:audio|article|story) (?:is|was) (?:auto-?generated|read by|narrated)\b.{0,80}$/iu,
  /^(?:view|open|enlarge|expand|see) (?:this |the )?(?:image|photo|picture|gallery|slideshow|full[- ]?(?:screen|size)(?: image)?|in (?:gallery|full ?screen))(?: in (?:gallery|full ?screen))?(?: toggle caption)?$/iu,
  /^(?:toggle|hide|show|view) captions?$|^(?:enlarge this image|view gallery|slideshow|photo gallery|\d+ (?:photos|images|pictures|videos))$/iu,
];

const CALL_OUT: readonly RegExp[] = [
  /^(?:do you|have you|are you|were you|did you|got|know|spotted|is there)\b.{0,160}\b(?:e-?mail (?:us|me|your|the)|contact us|get in touch|tell us|let us know|write to us|send us|send your|share your (?:story|stories|experiences?|views?|thoughts))\b.{0,160}$/iu,
  /^(?:do|have|are|were|did|got|want|would|is)\b.{0,200}\S@\S.{0,80}$/iu,
  /^(?:e-?mail|contact|reach|write to|message|tweet|call|phone|follow)\b.{2,80}(?:\S@\S|@\w+|\d{3}[\d\s()-]{4,}).{0,80}$/iu,
  /^(?:e-?mail|contact|write to|message) (?:us|the (?:author|reporter|writer|newsroom|news ?desk))\b.{0,120}$/iu,
  /^chat with us\b.{0,140}$/iu,
  /^(?:submit|suggest|report) an? (?:correction|error|typo|tip|problem)\b.{0,60}$/iu,
  /^(?:e-?mail|contact|tips?|phone|tel(?:ephone)?|mobile|twitter|fax)\s*:\s*\S.{0,80}$/iu,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u,
  /^(?:download|get|install|try|open)\b.{0,30}\bapp\b(?:.{0,80}\b(?:free|store|android|ios|iphone|google play|news|alerts|phone|today|now)\b.{0,60})?[.!]?$/iu,
  /^(?:available|get it|download) on (?:the )?(?:app store|google play).{0,30}$/iu,
  /^(?:have your say|tell us what you think|what do you think\? (?:e-?mail|tell|let|share).{0,120}|send us your .{0,80}|get in touch(?: with us)?\W*.{0,60}|contact us|report an? (?:error|typo|correction|problem)|see something wrong\?.{0,40}|suggest a correction)[.!]?$/iu,
];

const NOTICES: readonly (readonly [Furniture, readonly RegExp[]])[] = [
  ['advertisement', ADVERTISEMENT],
  ['copyright', COPYRIGHT],
  ['cookies', COOKIES],
  ['subscription', SUBSCRIPTION],
  ['player', PLAYER],
  ['call-out', CALL_OUT],
];

const LONGEST_NOTICE = 90;

/** What kind of notice a line is, wherever it stands; null for all else. Quoted words are no notice. */
export function noticeKind(text: string): Furniture | null {
  if (isQuoting(text) || /\b(?:said|says|told)\b/iu.test(text)) return null;
  if (wordCount(text) > LONGEST_NOTICE) return null;
  return (
    NOTICES.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0] ?? null
  );
}
