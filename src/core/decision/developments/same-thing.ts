import type { NamedHere } from '../../corpus/passage-facts';
import { foldText } from '../../language/fold';
import { overlap, type Token } from '../../language/token';
import { fateOf } from '../../language/words/fates';
import type { QuestionTerm } from '../../question/question';
import type { Judged } from '../judging/decide';
import { isFollowedUp } from './followed-up';
import { clauseAround, tokenAt } from './foreseen';
import { isAsked } from '../candidate/pair';
import { isOneEvent } from '../judging/same-story';
import { meetingsOf } from '../denial/meetings';
import type { Telling } from '../judging/told-value';
import { isMet, isTelling } from '../thresholds';

/** The tokens that tell: of the clause that holds the words that answer, or all. */
function tellingTokens({ judged, words }: Telling): readonly Token[] {
  const { tokens } = judged.pair.passage;
  return words === null ? tokens : clauseAround(tokens, tokenAt(tokens, words));
}

/** The names among the tokens that tell: people, who mostly tell it, and whoever speaks are left out. */
function subjectsOf(telling: Telling): readonly NamedHere[] {
  const { facts, passage } = telling.judged.pair;
  const starts = new Set(tellingTokens(telling).map((token) => token.start));
  const spans = facts.quotations.flatMap(({ speakerSpan, speakerPassage }) =>
    speakerSpan !== null && speakerPassage === passage.position ? [speakerSpan] : [],
  );
  return facts.names.filter(
    (named) =>
      named.name.kind !== 'person' &&
      starts.has(named.start) &&
      !spans.some((span) => overlap(span, named)),
  );
}

/** Whether two names, or two ways of calling somebody who speaks, are one: the words of one are in the other. */
function areOne(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => foldText(name).split(/[\s-]+/u));
  if (!first || !second) return false;
  const [few, many] = first.length < second.length ? [first, second] : [second, first];
  return few.every((word) => many.includes(word));
}

/** Whether two clauses name places or bodies of which none is in both, and one of them only such as nobody asked about. */
function nameOthers(a: Telling, b: Telling): boolean {
  const [first, second] = [subjectsOf(a), subjectsOf(b)];
  if (first.length === 0 || second.length === 0) return false;
  const isShared = first.some((one) => second.some((other) => areOne(one.name.id, other.name.id)));
  const isOther = ({ judged: { pair } }: Telling, names: readonly NamedHere[]): boolean =>
    !names.some((named) => isAsked(pair, named));
  return !isShared && (isOther(a, first) || isOther(b, second));
}

/** Who is given as saying some words of a sentence; null for the article itself. */
function speakerOf({ judged: { pair }, words }: Telling): string | null {
  const around = pair.facts.quotations.filter(
    ({ speaker, start, end }) =>
      speaker !== null && words !== null && start <= words.start && words.end <= end,
  );
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.speaker ?? null;
}

/** Whether two speakers give what two sentences tell: what they give differently is a dispute, whenever it was told. */
function areOfTwoSpeakers(a: Telling, b: Telling): boolean {
  const [one, other] = [speakerOf(a), speakerOf(b)];
  return one !== null && other !== null && !areOne(one, other);
}

/** Whether an article holds a word of the question anywhere, in one of its wordings. */
function articleHolds({ lineup: { corpus }, one }: Judged, { variants }: QuestionTerm): boolean {
  const { from, to } = corpus.rangeOf(one.passage.article.id) ?? { from: 0, to: 0 };
  return variants.some(
    (variant) =>
      isMet(variant) &&
      variant.stems.every((stem) =>
        corpus.passages
          .slice(from, to)
          .some(({ tokens }) => tokens.some((token) => token.stem === stem)),
      ),
  );
}

/** The words of the question that a sentence meets; what becomes of people by its fate, in the clause that answers. */
function metTerms(telling: Telling): (place: number) => boolean {
  const { question } = telling.judged.pair;
  const met = new Set(meetingsOf(telling.judged).values());
  const fates = new Set(tellingTokens(telling).map(fateOf));
  return (place) => {
    const token = question.tokens[question.terms[place]?.position ?? -1];
    const fate = token === undefined ? null : fateOf(token);
    return fate === null || fates.size === 1 ? met.has(place) : fates.has(fate);
  };
}

/**
 * Whether two sentences meet the same words of the question: one that tells of what is asked at least, whatever is
 * done in both or in neither, and all that a yes-no question asks; names and things that stand in one alone must
 * be in the other's article.
 */
function meetSameWords(a: Telling, b: Telling): boolean {
  const { question } = a.judged.pair;
  const [meetsHere, meetsThere] = [metTerms(a), metTerms(b)];
  let shared = 0;
  for (const [place, term] of question.terms.entries()) {
    if (!isTelling(term) || term.inherited || term.isNumber) continue;
    const [here, there] = [meetsHere(place), meetsThere(place)];
    const isFocus = term.stem === question.focus;
    if (here && there && !term.isName && !isFocus) shared += 1;
    if (here === there || isFocus) continue;
    // a state is in every word: what "guilty" is not said of may be told of something else
    const isDeed = term.pos === 'VERB' || (question.kind === 'yes-no' && !term.isName);
    if (isDeed || !articleHolds((here ? b : a).judged, term)) return false;
  }
  return shared > 0;
}

/** Whether two sentences of two articles about the same event tell of the same thing that a question asks for. */
export function tellOfSameThing(a: Telling, b: Telling): boolean {
  const [first, second] = [a.judged, b.judged];
  const [{ article: one }, { article: other }] = [first.one.passage, second.one.passage];
  return (
    (isOneEvent(first.lineup.corpus, one, other) || isFollowedUp(a, b)) &&
    !nameOthers(a, b) &&
    !areOfTwoSpeakers(a, b) &&
    meetSameWords(a, b)
  );
}
