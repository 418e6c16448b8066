import type { Token } from '../../language/token';
import { DENIAL, isOf } from '../../language/words/word-classes';
import type { Lexicon } from '../../language/words/lexicon';
import type { Question, QuestionTerm } from '../../question/question';
import { isNew } from '../../reading/answer-type';
import type { Evidence } from '../../reading/evidence';
import { NUMBER_CLASSES, SPAN_CLASSES, spanClassIndex } from '../../facts/spans/span-class';
import { isDegree } from './degrees';
import { namesApart } from './names-apart';

/** Ways in which a passage may speak of something else than the question does. */
export const DOUBTS = [
  ['unknown-here', 'background IDF share of the terms that nothing in scope meets'],
  ['unknown-names', 'how many names nothing in scope meets'],
  [
    'unknown-in-article',
    "background IDF share of the terms that nothing in the passage's article meets",
  ],
  ['name-missing-near', 'how many names are met neither here nor around nor in the headline'],
  ['number-missing-near', 'the same for numbers'],
  ['verb-missing-near', 'the same for verbs'],
  [
    'noun-missing-near',
    'background IDF share of the common nouns that are missing in the same way',
  ],
  ['modifier-missing-near', 'the same for adjectives and adverbs'],
  ['verb-missing', "background IDF share of the question's verbs the sentence lacks"],
  ['noun-missing', 'the same for common nouns'],
  ['modifier-missing', 'the same for adjectives and adverbs'],
  ['year-changed', '1 where a year is asked about and the sentence has another instead'],
  ['number-changed', 'the same for other numbers'],
  ['name-changed', 'the same for names'],
  ['opposite', 'how many terms the sentence has the opposite of instead'],
  ['negation-differs', '1 where one of question and sentence denies and the other does not'],
  ['degree-missing', 'how many of "first", "only", "largest" … the sentence lacks'],
  ['pairs-apart', 'share of the neighbouring terms that the sentence has apart from each other'],
  ['pairs-halved', 'share of the neighbouring terms of which the sentence has one'],
  ['order-swapped', 'share of the pairs of terms met that stand the other way round'],
  ['asked-mass', "the question's background IDF mass, in tens of nats"],
  ['met-mass', 'the background IDF mass met, in tens of nats'],
  ['terms', 'how many terms the question has, as log(1 + n)'],
  ['rarest-missing', 'background IDF of the rarest term missing near, in tens of nats'],
  ['names-apart', 'how many parts of a name asked about stand nowhere in scope together'],
] as const;

const YEAR = /^(?:1[0-9]|20)\d\ds?$/u;
const NAME_SORTS = new Set(
  (['person', 'place', 'group', 'acronym', 'name', 'long-name'] as const).map(spanClassIndex),
);
const NUMBER_SORTS = new Set(([...NUMBER_CLASSES, 'date'] as const).map(spanClassIndex));
const YEAR_SORT = spanClassIndex('year');

/** Bits of the terms that some passage of a stretch meets. */
function metWithin({ retrieval }: Evidence, from: number, to: number): number {
  let bits = 0;
  const first = Math.max(from - retrieval.from, 0);
  const last = Math.min(to - retrieval.from, retrieval.met.length);
  for (let at = first; at < last; at += 1) bits |= retrieval.met[at] ?? 0;
  return bits;
}

/** Bits of the terms of which some wording is held, as far as `isHeld` knows. */
function heldBits({ terms }: Question, isHeld: (stem: string) => boolean): number {
  let bits = 0;
  for (const [index, { variants }] of terms.entries()) {
    if (variants.some(({ stems }) => stems.every(isHeld))) bits |= 1 << index;
  }
  return bits;
}

/** Bits of the terms that the scope, and the article, meet in passages that are not at hand. */
function metBeyond(
  question: Question,
  { corpus: { beyond, sentences }, passage }: Evidence,
): readonly [number, number] {
  if (beyond === null) return [0, 0];
  const { id } = passage.article;
  return [
    heldBits(question, (stem) => sentences.isHeld(stem)),
    heldBits(question, (stem) => beyond.articleHolds(id, stem)),
  ];
}

