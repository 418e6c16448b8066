import { NOMINALS, PARTS, isPart } from '../language/parts-of-speech';
import { isPassiveAt } from '../language/passive';
import { overlap, type Span } from '../language/token';
import { QUESTION_WORD, isLink } from '../language/words/link-classes';
import type { Pair } from '../decision/candidate/pair';
import type { Quotation } from '../facts/facts';
import type { Question } from '../question/question';
import { wants } from '../question/kinds';
import { SAYING } from '../question/question-words';

/**
 * Where the verb of saying stands, among the question's tokens, whose speaker is asked for: "who denied it", "which
 * of the ministers has said so". -1 where another verb is asked about, or what was said of somebody: "who was accused".
 */
export function askedSaying({ kind, tokens }: Question): number {
  if (!wants(kind, 'person', 'group', 'name')) return -1;
  let at = tokens.findIndex(({ folded }) => isLink(folded, QUESTION_WORD)) + 1;
  const asking = tokens[at - 1]?.folded ?? '';
  if (!/^(?:who|which|what)$/u.test(asking)) return -1;
  while (asking !== 'who' && isPart(tokens[at], NOMINALS | PARTS.DET | PARTS.ADP)) at += 1;
  while (isPart(tokens[at], PARTS.AUX | PARTS.ADV | PARTS.PART)) at += 1;
  const isSaying = SAYING.has(tokens[at]?.lemma ?? '');
  return isSaying && !isPassiveAt(tokens, at) ? at : -1;
}

/**
 * The statement that is asked about: of those that the question's own verb of saying reports the one that holds most of
 * what is asked, else the shortest that holds all of it. null where no verb of saying is asked about.
 */
function statementAsked({ question, matches, facts, passage }: Pair): Quotation | null {
  const verb = askedSaying(question);
  if (verb < 0) return null;
  const isVerb = (at: number): boolean => {
    const term = question.terms[at];
    return term?.position === verb && !term.inherited;
  };
  const met = matches.map(({ tokens }) => tokens.flatMap((at) => passage.tokens[at] ?? []));
  const said = met.flatMap((tokens, at) => (isVerb(at) ? tokens : []));
  const asked = met.filter((tokens, at) => !isVerb(at) && tokens.length > 0);
  const held = (words: Span): number =>
    asked.filter((tokens) => tokens.some((token) => overlap(token, words))).length;
  const here = facts.quotations.filter(
    ({ cue, speakerPassage }) =>
      speakerPassage === passage.position && cue?.passage === passage.position,
  );
  const reported = here
    .filter(({ cue }) => said.some((token) => cue !== null && overlap(token, cue)))
    .sort((one, two) => held(two) - held(one));
  const holding = here
    .filter((words) => {
      const isTold = said.some((token) => overlap(token, words));
      return asked.length > 0 && held(words) === asked.length && !isTold;
    })
    .sort((one, two) => one.end - one.start - (two.end - two.start));
  return reported[0] ?? holding[0] ?? null;
}

/**
 * Who says what the question asks to be said by somebody, where the stretch stands in words that are somebody's: "he" in
 * "he denied that the camp was shut", of who denied it. Else the stretch.
 */
export function speakerMeant(read: Span, pair: Pair): Span {
  const isSaid = pair.facts.quotations.some((words) => overlap(words, read));
  const statement = isSaid ? statementAsked(pair) : null;
  if (!statement?.speakerSpan) return read;
  const { speaker, speakerSpan } = statement;
  const named = pair.facts.names.filter(({ name }) => name.id === speaker);
  if (overlap(speakerSpan, read)) return read;
  // "its head, Lund, said"
  const beside = named.find(
    ({ start }) => pair.passage.text.slice(speakerSpan.end, start).trim() === ',',
  );
  return { start: speakerSpan.start, end: beside?.end ?? speakerSpan.end };
}
