import { AUXILIARY, FINITE_BE, SHORT_BE, SUBJECT, isOf } from '../language/words/word-classes';
import { NAMINGS, isPart } from '../language/parts-of-speech';
import type { Token } from '../language/token';
import type { Asked } from './asked';
import type { QuestionKind } from './kinds';
import { LEAD_INS } from '../language/words/link-words';
import { anyOf } from '../language/words/word-set';
import { AMOUNTS, COUNT_NOUNS, NEUTRAL_DETERMINERS, SET_DATES } from './question-words';

const COUNT = new RegExp(`^${anyOf([...COUNT_NOUNS, 'figure', 'estimate'])}s?$`, 'u');

const SUCH =
  '(?:(?:the|exact|total|average|last|final|new|old|current|usual|normal|maximum|minimum|legal|first) )*';
/** "date of the hearing", "last day to claim". */
const DATE_OF = new RegExp(`^${SUCH}${anyOf(SET_DATES)} (?:of|for|to)\\b`, 'u');
/** "price of the net", "maximum fine for it"; not "cost of living". */
const AMOUNT_OF = new RegExp(`^${SUCH}${anyOf(AMOUNTS)} (?:of|for|per) (?!living\\b)`, 'u');
/** Whether a clause has its verb there; "'s" only behind a pronoun, where it owns nothing. */
const isFinite = ({ pos, folded }: Token, at: number, tokens: readonly Token[]): boolean =>
  pos === 'VERB' ||
  isOf(folded, FINITE_BE) ||
  (isOf(folded, SHORT_BE) && isOf(tokens[at - 1]?.folded, SUBJECT));

/** Questions without a question word: yes-no questions, requests and plain keywords. */
export function readUnmarked(
  folded: readonly string[],
  tokens: readonly Token[],
  scaffold: Set<number>,
): Asked {
  const asked = (kind: QuestionKind, focus: readonly [number, number] | null = null): Asked => ({
    kind,
    focus,
    scaffold,
  });
  const joined = folded.join(' ');
  const nounFrom = (from: number): readonly [number, number] | null => {
    let start = from;
    while (NEUTRAL_DETERMINERS.has(folded[start] ?? '')) start += 1;
    let end = start;
    while (isPart(tokens[end], NAMINGS)) end += 1;
    return end > start ? [start, end] : null;
  };
  if (/\b(?:quote|quotes|exact words|quotation|verbatim|word for word)\b/u.test(joined)) {
    for (const [index, word] of folded.entries()) {
      if (/^(?:quotes?|exact|words?|full|lines?|quotation|verbatim|letter)$/u.test(word))
        scaffold.add(index);
    }
    return asked('quote');
  }
  const first = folded.findIndex((word) => !LEAD_INS.has(word) && !/^(?:also|wait|,)$/u.test(word));
  const start = folded[first] ?? '';
  // "have they released the names of …" asks whether, "can you give me the names of …" which
  const asksWhether = isOf(start, AUXILIARY) && !/^(?:you|u|we|i)$/u.test(folded[first + 1] ?? '');
  const numberOf = folded.findIndex(
    (word, index) => COUNT.test(word) && /^(?:of|for)$/u.test(folded[index + 1] ?? ''),
  );
  if (numberOf >= 0 && !asksWhether) {
    scaffold.add(numberOf);
    return asked('how-many', nounFrom(numberOf + 2));
  }
  const nameOf = folded.findIndex(
    (word, index) => /^names?$/u.test(word) && folded[index + 1] === 'of',
  );
  if (nameOf >= 0 && !asksWhether) {
    scaffold.add(nameOf);
    return asked('what-name', nounFrom(nameOf + 2));
  }
  if (DATE_OF.test(joined)) return asked('when');
  if (AMOUNT_OF.test(joined)) return asked('how-much');
  if (/^(?:reason|reasons|cause|causes) (?:for|of|why)\b/u.test(joined)) return asked('why');
  if (/^(?:define|definition|meaning of|explain)\b/u.test(joined)) return asked('what-is');
  if (isOf(start, AUXILIARY)) {
    scaffold.add(first);
    return asked('yes-no');
  }
  if (/^(?:any|anyone|anybody|anything|someone|somebody)$/u.test(start)) return asked('yes-no');
  // "it is shut?", "he paid it all right"
  if (/^(?:\?|right)$/u.test(tokens.at(-1)?.folded ?? '') && tokens.some(isFinite)) {
    return asked('yes-no');
  }
  return asked('keyword');
}
