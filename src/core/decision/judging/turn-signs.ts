import { leaningOf } from '../../question/follow-up';
import { wants } from '../../question/kinds';
import type { Question } from '../../question/question';
import { isClause, namingTerms } from '../../question/stands-alone';
import type { Corpus } from '../../corpus/corpus';
import type { Case } from '../candidate/case';
import { logOdds } from '../log-odds';
import { isSameStory } from './same-story';
import { isMet, THRESHOLDS } from '../thresholds';

/** What a conversation is about when a question follows in it. */
export interface Topic {
  /** The number of the passage that was shown last, or of the likeliest one where the question before was not answered. */
  readonly number: number;
  /** The probability, 0 to 1, that it answers what was asked. */
  readonly probability: number;
  /** Whether it was shown. */
  readonly isShown: boolean;
  /** The numbers of the passages that were shown before. */
  readonly earlier: readonly number[];
}

/** A candidate with how likely it answers, 0 to 1, were the question the first. */
interface Likely extends Case {
  readonly probability: number;
}

/** One way of reading a question that follows: its candidates by number. */
export type JudgedByNumber<Of extends Likely = Likely> = ReadonlyMap<number, Of>;

/** A question that follows others, as it is read twice. */
export interface FollowingTurn<Of extends Likely = Likely> {
  readonly corpus: Corpus;
  readonly topic: Topic;
  /** The question in its own words alone. */
  readonly typed: Question;
  /** Read with what the turn before lends it, beside everything. */
  readonly completed: JudgedByNumber<Of>;
  /** Read in its own words, beside articles about the same as what the conversation is about. */
  readonly inStory: JudgedByNumber<Of>;
}

/** What is told of a candidate by the conversation that a question stands in, name and meaning, in the order of the values. */
export const TURN_SIGNS = [
  ['completed', 'log-odds that it answers, read with what the turn before lends'],
  ['completed-behind', 'how far these are behind those of the likeliest candidate read so'],
  [
    'completed-ahead',
    'how far these are ahead of those of any other read so; 0 where they are not',
  ],
  ['completed-missing', '1 where it is no candidate read so'],
  ['completed-reader', 'the logit of "this sentence answers" read so'],
  ['in-story', 'log-odds that it answers, read in its own words among articles about the same'],
  ['in-story-behind', 'how far these are behind those of the likeliest candidate read so'],
  ['in-story-ahead', 'how far these are ahead of those of any other read so; 0 where they are not'],
  ['in-story-missing', '1 where it is no candidate read so'],
  ['in-story-reader', 'the logit of "this sentence answers" read so'],
  ['own-met', 'share of the weight of its own words that the sentence meets'],
  ['lent-met', 'share of the weight of lent words that it meets'],
  ['verb-met', '1 where it meets a verb that the question asks by'],
  ['same-sentence', '1 for the sentence that the conversation is about'],
  ['shown-before', '1 for another that was shown in it before'],
  ['next-sentence', '1 for the one behind it'],
  ['sentence-before', '1 for the one before it'],
  ['same-article', '1 for a sentence of its article'],
  ['closeness', '1 over how many sentences it stands from it in the article, and 1 more'],
  ['behind-it', '1 where it stands behind it in the article'],
  ['same-story', '1 for a sentence of an article about the same'],
  ['headline', '1 for a headline'],
  ['topic-shown', '1 where what the conversation is about was shown'],
  ['topic-sure', 'log-odds that it answers what was asked'],
  ['leans-person', '1 where "he" or "she" points out of the question'],
  ['leans-thing', '1 where "it", "that" or "they" does'],
  ['leans-ellipsis', '1 where too little of a question stands there'],
  ['own-words', 'how many words of its own the question asks by, as log(1 + n)'],
  ['names', '1 where it names somebody or something'],
  ['clause', '1 where it has a verb and something that it is about'],
  ['wants-verdict', '1 where it asks for a yes or no'],
  ['wants-figure', '1 where it asks how many or how much'],
  ['wants-time', '1 where it asks when'],
  ['wants-somebody', '1 where it asks who, or for a name'],
  ['wants-words', '1 where it asks what somebody says'],
] as const;
type TurnSign = (typeof TURN_SIGNS)[number][0];

/** Whether a passage is of an article about the same as another, given by their numbers. */
export function isOfStory(corpus: Corpus, about: number, number: number): boolean {
  const [before, passage] = [corpus.passages[about], corpus.passages[number]];
  if (!before || !passage) return false;
  return isSameStory(corpus, before.article, passage.article);
}

