import { BE_THEN_FORMS, DO_FORMS } from '../language/words/auxiliaries';
import { ASKING_WORDS } from '../language/words/link-words';
import { anyOf, without } from '../language/words/word-set';
import { unframed } from './frames';
import { ASKS } from './openings';

/** The most a question may hold, in UTF-16 code units after trimming. */
export const LONGEST_QUESTION = 500;

/** A question without what surrounds it, or why there is none. */
export type CleanedQuestion =
  { readonly text: string } | { readonly reason: 'empty' | 'too-long' | 'off-topic' };

const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, ' '],
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu, ''],
  [/<(script|style)\b[^>]{0,200}>[\s\S]*?<\/\1\s*>/giu, ' '],
  [/<a?:[a-z0-9_~]{2,32}:\d{5,20}>/giu, ' '],
  [/<(?:@[!&]?|#|t:|id:|\/[^:>]{1,64}:)[^>]{0,40}>/gu, ' '],
  [/<\/?[a-z][^<>]{0,200}>/giu, ' '],
  [/\bhttps?:\/\/[^\s<>]+/giu, ' '],
  [/(^|\s)@(?:here|everyone)\b/giu, '$1'],
  [/(^|\n)\s*(?:>{1,3}|-#|#{1,3})\s+/gu, '$1'],
  [/\|\||~~|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|__/gu, ''],
  [/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|[\u{1f1e6}-\u{1f1ff}])+/gu, ' '],
];

const FENCE = /```(?:[a-z0-9+-]*\n)?([\s\S]*?)```|`([^`\n]+)`/giu;
const STAGE_DIRECTION = /(?:^|\s)(?:\*[^*\n]{1,80}\*|_[^_\n]{1,80}_)(?=\s|$)/gu;

/** Talk to the machine about itself, not about the coverage. */
const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|rules?|prompts?|training|guidelines|everything)\b|\b(?:you are|you're|act|behave|respond|answer) (?:now|as|like)\b|^\s*you(?:'re| are)\s+(?!sure\b)|(?:^|[.!?,;]\s*|\b(?:please|and|you)\s+)pretend\b|\brole-?play\b|\b(?:system|developer|debug|admin|jailbreak|dan|god) (?:mode|prompt)\b|\b(?:print|reveal|show|leak|send|give|tell me)\b.{0,30}\b(?:token|system prompt|password|api key|secret|source code|config)\b|^\s*(?:\[?(?:system|assistant|user|admin|developer)\]?)\s*[:>]|\bin your own words\b|\bno (?:quotes?|sources?|citations?)\b/iu;

const QUESTION_WORD = new RegExp(`\\b${ASKS}\\b`, 'iu');
/** Where an order may end and a question begin; "do not" goes on with the order. */
const CLAUSE_END = new RegExp(
  String.raw`(?<=[.!?;\n])\s+|\s+(?:and then|then|and instead|and)\s+(?=(?:tell|answer|${anyOf(ASKING_WORDS)})\b)|` +
    String.raw`[,:]\s+(?=${anyOf([...ASKING_WORDS, 'is', 'are', ...BE_THEN_FORMS, ...without(DO_FORMS, 'do')])}\b)`,
  'iu',
);

function stripMarkup(text: string): string {
  let stripped = text;
  for (const [pattern, replacement] of MARKUP) stripped = stripped.replaceAll(pattern, replacement);
  return stripped;
}

/** Code is dropped where a question remains without it, and unwrapped where none does. */
function dropCode(text: string): string {
  const without = text.replaceAll(FENCE, ' ');
  if (/[\p{L}\p{N}]{2}/u.test(without)) return without;
  return text.replaceAll(
    FENCE,
    (_, block: string | undefined, inline: string | undefined) => ` ${block ?? inline ?? ''} `,
  );
}

/** Clauses that give orders to the machine go; the rest stays, in order. */
function dropInstructions(text: string): { readonly text: string; readonly dropped: boolean } {
  if (!INSTRUCTION.test(text)) return { text, dropped: false };
  const clauses = text.split(CLAUSE_END);
  const kept = clauses.filter((clause) => clause && !INSTRUCTION.test(clause));
  const asked = kept.filter((clause) => QUESTION_WORD.test(clause) || kept.length === 1);
  return { text: (asked.length > 0 ? asked : kept).join(' '), dropped: true };
}

/**
 * What is asked, free of mentions, markup, code, links, emoji and orders to the machine.
 * Quotation marks stay: they say what was quoted. Never throws; linear in length.
 */
export function cleanQuestion(typed: string): CleanedQuestion {
  const trimmed = typed.trim();
  if (trimmed.length > LONGEST_QUESTION) return { reason: 'too-long' };
  const plain = stripMarkup(dropCode(trimmed.replaceAll(STAGE_DIRECTION, ' ')));
  const { text, dropped } = dropInstructions(plain);
  const cleaned = unframed(text.replaceAll(/\s+/gu, ' ').trim());
  if (!/[\p{L}\p{N}]/u.test(cleaned)) {
    if (/^[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f\s]+$/u.test(trimmed)) {
      return { text: trimmed };
    }
    return { reason: dropped ? 'off-topic' : 'empty' };
  }
  return { text: cleaned };
}
