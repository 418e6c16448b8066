import { KINDS, wants } from '../question/kinds';
import type { PassageRange } from '../corpus/corpus';
import type { Judged } from '../decision/judging/decide';
import type { Topic } from '../decision/judging/turn-signs';
import { newestOf } from '../decision/developments/newest';
import { isEnough } from '../decision/positions';
import { isSameStory, namesOf } from '../decision/judging/same-story';
import { whySilent, type Silence } from '../decision/judging/reasons';
import { completeQuestion, helpedBy, leaningOf, type Antecedent } from '../question/follow-up';
import { mendQuestion } from '../question/mend';
import { readOutlets, type Outlet } from '../question/outlets';
import { namedByCalling } from '../question/called-speakers';
import { wholeOfBare } from '../question/bare-question';
import { splitParts } from '../question/parts';
import { isClause, namingTerms } from '../question/stands-alone';
import type { Question } from '../question/question';
import { readQuestion } from '../question/read-question';
import { topicAsked } from '../question/topic-asked';
import { spreadSpeakers } from '../question/speakers';
import { answerStance } from './answer-stance';
import { corroborationsOf } from '../decision/judging/corroboration';
import { excerptOf } from '../outcome/excerpt';
import type { Finding } from '../outcome/finding';
import { newestDate } from '../outcome/newest-date';
import { sourceOf } from '../outcome/source';
import { markedWords } from './marked-words';
import type { Excerpt, Stance } from '../outcome/outcome';
import { lenderMeant, personTerms } from './person';
import { readPart } from './read-part';
import { scopeOf } from './scope';
import { topicFound, topicOf } from './topic';
import type { AnswerTools, InquiryOptions, TurnMemory } from './tools';

/** One part of an inquiry, read and put in its scope. */
export interface Part {
  readonly question: Question;
  /** The question without what only helps to find its answer: what later turns lean on. */
  readonly plain: Question;
  /** The question in its own words alone. */
  readonly typed: Question;
  readonly outlet: string | null;
  /** What the conversation is about; null where nothing was asked before, or the part names what it is about. */
  readonly topic: Topic | null;
  /**
   * The yes-no question whose detail it asks and which must have been answered: the number of a part before it, or
   * whether the turn before was; null where it asks none.
   */
  readonly premise: number | boolean | null;
  readonly range: PassageRange;
  /** The words asked, without the outlet's name. */
  readonly asked: string;
}

const MOST_EXCERPTS = 3;

/** What a bare question word supposes to be so: a yes-no question right before it; see `Part.premise`. */
function premiseOf(parts: readonly Part[], before: TurnMemory | null): Part['premise'] {
  const last = parts.at(-1);
  const question = last?.plain ?? before?.antecedent.question;
  if (question === undefined || !wants(question.kind, 'verdict')) return null;
  return last === undefined ? (before?.answer ?? null) !== null : parts.length - 1;
}

/** Cuts an inquiry into its parts and completes each from what went before. */
export function readParts(
  text: string,
  outlets: readonly Outlet[],
  tools: Pick<AnswerTools, 'corpus' | 'english' | 'lexicon'>,
  options: Pick<InquiryOptions, 'earlier' | 'article' | 'outlet' | 'period'>,
): readonly Part[] {
  const { corpus, english, lexicon } = tools;
  const parts: Part[] = [];
  // what goes before the next part: the turn before, until a part stands alone; then only that part
  let before = options.earlier.at(-1) ?? null;
  let lender: Antecedent | null = before?.antecedent ?? null;
  // "the owner" of a story that is spoken of is not another story's
  const told = corpus.articles.find(({ id }) => id === before?.about?.article);
  const isMeant = (name: string): boolean => !told || namesOf(corpus, told).all.has(name);
  for (const piece of splitParts(text).flatMap((part) => spreadSpeakers(part, corpus))) {
    const reading = readOutlets(piece, outlets);
    const [named = null] = reading.outlets;
    const last = parts.at(-1)?.asked ?? before?.asked ?? null;
    const whole = last === null ? null : wholeOfBare(reading.text, last);
    const asked = reading.isSwitch ? (last ?? reading.text) : (whole ?? reading.text);
    const mended = mendQuestion(namedByCalling(asked, corpus, isMeant), corpus, english, lexicon);
    const bare = topicAsked(mended);
    const own = readQuestion(bare?.text ?? mended, corpus, english, lexicon);
    const leaning = leaningOf(own, named !== null && !reading.isSwitch);
    // what was refused is not about the coverage: a clause that can do without it goes without it
    const isFree = leaning === 'ellipsis' && before?.answer === null && isClause(own);
    const leans = whole !== null || (leaning !== 'none' && !isFree);
    const known = lender && lenderMeant(own, lender, options.earlier);
    const lentTo = known && leans ? completeQuestion(own, known) : own;
    const completed = bare ? { ...lentTo, text: bare.asked } : lentTo;
    const again = reading.isSwitch && parts.length === 0 ? (before?.answer ?? null) : null;
    const question =
      again === null
        ? completed
        : helpedBy(completed, readQuestion(again, corpus, english, lexicon));
    const kept = leans && before && !named ? before.outlet : null;
    const outlet = options.outlet ?? named ?? parts.at(-1)?.outlet ?? kept;
    // what names whom it is about, and what is asked again of another outlet, is not about what was shown
    const isApart = reading.isSwitch || (leaning === 'none' && namingTerms(own).length > 0);
    const topic = whole !== null || isApart || !before ? null : topicOf(options.earlier, corpus);
    const range = scopeOf(corpus, options, outlet);
    const premise = whole === null ? null : premiseOf(parts, before);
    const read = { question, plain: completed, typed: own };
    parts.push({ ...read, outlet, topic, premise, range, asked });
    if (!leans && !reading.isSwitch) before = null;
    const person = personTerms(own, null, tools);
    lender = {
      question: completed,
      person: person.length > 0 || before === null ? person : (lender?.person ?? []),
    };
  }
  return parts;
}

