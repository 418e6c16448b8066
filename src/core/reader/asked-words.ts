import type { Token } from '../language/token';
import type { Question } from '../question/question';
import { MOST_ASKED_TOKENS } from './token-columns';

/** What earlier turns may lend: at most so many terms are read behind the question's own words. */
const MOST_LENT = 8;

/** The words of a question in the order in which they are read: those typed, then terms lent by earlier turns. */
export function askedWords({ tokens, terms, text }: Question): readonly Token[] {
  const lent = terms.filter(({ inherited }) => inherited).slice(0, MOST_LENT);
  return [
    ...tokens.slice(0, MOST_ASKED_TOKENS),
    ...lent.map((term): Token => ({
      text: term.text,
      start: text.length,
      end: text.length,
      folded: term.text.toLowerCase(),
      stem: term.stem,
      lemma: term.lemma,
      pos: term.pos,
      kind: term.isNumber ? 'number' : 'word',
      isStop: false,
      isCapitalised: term.isName,
      spaceBefore: true,
    })),
  ];
}

/** For each term of a question its place among `askedWords`; -1 where it was cut off. */
export function placesOfTerms({ tokens, terms }: Question): readonly number[] {
  const typed = Math.min(tokens.length, MOST_ASKED_TOKENS);
  let lent = 0;
  return terms.map(({ inherited, position }) => {
    if (!inherited) return position < typed ? position : -1;
    lent += 1;
    return lent <= MOST_LENT ? typed + lent - 1 : -1;
  });
}
