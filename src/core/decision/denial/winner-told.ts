import { receiverIn } from '../../corpus/receivers';
import { wants } from '../../question/kinds';
import { wordSet } from '../../language/words/word-set';
import type { Span } from '../../language/token';
import { beaterIn, matchScoreIn, winnerOf } from './match-winner';
import { verbDenialAt } from './verb-denial';
import type { Pair } from '../candidate/pair';

/** Lemmas of what is done by whom a prize goes to. */
const WINNING = wordSet('win get receive land secure gain obtain take');

/**
 * The name of whom a passage tells to have got what it is asked who won: Brand AG in "failed to win the contract, which
 * went to Brand AG", the Hawks in "the Hawks beat the Lions 4-1" and in "the Lions were beaten by the Hawks". null for other questions and passages.
 */
export function winnerTold({ question, passage, facts }: Pair): Span | null {
  if (!wants(question.kind, 'person', 'group', 'name')) return null;
  const { tokens } = passage;
  const verb = question.terms.find(({ pos, inherited }) => pos === 'VERB' && !inherited);
  // "who did not win?" asks for another than the winner
  if (verb && verbDenialAt(question.tokens, verb.position) !== null) return null;
  if (verb?.lemma === 'win') {
    const score = matchScoreIn(facts, tokens);
    const winner = score ? winnerOf(score, passage, facts) : beaterIn(passage, facts);
    if (winner) return winner;
  }
  const [from, to] = WINNING.has(verb?.lemma ?? '') ? (receiverIn(tokens) ?? []) : [];
  const [first, last] = [tokens[from ?? -1], tokens[(to ?? 0) - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}
