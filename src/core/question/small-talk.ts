import type { Token } from '../language/token';
import { COMMON_OPENERS, OPENING_MODALS } from '../language/words/auxiliaries';
import { PARTS_OF_DAY } from '../language/words/calendar-words';
import { DEMONSTRATIVES } from '../language/words/determiners';
import { THIRD_SUBJECTS } from '../language/words/pronouns';
import { anyOf, without, wordSet } from '../language/words/word-set';
import { BE_BEHIND, LEAD_IN, MAY, NOW, OPENINGS, WHICH_ONES } from './openings';
import { withStraightApostrophes } from '../language/words/quote-marks';

/** What a message that asks nothing of the coverage is. */
export type SmallTalk =
  'greeting' | 'thanks' | 'farewell' | 'help' | 'about' | 'rewording' | 'small-talk';

const GREETING = wordSet(`
  hi hii hiii hello helo hey heya heyy hiya yo sup wassup whatsup howdy greetings gm gn morning evening afternoon
  hola bonjour ciao hallo salut aloha g'day gday welcome
`);
const FAREWELL = wordSet(`
  bye byebye goodbye cya cu ttyl brb gtg g2g goodnight gn nite night later l8r farewell adios cheerio laters afk
`);
const THANKS = wordSet(
  'thanks thank thx thnx ty tysm tyvm thankyou tnx cheers appreciated appreciate kudos merci gracias danke',
);
const FILLER = wordSet(`
  lol lmao lmfao rofl haha hahaha hahah hehe heh xd omg wow woah whoa nice cool great awesome amazing ok okay k kk
  okey yes yeah yep yup no nope nah sure right true fine good bad interesting hmm hm huh oh ah aha uh um er meh ugh
  np nvm same damn dang sad funny perfect brilliant lovely excellent wonderful sorry pls please idk fr based gg wtf
  bruh boring got it alright test testing ping pong hooray yay oops whatever what why really seriously indeed
`);
/** Words that may stand around small talk without making a question of it. */
const AROUND = wordSet(`
  there everyone everybody all guys folks friends friend bot verbatim helped helpful helps man bro dude mate buddy pal team y'all yall u you
  ya again today so much very a lot for the your help that this was is it im i'm i am me gotta going go to now have has
  and my day one good great nice see soon later be back tomorrow then well just too really to answer answers info
  morning evening afternoon night weekend lads fam chat peeps people hope doing had been in of ! . , ? '
`);

/** "How will it work?" asks of something in the news. */
const ASKING_LEAVE = anyOf(without(OPENING_MODALS, 'will would'));