/** Two excerpts of the same words. */
function isSame(a: Excerpt, b: Excerpt): boolean {
  return a.article === b.article && a.field === b.field && a.start === b.start && a.end === b.end;
}

/** Why a part is not answered, and the words that are missing. */
function silenceOf(part: Part, best: Judged | null, tools: AnswerTools): Silence {
  const { corpus, position } = tools;
  const all = { ...part.range, from: 0, to: corpus.passages.length };
  const [elsewhere] = part.outlet === null ? [] : readPart(part, all, tools).judged;
  const saidElsewhere = elsewhere !== undefined && isEnough(elsewhere.probability, position);
  return whySilent(part.question, corpus, best, saidElsewhere);
}

/** When the newest article about the same as an answer's was published, of those that the question leads to. */
function newestOnTopic(
  { lineup: { corpus }, one: { passage } }: Judged,
  ranked: Finding['ranked'],
): string | null {
  const articles = new Set([passage.article, ...ranked.map((other) => other.passage.article)]);
  const same = [...articles].filter((other) => isSameStory(corpus, passage.article, other));
  return newestDate(same.map(({ datePublished }) => datePublished));
}

/** A part as its answer was read: a clause that can stand alone and was likelier answered so goes without what was lent. */
function asRead(part: Part, answer: Judged | null): Part {
  const { typed } = part;
  const isAlone =
    answer?.pair.question === typed && leaningOf(typed) === 'ellipsis' && isClause(typed);
  return isAlone ? { ...part, plain: typed } : part;
}

/** Answers every part, puts the excerpts together, and says what is missing of the rest. */
export function answerParts(
  parts: readonly Part[],
  tools: AnswerTools,
  options: InquiryOptions,
): Finding {
  const { corpus, position } = tools;
  const isTold: boolean[] = [];
  let before: Topic | null = null;
  const decided = parts.map((each) => {
    // of one message a part that leans on the one before is about what that is about
    const isLed = each.topic === null && each.premise === null && each.question !== each.typed;
    const part = isLed ? { ...each, topic: before } : each;
    const { ranked, judged } = readPart(part, part.range, tools);
    const best = judged[0] ?? null;
    // what was not told to be so has no day, place or reason
    const { premise } = part;
    const isSupposed = typeof premise === 'number' ? isTold[premise] : premise;
    const isAnswered =
      best !== null && isSupposed !== false && isEnough(best.probability, position);
    const likeliest = isAnswered ? best : null;
    isTold.push(isAnswered);
    before = best && topicFound(best, isAnswered);
    const dated =
      likeliest && parts.length === 1 ? newestOf(likeliest, judged, markedWords, position) : null;
    const answer = dated?.newest ?? likeliest;
    const shown = answer ?? (options.abstain ? null : best);
    const probability = isSupposed === false ? 0 : ((answer ?? best)?.probability ?? 0);
    const earlier = dated?.earlier ?? [];
    const superseded = dated?.superseded ?? [];
    return {
      ...{ part: asRead(part, shown), judged, ranked, best, answer },
      ...{ shown, probability, earlier, superseded },
    };
  });
  const leading: Excerpt[] = [];
  const further: Excerpt[] = [];
  let stance: Stance | null = null;
  for (const { shown, superseded, judged: all } of decided) {
    if (!shown) continue;
    // what was so before is no other account of what is so now
    const judged = all.filter((one) => !superseded.includes(one));
    const told = decided.length === 1 ? answerStance(shown, judged) : null;
    stance = told?.stance ?? null;
    const opposed = told?.opposed ?? null;
    if (opposed) further.push(excerptOf(corpus, opposed.one.number, markedWords(opposed)));
    leading.push(excerptOf(corpus, shown.one.number, markedWords(shown)));
    for (const other of corroborationsOf(shown, judged, markedWords)) {
      further.push(excerptOf(corpus, other.one.number, markedWords(other)));
    }
  }
  const excerpts: Excerpt[] = [];
  for (const excerpt of [...leading, ...further]) {
    if (!excerpts.some((other) => isSame(other, excerpt))) excerpts.push(excerpt);
  }
  const shown = excerpts.slice(0, Math.max(MOST_EXCERPTS, leading.length));
  const [first] = decided;
  const [leader = null] = decided.flatMap((one) => one.shown ?? []);
  const told = decided.find(({ answer }) => answer !== null) ?? first;
  const open = decided.find(({ answer }) => answer === null);
  const why = open ? silenceOf(open.part, open.best, tools) : null;
  return {
    intent: first ? KINDS[first.part.question.kind].intent : 'keyword',
    excerpts: shown,
    earlier: decided.flatMap(({ earlier }) =>
      earlier.map((one) => excerptOf(corpus, one.one.number, markedWords(one))),
    ),
    newest: leader && newestOnTopic(leader, first?.ranked ?? []),
    confidence: told?.probability ?? 0,
    stance,
    // of several parts no excerpt tells what another does
    source: sourceOf(
      corpus,
      decided.length === 1 ? shown : leading.slice(0, 1),
      first?.judged ?? [],
    ),
    reason: why?.reason ?? null,
    missing: why?.missing ?? [],
    question: decided.at(-1)?.part.plain ?? null,
    ranked: first?.ranked ?? [],
    judged: [...new Set([first?.shown ?? [], first?.judged ?? []].flat())],
  };
}
