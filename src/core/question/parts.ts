import { COMMON_OPENERS } from '../language/words/auxiliaries';
import { ASKING_WORDS, JOINING_WORDS } from '../language/words/link-words';
import { THIRD_SUBJECTS } from '../language/words/pronouns';
import { anyOf, without } from '../language/words/word-set';
import { LEAD_IN } from './openings';

const WH = `(?:${anyOf(without(ASKING_WORDS, 'how'))}|how(?: (?:many|much|long|old|far|big|often))?)`;
const AUX = anyOf(COMMON_OPENERS);
/** What stands for what the first part asked about, with what only announces it. */
const SPOKEN_OF = anyOf([...THIRD_SUBJECTS, 'there', 'that', 'this']);
/** What joins a second question to the first. */
const FURTHER = anyOf([...without(JOINING_WORDS, 'or so'), 'also', 'plus']);
const MOST_PARTS = 4;

const COORDINATED = new RegExp(
  `^(\\W*(?:${LEAD_IN}|also\\s+)?)(${WH})((?:\\s*,\\s*${WH})*)\\s*(?:,\\s*)?(?:and|&|or)\\s+(${WH})(\\s+.+)$`,
  'iu',
);
const NEXT_PART = new RegExp(
  `\\s*(?:[,;]\\s*(?:${FURTHER}|or)?|\\s(?:${FURTHER}|&)(?: also)?)\\s+(?=${WH}\\b(?!\\s*(?:$|[,.?])))|(?<=[?!])\\s+(?=\\S)|\\s+(?:and|but)\\s+(?=${AUX}\\s+${SPOKEN_OF}\\b)`,
  'giu',
);
const ASKS = new RegExp(`\\b${WH}\\b|^\\W*(?:${anyOf(JOINING_WORDS)} )?${AUX}\\b`, 'iu');
/** "the man who led", "the camps where": a clause, no second question. */
const RELATIVE = /\b(?:the|a|an|those|people|person|man|woman|one|ones|someone|camps?|place)\s*$/iu;

/** "The guard who fled, what is his name?": who is asked about stands first and is no question. */
const SPOKEN_OF_FIRST = new RegExp(
  `^\\W*(?:${LEAD_IN}|also\\s+)*(?:the|that|those|these|an?|someone|somebody)\\b[^,;?]*?\\s(?:who|which)\\b`,
  'iu',
);

/** "when and where was it" is two questions with one body. */
function spreadCoordinated(text: string): readonly string[] {
  const match = COORDINATED.exec(text);
  if (!match) return [text];
  const [, lead = '', first = '', middle = '', last = '', body = ''] = match;
  const questionWords = [first, ...middle.split(',').map((word) => word.trim()), last];
  // "who and what is X" shares its body; "when was it and where did they go" is cut elsewhere
  return questionWords.filter((word) => word !== '').map((word) => `${lead}${word}${body}`);
}

const TOPICS = /^(.*?\babout )(.+?),?\s+(?:and|&)\s+(?:also )?about (.+)$/iu;

/** "what did she say about the bus and about the tram" asks of each in turn. */
function spreadTopics(text: string): readonly string[] {
  const [, lead, first, second] = TOPICS.exec(text) ?? [];
  return lead === undefined ? [text] : [`${lead}${first ?? ''}`, `${lead}${second ?? ''}`];
}

const BARE = new RegExp(`^\\W*${LEAD_IN}*(${WH})\\W*$`, 'iu');
const LED = new RegExp(`^\\W*${WH}`, 'iu');

/** A question word alone ("when", before "where was it") takes the next part's body. */
function lendBody(part: string, next: string | undefined): string {
  const bare = BARE.exec(part)?.[1];
  return bare === undefined || next === undefined ? part : next.replace(LED, bare);
}

/**
 * The parts of a question that asks several things at once, in order, each a question of its own;
 * later parts may lean on the first ("and how long is it?"). At most four.
 */
export function splitParts(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(NEXT_PART)) {
    const before = text.slice(from, match.index);
    if (!ASKS.test(before.replace(SPOKEN_OF_FIRST, '')) || RELATIVE.test(before)) continue;
    const after = text.slice(match.index + match[0].length);
    if (!ASKS.test(after)) continue;
    pieces.push(before);
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from));
  const parts = pieces
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .flatMap(spreadCoordinated)
    .flatMap(spreadTopics);
  return parts.map((part, index) => lendBody(part, parts[index + 1])).slice(0, MOST_PARTS);
}