/** Bits of the terms met in the paragraph, the sentences on both sides and the headline. */
export function metNear(evidence: Evidence): number {
  const { corpus, number, passage } = evidence;
  const isHere = (other: number): boolean => corpus.passages[other]?.article === passage.article;
  const paragraph = corpus.paragraphOf[number];
  let from = number;
  while (corpus.paragraphOf[from - 1] === paragraph) from -= 1;
  let to = number + 1;
  while (corpus.paragraphOf[to] === paragraph) to += 1;
  if (isHere(from - 1)) from -= 1;
  if (isHere(to)) to += 1;
  const start = number - passage.position;
  let titles = start;
  while (isHere(titles) && corpus.passages[titles]?.field !== 'body') titles += 1;
  return metWithin(evidence, from, to) | metWithin(evidence, start, titles);
}

function isModifier({ pos }: QuestionTerm): boolean {
  return pos === 'ADJ' || pos === 'ADV';
}

/** Whether a new stretch of one of some sorts stands in the sentence. */
function hasNew(evidence: Evidence, accepts: (sort: number) => boolean): boolean {
  const { signs, number } = evidence;
  const last = signs.firstSpan[number + 1] ?? 0;
  for (let span = signs.firstSpan[number] ?? 0; span < last; span += 1) {
    if (accepts(signs.spanSorts[span] ?? SPAN_CLASSES.length) && isNew(span, evidence)) return true;
  }
  return false;
}

/** How the neighbouring terms of the question stand in the sentence: apart, or one of them alone. */
function pairsOf({ terms }: Question, { matches }: Evidence): readonly [number, number] {
  let pairs = 0;
  let apart = 0;
  let halved = 0;
  for (let index = 1; index < terms.length; index += 1) {
    const [before, after] = [terms[index - 1], terms[index]];
    if (!before || !after || after.position - before.position !== 1) continue;
    pairs += 1;
    const first = matches[index - 1]?.tokens ?? [];
    const second = matches[index]?.tokens ?? [];
    if (first.length > 0 && second.length > 0) {
      if (!first.some((a) => second.some((b) => Math.abs(a - b) <= 3))) apart += 1;
    } else if (first.length > 0 || second.length > 0) halved += 1;
  }
  return pairs === 0 ? [0, 0] : [apart / pairs, halved / pairs];
}

function swapsOf({ matches }: Evidence): number {
  const places = matches.flatMap(({ tokens }) => tokens.slice(0, 1));
  let swapped = 0;
  let pairs = 0;
  for (let a = 0; a < places.length; a += 1) {
    for (let b = a + 1; b < places.length; b += 1) {
      pairs += 1;
      if ((places[a] ?? 0) > (places[b] ?? 0)) swapped += 1;
    }
  }
  return pairs === 0 ? 0 : swapped / pairs;
}

function oppositesOf(
  { terms }: Question,
  { matches, passage }: Evidence,
  { areAntonyms }: Pick<Lexicon, 'areAntonyms'>,
): number {
  let opposites = 0;
  for (const [index, { lemma, pos, isName, isNumber }] of terms.entries()) {
    if ((matches[index]?.weight ?? 0) > 0 || isName || isNumber || pos === 'PROPN') continue;
    if (
      passage.tokens.some(
        (token, at, all) =>
          token.kind === 'word' &&
          !token.isStop &&
          // "19-year-old" tells an age, and is no opposite of "young"
          !(token.folded === 'old' && all[at - 1]?.text === '-') &&
          areAntonyms(lemma, token.lemma),
      )
    )
      opposites += 1;
  }
  return opposites;
}

/** Whether a small word denies; verbs that do ("deny", "fail") are a passage's own matter. */
const hasDenial = (tokens: readonly Token[]): boolean =>
  tokens.some(({ folded }) => isOf(folded, DENIAL));

