import type { NamedHere } from '../corpus/passage-facts';
import { foldText } from '../language/fold';
import { bearingAt } from '../language/tense';
import type { Span, Token } from '../language/token';
import { CONDITION, isLink } from '../language/words/link-classes';
import { FORESEEING } from '../language/words/tense-words';
import { isOf, TENTATIVE } from '../language/words/word-classes';
import type { QuestionTerm } from '../question/question';
import { clausesOf } from './clauses';
import type { Judged } from './decide';
import { isSameStory } from './same-story';
import { meetingsOf } from './stance';

/** A word of the question that weighs less tells no subject. */
const TELLING = 0.4;
/** How much a wording must count for the word asked about to be in an article by it. */
const SAME_WORD = 0.5;

const foresees = ({ folded, lemma, isCapitalised }: Token): boolean =>
  FORESEEING.has(lemma) ||
  FORESEEING.has(folded) ||
  ((isOf(folded, TENTATIVE) || isLink(folded, CONDITION) || folded === 'would') && !isCapitalised);

/** What stands between a token and the mark before it: "may have killed as many as 40" is one clause in that. */
function leadingTo(tokens: readonly Token[], at: number): readonly Token[] {
  const mark = tokens.slice(0, at).findLastIndex(({ text }) => /^[,;:–—]$/u.test(text));
  return tokens.slice(mark + 1, at);
}

/** Whether what is told at some words lies ahead or is only thought likely: a forecast, and no outcome. */
export function isForeseen({ one: { passage } }: Judged, words: Span): boolean {
  const { tokens } = passage;
  const at = Math.max(
    tokens.findIndex(({ end }) => end > words.start),
    0,
  );
  const bearing = bearingAt(tokens, at);
  if (bearing === 'future' || bearing === 'planned') return true;
  const clause = clausesOf(tokens).find((pieces) =>
    pieces.some(({ from, to }) => at >= from && at < to),
  );
  const around = clause?.flatMap(({ from, to }) => tokens.slice(from, to)) ?? [];
  return [...leadingTo(tokens, at), ...around].some(foresees);
}

/** The names in a sentence of what is told about: people, who mostly tell it, and whoever speaks are left out. */
function subjectsOf({ pair: { facts, passage } }: Judged): readonly NamedHere[] {
  const spans = facts.quotations.flatMap(({ speakerSpan, speakerPassage }) =>
    speakerSpan !== null && speakerPassage === passage.position ? [speakerSpan] : [],
  );
  return facts.names.filter(
    ({ name, start, end }) =>
      name.kind !== 'person' && !spans.some((span) => span.start < end && start < span.end),
  );
}

const wordsOf = ({ name }: NamedHere): readonly string[] => foldText(name.id).split(/[\s-]+/u);

/** Whether two sentences name places or bodies, and none that both name. */
function nameOthers(a: Judged, b: Judged): boolean {
  const [first, second] = [subjectsOf(a), subjectsOf(b)];
  if (first.length === 0 || second.length === 0) return false;
  return !first.some((one) => {
    const words = wordsOf(one);
    return second.some((other) => {
      const others = wordsOf(other);
      const [few, many] = words.length < others.length ? [words, others] : [others, words];
      return few.every((word) => many.includes(word));
    });
  });
}

/** Whether an article holds a word of the question anywhere, in one of its wordings. */
function articleHolds({ lineup: { corpus }, one }: Judged, { variants }: QuestionTerm): boolean {
  const { from, to } = corpus.rangeOf(one.passage.article.id) ?? { from: 0, to: 0 };
  return variants.some(
    ({ stems, weight }) =>
      weight >= SAME_WORD &&
      stems.every((stem) =>
        corpus.passages
          .slice(from, to)
          .some(({ tokens }) => tokens.some((token) => token.stem === stem)),
      ),
  );
}

/**
 * Whether two sentences meet the same words of the question: one that tells of what is asked at least, whatever is
 * done in both or in neither; names and things that stand in one alone must be in the other's article.
 */
function meetSameWords(a: Judged, b: Judged): boolean {
  const { question } = a.pair;
  const [first, second] = [a, b].map((one) => new Set(meetingsOf(one).values()));
  let shared = 0;
  for (const [place, term] of question.terms.entries()) {
    if (term.weight < TELLING || term.inherited || term.isNumber) continue;
    const [here, there] = [first?.has(place) ?? false, second?.has(place) ?? false];
    const isFocus = term.stem === question.focus;
    if (here && there && !term.isName && !isFocus) shared += 1;
    if (here === there || isFocus) continue;
    if (term.pos === 'VERB' || !articleHolds(here ? b : a, term)) return false;
  }
  return shared > 0;
}

/** Whether two sentences of two articles about the same event tell of the same thing that a question asks for. */
export function tellOfSameThing(a: Judged, b: Judged): boolean {
  const [{ article: one }, { article: other }] = [a.one.passage, b.one.passage];
  return isSameStory(a.lineup.corpus, one, other) && !nameOthers(a, b) && meetSameWords(a, b);
}
