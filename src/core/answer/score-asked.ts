import type { Corpus, PassageRange } from '../corpus/corpus';
import { matchScoreIn, winnerOf } from '../decision/denial/match-winner';
import type { Figure } from '../facts/facts';
import type { Finding } from '../outcome/finding';
import { wants } from '../question/kinds';
import { BE_BEHIND, OPENINGS } from '../question/openings';
import type { Question } from '../question/question';
import { answerTold, type ToldFact } from './told-fact';
import type { AnswerTools } from './tools';
import { APOSTROPHES } from '../language/words/quote-marks';
import { wordSet } from '../language/words/word-set';

const MATCH = '(?:match|game|tie|final|cup|derby|semi-?final|quarter-?final|play-?off|shoot-?out)';
/** A score or a winner asked for and nothing else: no side is named that a sentence could be held against. */
const SCORE = new RegExp(
  String.raw`${OPENINGS}(?:what${BE_BEHIND} the (?:final |end )?(?:score|scores|scoreline|result)|who won(?: the (?<match>(?:[\p{L}${APOSTROPHES}-]+ ){0,3}${MATCH}))?|how did the (?:match|game) end|what did (?:it|the (?:match|game)) end)\W*$`,
  'iu',
);

/** Whether a question asks how a match ended that is named by no side. */
export function asksScore(text: string): boolean {
  return SCORE.test(text);
}

/** Whether an article speaks of the match that a question calls by words of these stems: "cup final". */
function tellsOf(called: readonly string[], corpus: Corpus, number: number): boolean {
  const { article, paragraph } = corpus.passages[number] ?? {};
  const range = article ? corpus.rangeOf(article.id) : null;
  if (!range) return false;
  const said = new Set<string>();
  for (let at = range.from; at < range.to; at += 1) {
    const passage = corpus.passages[at];
    const isNear = passage?.field !== 'body' || passage.paragraph === paragraph;
    if (isNear) for (const { stem } of passage?.tokens ?? []) said.add(stem);
  }
  return called.every((stem) => said.has(stem));
}
const PLAIN = wordSet('match game');

/** The passages that tell a score: it is marked, or who won where that is asked for; see `answerTold`. */
export function answerScores(
  question: Question,
  tools: AnswerTools,
  range: PassageRange,
): Finding | null {
  const called = tools.english
    .readTokens(SCORE.exec(question.text)?.groups?.['match'] ?? '')
    .flatMap(({ isStop, lemma, stem }) => (isStop || PLAIN.has(lemma) ? [] : [stem]));
  const asksWinner = wants(question.kind, 'person');
  const score: ToldFact<Figure> = {
    tells: (number) => called.length === 0 || tellsOf(called, tools.corpus, number),
    intent: asksWinner ? 'who' : 'how-many',
    factIn: (facts, { tokens }) => matchScoreIn(facts, tokens) ?? undefined,
    ...(asksWinner ? { markOf: (fact, facts, passage) => winnerOf(fact, passage, facts) } : {}),
  };
  return answerTold(score, question, tools, range);
}