const PATTERNS: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    'help',
    new RegExp(
      String.raw`^(?:help|help me|commands?|\/?help|usage|instructions|(?!.*\babout${NOW}\W*$)(?:what can (?:you|u|i|we) (?:do|ask|help).*|what (?:questions? )?(?:${ASKING_LEAVE}|do) (?:i|we|you) (?:ask|know|answer)(?: you| u| here)?.*|what (?:${ASKING_LEAVE}|do) (?:i|we|you) do(?: here| now| with (?:you|u|this|it))?)|how (?:${ASKING_LEAVE}|do|does) (?:i|we|you|this|it|the bot|this bot|this thing) (?:use|work|ask).*|what do you (?:do|know)|how do(?:es)? (?:this|it|you) work|what(?:'s| is) this(?: bot| thing| for| server)?(?: for)?)\W*$`,
      'iu',
    ),
  ],
  [
    'about',
    /^(?:who|what) (?:are|r) (?:you|u)\b.*$|^(?:are|r) (?:you|u) (?:really |actually |just |even )?(?:an? )?(?:(?:real|actual|living|human|true|language|machine|computer) )*(?:model|machine|computer|program(?:me)?|being|bot|ai|a\.i\.|human|real|robot|chatgpt|gpt|llm|person|alive|sentient|there|ok|okay|working|online|awake|stupid|dumb|smart|listening|sure|serious|kidding)\b.*$|^who (?:made|built|created|wrote|coded|programmed|runs|owns) (?:you|u|this bot|the bot)\b.*$|^(?:what(?:'s| is)|whats) (?:your|ur) (?:name|purpose|job|age|favou?rite\b.*)\W*$|^(?:is|was) this (?:an? )?(?:bot|ai|chatgpt|human)\b.*$|^(?:do|can) (?:you|u) (?:speak|understand|think|feel|dream|sleep|like|love|hear|read me|use (?:ai|gpt|chatgpt|an? llm))\b.*$|^how old (?:are|r) (?:you|u)\W*$/iu,
  ],
  [
    'small-talk',
    /^(?:how(?:'s| is| are|r| r)?(?: it| you| u| ya| things| life| everything| everyone| your day| ur day)\b(?: going| doing| been| today| all| guys| with you| then| so far| over there)*|what(?:'s| is)? up\b.*|whats up\b.*|what(?:'s| is) new|how do you do|(?:tell|give) me (?:a|another) joke.*|(?:i|we) (?:love|like|hate|miss) (?:you|u|this bot|it|this)\b.*|(?:you|u|ur|you're|youre|you are)(?: are| r)? (?:so |very |really |such )?(?:an? )?(?:good|bad|great|awesome|cool|smart|dumb|stupid|useless|helpful|funny|the best|best|amazing|cute|annoying|slow|fast|wrong|right|welcome|rock|suck).*|(?:good|bad|nice|great|best|dumb|stupid) (?:bot|job|one|work|stuff|answer)\b.*|never ?mind.*|my bad|no (?:worries|problem|way)|i(?:'m| am)? (?:bored|tired|hungry|back|here|lost|confused|ok|fine|good|happy|sad)\b.*|(?:that|this|it)(?:'s| is| was) (?:all|it|cool|nice|great|good|helpful|interesting|funny|wild|crazy|sad|insane|awesome|useful|enough)\b(?:.{0,20})|makes sense|got it|i see|is anyone (?:here|there).*|anyone (?:here|there|around|up|awake|online)\W*|sing (?:me )?a song|let's (?:go|chat|talk)\W*|fair enough|sounds good|good to know|have a (?:good|nice|great) .*)\W*$/iu,
  ],
  [
    'farewell',
    /^(?:(?:i(?:'ve| have)? )?(?:gotta|got to|have to|need to|must|should|gonna) (?:go|run|leave|sleep)\b.*|see (?:you|u|ya)\b.*|talk (?:to you )?(?:later|soon)\b.*|take care\b.*|good ?night\b.*|(?:i'm|im) (?:off|out|leaving)(?: now| then| to \w+)?(?:[,.!]? (?:bye|thanks?|cya|see (?:you|ya)|good ?night)\b.*)?|catch (?:you|u|ya) later.*|until next time|peace(?: out)?)\W*$/iu,
  ],
  [
    'greeting',
    new RegExp(
      String.raw`^(?:good ${anyOf([...without(PARTS_OF_DAY, 'night'), 'day'])}\b(?: \w+){0,3}|(?:hi|hello|hey) (?:there|all|everyone|everybody|bot|guys|folks|team|friend|mate|again|verbatim)\b(?: \w+){0,3}|nice to meet (?:you|u))\W*$`,
      'iu',
    ),
  ],
  [
    'thanks',
    /^(?:(?:ok|okay|great|cool|nice|perfect|awesome|lovely|good|alright|right|oh|wow|got it)[,!. ]+)*(?:thanks?|thx|ty|tysm|thank (?:you|u)|cheers|much appreciated|appreciate it)\b(?:[\s,!.]+(?:you|u|a|lot|lots|bunch|million|so|very|much|for|the|your|help|helps|helped|helping|info|answer|answers|again|man|bro|mate|bot|buddy|dude|everyone|all|guys|that|this|was|is|it|helpful|great|useful|really|bye|cya|ok|anyway|anyways|then|i|appreciate))*\W*$/iu,
  ],
];

/** What the bot itself thinks: it thinks nothing, whatever it is asked about. */
const OPINION =
  /\b(?:what|how) (?:do |would |did )?(?:you|u) (?:\w+ly )*(?:think|feel|believe|reckon)\b|\b(?:what(?:'s| is|s)|give me|tell me) (?:your|ur) (?:own |personal |honest )*(?:opinion|view|take|thoughts)\b|^\W*(?:so )?do (?:you|u) (?:\w+ly )*(?:think|agree|believe|like|support|trust|hate|love)\b/iu;

const PLEASE = '(?:now|please|pls|just)';
/** Asking for the coverage in other words than its own, of whatever it tells: "summarize the article". */
const REWORDING = new RegExp(
  String.raw`^(?:${LEAD_IN}|(?:${PLEASE}|hi|verbatim)[,!]? )*(?:${MAY} (?:you|u) (?:please )?|i(?:'d| would)? (?:like|want|need) (?:you to )?)?(?:(?:give|show|make|write|get)(?: me)? |let me have )?(?:an? |the )?(?:(?:short|brief|quick|concise|one[- ](?:line|sentence|paragraph)) )*(?:summar(?:i[sz]e|y|ies)|sum (?:(?:it|this|that|them|everything|all) )?up|tl;? ?dr|recap|paraphrase|rephrase|reword|condense|simplify)\b`,
  'iu',
);

/** The same, of the articles as a whole: "what are the main points?", not "what are the main points of the treaty?". */
const MAIN_POINTS = new RegExp(
  String.raw`^(?:${LEAD_IN}|${PLEASE}[,!]? )*(?:(?:what${BE_BEHIND}|(?:${MAY} (?:you|u) )?(?:give|show|tell|list)(?: me| us)?) )?${WHICH_ONES}*(?:(?:main|key|most important|central|chief|big) (?:points?|facts?|takeaways?|ideas?|messages?)|gist|takeaways?|bullet points|short version|long story short|key points)(?: (?:here|please|pls|(?:of|from|in) ${WHICH_ONES}+(?:articles?|stor(?:y|ies)|coverage|news|piece|reports?)))?\W*$`,
  'iu',
);

/** What only the one spoken to can answer, whatever words the coverage has. */
const ABOUT_BOT =
  /^(?:so )?(?:are|r) (?:you|u) (?:really |actually |just )?(?:an? )?(?:(?:real|actual|living) )*(?:person|human|human being|bot|robot|ai|machine|program(?:me)?|real|alive)\W*$/iu;

/** What stands for what was spoken of. */
const SPOKEN_OF = anyOf([...THIRD_SUBJECTS, ...DEMONSTRATIVES, 'there']);
const ASKS_ON = new RegExp(
  String.raw`${OPENINGS}(?:why|how come|(?:and|but) (?:now|then|later)|(?:for|of|doing) what|${anyOf(COMMON_OPENERS)} ${SPOKEN_OF} \p{L}.*)\W*$`,
  'isu',
);

/**
 * Whether a message that is small talk by itself asks of what was shown before it: "why?", "and now?", "is that true?"
 * hold nothing but small words, "is this a bot?" is about the bot.
 */
export const asksOn = (text: string, talk: SmallTalk): boolean =>
  (talk === 'small-talk' || talk === 'farewell') && ASKS_ON.test(text);

/**
 * Whether a cleaned message is small talk, a thank-you, a call for help or a question about the bot
 * itself, and which; null where it asks something of the coverage. `isCovered` tells whether the
 * coverage holds a stem as content: "who is Hope?" is a question where a Hope is in the news.
 */
export function readSmallTalk(
  text: string,
  tokens: readonly Token[],
  isCovered: (stem: string) => boolean,
): SmallTalk | null {
  const plain = withStraightApostrophes(text.trim()).replaceAll(/\s+/gu, ' ');
  if (OPINION.test(plain) || ABOUT_BOT.test(plain)) return 'about';
  if (REWORDING.test(plain) || MAIN_POINTS.test(plain)) return 'rewording';
  for (const [kind, pattern] of PATTERNS) {
    if (pattern.test(plain) && !namesCoverage(tokens, isCovered)) return kind;
  }
  if (/^[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f\s]+$/u.test(plain))
    return 'small-talk';
  const said = tokens.filter((token) => token.kind !== 'mark');
  if (said.length === 0 || said.length > 12) return null;
  const known = (folded: string): boolean =>
    GREETING.has(folded) ||
    FAREWELL.has(folded) ||
    THANKS.has(folded) ||
    FILLER.has(folded) ||
    AROUND.has(folded) ||
    /^(?:(?:ha|he|lo|xd|hi|lm?f?ao)+l*|h+m+|o+h+|a+h+|y+a+y+|w+o+w+|n+o+|y+e+s+|h+e+y+|o+k+)$/u.test(
      folded,
    );
  if (!said.every(({ folded }) => known(folded))) return null;
  const has = (set: ReadonlySet<string>): boolean => said.some(({ folded }) => set.has(folded));
  if (has(THANKS)) return 'thanks';
  if (has(FAREWELL)) return 'farewell';
  if (has(GREETING)) return 'greeting';
  if (!has(FILLER) && !said.every(({ folded }) => known(folded) && folded.length <= 5)) return null;
  // "what about now?" and "why was it?" lean on the conversation: no small talk
  return /^(?:what|why)\b/u.test(plain.toLowerCase()) && said.length > 1 ? null : 'small-talk';
}

/** Whether the message holds a content word that the coverage has as well. */
function namesCoverage(tokens: readonly Token[], isCovered: (stem: string) => boolean): boolean {
  return tokens.some(
    (token) =>
      token.kind === 'word' &&
      !token.isStop &&
      token.folded.length > 3 &&
      !GREETING.has(token.folded) &&
      !THANKS.has(token.folded) &&
      !FILLER.has(token.folded) &&
      !AROUND.has(token.folded) &&
      isCovered(token.stem),
  );
}