/** The share of the weight of some terms that a sentence meets, 0 to 1; 0 where there are none. */
function metShare(judged: Likely | undefined, isLent: boolean): number {
  let [met, all] = [0, 0];
  if (!judged) return 0;
  const { question, matches } = judged.pair;
  for (const [index, { weight, inherited }] of question.terms.entries()) {
    if (inherited !== isLent) continue;
    all += weight;
    const match = matches[index];
    if (match && isMet(match)) met += weight;
  }
  return all > 0 ? met / all : 0;
}

/** Whether a sentence meets a verb that a question asks by itself. */
const meetsVerb = (judged: Likely | undefined): boolean =>
  judged?.pair.question.terms.some(
    ({ pos, inherited }, index) =>
      pos === 'VERB' && !inherited && isMet(judged.pair.matches[index]),
  ) ?? false;

/** The numbers of the candidates of a turn, however it is read, each once. */
export const candidatesOf = ({ completed, inStory }: FollowingTurn): readonly number[] => [
  ...new Set([...completed.keys(), ...inStory.keys()]),
];

/** What one way of reading tells of a candidate, as values of its five signs. */
function readSo(
  judged: JudgedByNumber,
): (number: number) => readonly [number, number, number, number, number] {
  const none = THRESHOLDS.noCandidate;
  const odds = new Map(
    [...judged].map(([number, { probability }]) => [number, logOdds(probability)]),
  );
  const [best = none, second = none] = [...odds.values(), none, none].sort((a, b) => b - a);
  return (number) => {
    const own = odds.get(number) ?? none;
    const answers = judged.get(number)?.reading.answers ?? none;
    const ahead = own === best ? own - second : 0;
    return [own, best - own, ahead, Number(!odds.has(number)), answers];
  };
}

/** Makes what gives the values of `TURN_SIGNS` for a candidate of a turn, by its number. */
export function turnValuesOf(turn: FollowingTurn): (number: number) => Float64Array {
  const { corpus, topic, typed, completed, inStory } = turn;
  const before = corpus.passages[topic.number];
  const [completedOf, inStoryOf] = [readSo(completed), readSo(inStory)];
  const leaning = leaningOf(typed);
  const own = typed.terms.filter(({ weight }) => weight >= THRESHOLDS.telling).length;
  const ofTurn = {
    'topic-shown': Number(topic.isShown),
    'topic-sure': logOdds(topic.probability),
    'leans-person': Number(leaning === 'person'),
    'leans-thing': Number(leaning === 'topic'),
    'leans-ellipsis': Number(leaning === 'ellipsis'),
    'own-words': Math.log1p(own),
    names: Number(namingTerms(typed).length > 0),
    clause: Number(isClause(typed)),
    'wants-verdict': Number(wants(typed.kind, 'verdict')),
    'wants-figure': Number(wants(typed.kind, 'count', 'amount')),
    'wants-time': Number(wants(typed.kind, 'time')),
    'wants-somebody': Number(wants(typed.kind, 'person', 'group', 'name')),
    'wants-words': Number(wants(typed.kind, 'words')),
  };
  return (number) => {
    const passage = corpus.passages[number];
    const isNear = passage?.article === before?.article;
    const apart = number - topic.number;
    const [completedOdds, completedBehind, completedAhead, completedMissing, completedReader] =
      completedOf(number);
    const [inStoryOdds, inStoryBehind, inStoryAhead, inStoryMissing, inStoryReader] =
      inStoryOf(number);
    const values: Readonly<Record<TurnSign, number>> = {
      ...ofTurn,
      completed: completedOdds,
      'completed-behind': completedBehind,
      'completed-ahead': completedAhead,
      'completed-missing': completedMissing,
      'completed-reader': completedReader,
      'in-story': inStoryOdds,
      'in-story-behind': inStoryBehind,
      'in-story-ahead': inStoryAhead,
      'in-story-missing': inStoryMissing,
      'in-story-reader': inStoryReader,
      'own-met': metShare(completed.get(number) ?? inStory.get(number), false),
      'lent-met': metShare(completed.get(number), true),
      'verb-met': Number(meetsVerb(inStory.get(number) ?? completed.get(number))),
      'same-sentence': Number(apart === 0),
      'shown-before': Number(apart !== 0 && topic.earlier.includes(number)),
      'next-sentence': Number(isNear && apart === 1),
      'sentence-before': Number(isNear && apart === -1),
      'same-article': Number(isNear),
      closeness: isNear ? 1 / (1 + Math.abs(apart)) : 0,
      'behind-it': Number(isNear && apart > 0),
      'same-story': Number(isOfStory(corpus, topic.number, number)),
      headline: Number(passage?.field === 'headline'),
    };
    return Float64Array.from(TURN_SIGNS, ([name]) => values[name]);
  };
}