/** Reads the doubts about a passage as the answer: one value for each of `DOUBTS`. */
export function doubtsOf(
  question: Question,
  evidence: Evidence,
  lexicon: Pick<Lexicon, 'areAntonyms'>,
): readonly number[] {
  const { asked, matches, passage, number, corpus, retrieval } = evidence;
  const { terms } = question;
  const { background, backgroundMass } = asked;
  const [inRest, inItsRest] = metBeyond(question, evidence);
  const scope = inRest | metWithin(evidence, retrieval.from, retrieval.from + retrieval.met.length);
  const range = corpus.rangeOf(passage.article.id) ?? { from: number, to: number + 1 };
  const article = inItsRest | metWithin(evidence, range.from, range.to);
  const near = metNear(evidence);
  const here = (index: number): boolean => (matches[index]?.weight ?? 0) > 0;
  const around = (index: number): boolean => here(index) || ((near >> index) & 1) === 1;
  const count = (accepts: (term: QuestionTerm, index: number) => boolean): number =>
    terms.filter(accepts).length;
  const mass = (accepts: (term: QuestionTerm, index: number) => boolean): number =>
    terms.reduce(
      (sum, term, index) => sum + (accepts(term, index) ? (background[index] ?? 0) : 0),
      0,
    ) / backgroundMass;
  const isNoun = ({ pos, isName }: QuestionTerm): boolean => pos === 'NOUN' && !isName;
  const missingYear = terms.some((term, index) => YEAR.test(term.stem) && !here(index));
  const missingNumber = terms.some(
    (term, index) => term.isNumber && !YEAR.test(term.stem) && !here(index),
  );
  const missingName = terms.some((term, index) => term.isName && !around(index));
  const own = new Set(passage.tokens.map(({ stem }) => stem));
  // "the quickest ferry" is met by "the fastest ferry"
  const isSaid = ({ text, folded }: Token): boolean =>
    terms.some((term, index) => term.text === text && here(index)) ||
    // "did not come" denies as "never came" does
    (folded === 'never' && hasDenial(passage.tokens));
  const [apart, halved] = pairsOf(question, evidence);
  let rarest = 0;
  let met = 0;
  for (let index = 0; index < terms.length; index += 1) {
    if (!around(index)) rarest = Math.max(rarest, background[index] ?? 0);
    met += (matches[index]?.weight ?? 0) * (background[index] ?? 0);
  }
  const flag = (is: boolean): number => (is ? 1 : 0);
  return [
    mass((_, index) => ((scope >> index) & 1) === 0),
    count(({ isName }, index) => isName && ((scope >> index) & 1) === 0),
    mass((_, index) => ((article >> index) & 1) === 0),
    count(({ isName }, index) => isName && !around(index)),
    count(({ isNumber }, index) => isNumber && !around(index)),
    count(({ pos }, index) => pos === 'VERB' && !around(index)),
    mass((term, index) => isNoun(term) && !around(index)),
    mass((term, index) => isModifier(term) && !around(index)),
    mass(({ pos }, index) => pos === 'VERB' && !here(index)),
    mass((term, index) => isNoun(term) && !here(index)),
    mass((term, index) => isModifier(term) && !here(index)),
    flag(missingYear && hasNew(evidence, (sort) => sort === YEAR_SORT)),
    flag(missingNumber && hasNew(evidence, (sort) => NUMBER_SORTS.has(sort))),
    flag(missingName && hasNew(evidence, (sort) => NAME_SORTS.has(sort))),
    oppositesOf(question, evidence, lexicon),
    flag(hasDenial(question.tokens) !== hasDenial(passage.tokens)),
    question.tokens.filter(
      (token, at, all) => isDegree(token, at, all) && !own.has(token.stem) && !isSaid(token),
    ).length,
    apart,
    halved,
    swapsOf(evidence),
    backgroundMass / 10,
    met / 10,
    Math.log1p(terms.length),
    rarest / 10,
    namesApart(question, evidence),
  ];
}
