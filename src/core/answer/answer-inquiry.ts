import { readSourceDetail } from '../question/about-sources';
import { cleanQuestion } from '../question/clean';
import { comparisonIn } from '../question/comparison';
import { mendQuestion } from '../question/mend';
import { outletsOf, readOutlets } from '../question/outlets';
import type { Question, QuestionTerm } from '../question/question';
import { readQuestion } from '../question/read-question';
import { asksOn, readSmallTalk } from '../question/small-talk';
import { answerParts, readParts } from './answer-parts';
import { answerComparison } from './compare';
import type { Finding } from '../outcome/finding';
import { outcomeOf, wordless } from './make-outcome';
import type { Outcome } from '../outcome/outcome';
import { personMeant } from './person';
import { scopeOf } from './scope';
import { answerFromFrontMatter } from './sources';
import { answerDays, readAskedDays } from './day-asked';
import { answerWhoSays, asksWhoSays } from './says-so';
import { answerScores, asksScore } from './score-asked';
import { answerWords, asksForAnyWords } from './words-asked';
import { answerFromTable } from './table-asked';
import { isRow } from '../facts/spans/table-cells';
import { answerTimeline, isTimelineRequest } from './timeline';
import { preferredTime } from './time-asked';
import type { AnswerTools, InquiryOptions, TurnMemory } from './tools';
import { THRESHOLDS } from '../decision/thresholds';

/** An outcome with what later turns may lean on. */
export interface Answered {
  readonly outcome: Outcome;
  readonly memory: TurnMemory | null;
}

/** Answers one message from the corpus, or abstains. Never throws. */
export function answerInquiry(
  typed: string,
  tools: AnswerTools,
  options: InquiryOptions,
): Answered {
  const { corpus, english } = tools;
  const cleaned = cleanQuestion(typed);
  if ('reason' in cleaned) {
    return { outcome: { ...wordless(typed), reason: cleaned.reason }, memory: null };
  }
  const { text } = cleaned;
  const talk = readSmallTalk(text, english.readTokens(text), (stem) =>
    corpus.vocabulary.hasStem(stem),
  );
  const before = options.earlier.at(-1);
  if (talk && !(before?.shown && asksOn(text, talk))) {
    const outcome = {
      ...wordless(typed),
      outcome: 'conversation',
      intent: talk,
      reason: null,
    } as const;
    return { outcome, memory: options.earlier.at(-1) ?? null };
  }
  const { finding, memory } = findInTime(text, tools, options);
  return { outcome: outcomeOf(typed, text, finding, tools, options), memory };
}

/** What articles of the time that is asked about answer, where they are preferred and do; else what all of them do. */
function findInTime(text: string, tools: AnswerTools, options: InquiryOptions): Found {
  const period = preferredTime(text, tools, options);
  if (period !== null) {
    const found = find(text, tools, { ...options, period, abstain: true });
    if (found.finding.excerpts.length > 0) return found;
  }
  return find(text, tools, options);
}

/**
 * What the conversation is about behind an answer: what is shown; where nothing is, the likeliest sentence, unless hardly
 * anything speaks for it and something was spoken of before.
 */
function aboutOf(
  { excerpts: [first], judged: [best], confidence }: Finding,
  before: TurnMemory | null,
): TurnMemory['about'] {
  if (first)
    return { article: first.article, field: first.field, end: first.end, probability: confidence };
  const known = before?.about ?? null;
  if (!best || (known !== null && best.probability < THRESHOLDS.mayBeAbout)) return known;
  const { article, field, end } = best.one.passage;
  return { article: article.id, field, end, probability: best.probability };
}

/** A way of answering was chosen: what it found, and what later turns may lean on. */
interface Found {
  readonly finding: Finding;
  readonly memory: TurnMemory | null;
}

