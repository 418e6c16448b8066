import type { Corpus } from '../corpus/corpus';
import type { English } from '../language/english';
import type { Lexicon } from '../language/words/lexicon';
import { everydayWordings } from './everyday';
import { readKind } from './kind';
import { ownedIn } from './owned';
import type { Question } from './question';
import { termsOf } from './terms';
import {
  CLOSING_DOUBLE,
  APOSTROPHES,
  DOUBLE_MARKS,
  OPENING_DOUBLE,
  OPENING_SINGLE,
  SINGLE_MARKS,
} from '../language/words/quote-marks';

const QUOTED = new RegExp(
  `[${OPENING_DOUBLE}]([^${DOUBLE_MARKS}]{3,300})[${CLOSING_DOUBLE}]|` +
    `(?<=^|[\\s(])[${OPENING_SINGLE}]([^${SINGLE_MARKS}]{3,300})[${APOSTROPHES}](?=[\\s).,?!]|$)`,
  'gu',
);

const MOST_QUOTED = 6;

/** The phrases a question quotes, without their marks. */
function quotedPhrases(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)]
    .slice(0, MOST_QUOTED)
    .map((match) => (match[1] ?? match[2] ?? '').trim());
}

/** Reads one cleaned question, one part of it where it has several, against the coverage's words. */
export function readQuestion(
  text: string,
  corpus: Corpus,
  english: English,
  lexicon: Lexicon,
): Question {
  const tokens = english.readTokens(text);
  const asked = readKind(tokens);
  const focusTokens = asked.focus ? tokens.slice(...asked.focus) : [];
  const { terms, phrases } = everydayWordings(
    tokens,
    termsOf(tokens, asked, corpus, english, lexicon),
    corpus,
    lexicon,
  );
  return {
    text,
    tokens,
    kind: asked.kind,
    focus: focusTokens.at(-1)?.stem ?? null,
    focusText:
      focusTokens.length > 0
        ? text.slice(focusTokens[0]?.start ?? 0, focusTokens.at(-1)?.end ?? 0)
        : null,
    terms,
    phrases,
    owned: ownedIn(tokens, terms),
    quoted: quotedPhrases(text),
  };
}