/** Chooses the way of answering: the articles themselves, outlets compared, a timeline, or facts. */
function find(text: string, tools: AnswerTools, options: InquiryOptions): Found {
  const { corpus, english, lexicon } = tools;
  const outlets = outletsOf(corpus.whole);
  const reading = readOutlets(text, outlets);
  const before = options.earlier.at(-1) ?? null;
  const outlet = options.outlet ?? reading.outlets[0] ?? null;
  const ask = (words: string): Question =>
    readQuestion(mendQuestion(words, corpus, english, lexicon), corpus, english, lexicon);
  const personOf = (question: Question, finding: Finding): readonly QuestionTerm[] =>
    personMeant(question, finding.excerpts[0] ?? null, options.earlier, tools);
  const remember = (
    question: Question,
    finding: Finding,
    put: Pick<TurnMemory, 'outlet' | 'asked'> = { outlet, asked: reading.text },
  ): TurnMemory => ({
    antecedent: { question, person: personOf(question, finding) },
    outlet: put.outlet,
    asked: put.asked,
    answer: answerOf(finding),
    shown: shownIn(finding),
    about: aboutOf(finding, before),
  });
  const shownIn = ({ excerpts: [first] }: Finding): TurnMemory['shown'] =>
    first ? { article: first.article, end: first.end } : (before?.shown ?? null);
  const answerOf = ({ excerpts: [first] }: Finding): string | null => first?.text ?? null;

  const said = before && asksWhoSays(text) ? answerWhoSays(before, tools, options) : null;
  if (said) return { finding: said, memory: before };
  // "and the Post?" asks the question before of another outlet, not which articles there are
  const detail = reading.isSwitch
    ? null
    : readSourceDetail(mendQuestion(reading.text, corpus, english, lexicon));
  if (detail) {
    const tokens = english.readTokens(reading.text);
    const finding = answerFromFrontMatter(detail, corpus, outlet, options, tokens);
    return { finding, memory: before };
  }
  const comparison =
    options.outlet === null && (outlets.length > 1 || options.article === null)
      ? comparisonIn(reading.text, reading.outlets.length, outlets.length)
      : null;
  if (comparison) {
    const topic = comparison.topic === '' ? null : ask(comparison.topic);
    const finding = answerComparison(comparison, topic, reading.outlets, tools, options.period);
    if (finding.excerpts.length > 0 || comparison.kind !== 'each') {
      return { finding, memory: topic ? remember(topic, finding) : before };
    }
  }
  if (isTimelineRequest(reading.text)) {
    const question = ask(reading.text);
    const finding = answerTimeline(question, tools, scopeOf(corpus, options, outlet));
    return { finding, memory: remember(question, finding) };
  }
  const days = readAskedDays(reading.text, english);
  if (days) {
    const question = ask(reading.text);
    const scope = scopeOf(corpus, options, outlet);
    const finding = answerDays(days, question, tools, scope);
    if (finding) return { finding, memory: remember(question, finding) };
  }
  const parts = readParts(text, outlets, tools, options);
  const answered = answerParts(parts, tools, options);
  const scores =
    before === null && asksScore(reading.text)
      ? answerScores(ask(reading.text), tools, scopeOf(corpus, options, outlet))
      : null;
  // of several scores the one that answers best leads; what tells none is no answer beside one that does
  const [best] = answered.excerpts;
  const isTold = scores?.excerpts.some(({ text }) => text === best?.text) ?? true;
  const told = scores && !isTold ? scores : answered;
  const [only] = parts.length === 1 ? parts : [];
  const isProse = told.excerpts[0] !== undefined && !isRow(told.excerpts[0].text);
  const table = only && !isProse ? answerFromTable(only, answered.ranked, tools) : null;
  const known = table ?? told;
  const words =
    only && known.excerpts.length === 0 && asksForAnyWords(only.question)
      ? answerWords(only.question, tools, only.range)
      : null;
  const finding = words ?? known;
  const last = parts.at(-1);
  return { finding, memory: last ? remember(last.plain, finding, last) : before };
}
