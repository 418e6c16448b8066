import type { Judged } from '../decision/judging/decide';
import { POSITIONS } from '../decision/positions';
import { outletsOf, readOutlets } from '../question/outlets';
import type { Finding } from '../outcome/finding';
import type { AlignedWords } from '../reader/aligned-words';
import { askedWords } from '../reader/asked-words';
import type {
  Explanation,
  Level,
  MetWords,
  NearbyArticle,
  Outcome,
  WordAlignment,
} from '../outcome/outcome';
import { newestDate } from '../outcome/newest-date';
import { questionsFromFacts } from '../outcome/suggestions';
import type { AnswerTools, InquiryOptions } from './tools';
import { THRESHOLDS } from '../decision/thresholds';

const MOST_NEAREST = 3;
const MOST_SUGGESTIONS = 3;
const MOST_EXPLAINED = 5;
/** As sure as the balanced position wants it. */
const HIGH = POSITIONS.balanced.threshold;

/** An outcome that says nothing yet. */
export function wordless(question: string): Outcome {
  return {
    question,
    outcome: 'not-covered',
    intent: 'keyword',
    confidence: 0,
    level: 'low',
    stance: null,
    source: null,
    excerpts: [],
    earlier: [],
    newest: null,
    reason: 'no-match',
    missing: [],
    nearest: [],
    suggestions: [],
    understoodAs: null,
    explanations: [],
  };
}

function levelOf(confidence: number): Level {
  if (confidence >= HIGH) return 'high';
  return confidence >= THRESHOLDS.mediumSure ? 'medium' : 'low';
}

function nearestOf(finding: Finding): readonly NearbyArticle[] {
  const nearest: NearbyArticle[] = [];
  for (const { passage } of finding.ranked) {
    const { id, headline } = passage.article;
    if (!nearest.some(({ article }) => article === id)) nearest.push({ article: id, headline });
    if (nearest.length === MOST_NEAREST) break;
  }
  return nearest;
}

/** Questions that the coverage answers, nearest to what was asked first. */
function suggestionsOf(finding: Finding, { corpus }: AnswerTools): readonly string[] {
  const near = nearestOf(finding).map(({ article }) => article);
  const asked = new Set(finding.question?.terms.map(({ text }) => text.toLowerCase()) ?? []);
  const scored = questionsFromFacts(corpus).map(({ text, article }, index) => {
    const shared = text
      .toLowerCase()
      .split(/\W+/u)
      .filter((word) => asked.has(word)).length;
    return { text, index, score: 2 * shared + (near.includes(article) ? 1 : 0) };
  });
  scored.sort((a, b) => b.score - a.score || a.index - b.index);
  return scored.slice(0, MOST_SUGGESTIONS).map(({ text }) => text);
}

/** The place of an outlet in a question that was read without its name. */
const OUTLET_PLACE = /\bthe coverage\b/iu;

/** How the question was read, where that is not how it was typed; an outlet it names stays named. */
function understood(text: string, finding: Finding, { corpus }: AnswerTools): string | null {
  const { question } = finding;
  if (!question) return null;
  const reading = readOutlets(text, outletsOf(corpus.whole));
  const [outlet] = reading.outlets;
  const named =
    outlet === undefined ? question.text : question.text.replace(OUTLET_PLACE, () => outlet);
  const lent = question.terms.filter((term) => term.inherited).map((term) => term.text);
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (lent.length > 0) return `${named} (${lent.join(' ')})`;
  const typed = reading.isSwitch ? text : reading.text;
  return [text, typed].some((words) => plain(words).includes(plain(question.text))) ? null : named;
}

/** For each word of the question the one that most of it went to, where a good part did. */
function metWords(words: readonly AlignedWords[]): readonly MetWords[] {
  const met = new Map<number, MetWords>();
  for (const { questionToken, asked, said, weight, by } of words) {
    if (weight < THRESHOLDS.aligned || met.has(questionToken)) continue;
    met.set(questionToken, { asked, said, weight, by });
  }
  return [...met.values()];
}

/** The words that met, with all words beside which they stand. */
function alignmentOf({ lineup, one }: Judged, words: readonly AlignedWords[]): WordAlignment {
  return {
    asked: askedWords(lineup.question).map(({ text }) => text),
    said: one.passage.tokens.map(({ text }) => text),
    pairs: words.map(({ questionToken, sentenceToken, weight, by }) => ({
      ...{ questionToken, sentenceToken, weight, by },
    })),
  };
}

/** What each feature did for a candidate's log-odds, counted from the mean candidate of training. */
function explanationOf(judged: Judged): Explanation {
  const { one, probability, contributions, reading } = judged;
  const { article, paragraph, text } = one.passage;
  const words = reading.alignment();
  const parts = contributions();
  const score = parts.reduce((sum, { contribution }) => sum + contribution, 0);
  return {
    article: article.id,
    paragraph,
    text,
    probability,
    score,
    contributions: parts,
    met: metWords(words),
    alignment: alignmentOf(judged, words),
  };
}

/** Words a finding as an outcome. */
export function outcomeOf(
  typed: string,
  text: string,
  finding: Finding,
  tools: AnswerTools,
  { explain }: InquiryOptions,
): Outcome {
  const answered = finding.excerpts.length > 0;
  const listed = finding.intent === 'sources' && finding.reason === null && !answered;
  return {
    ...wordless(typed),
    outcome: answered ? 'answered' : listed ? 'conversation' : 'not-covered',
    intent: finding.intent,
    confidence: finding.confidence,
    level: levelOf(finding.confidence),
    stance: answered ? finding.stance : null,
    source: answered ? finding.source : null,
    excerpts: finding.excerpts,
    earlier: answered ? finding.earlier : [],
    newest: answered
      ? (finding.newest ?? newestDate(finding.excerpts.map(({ published }) => published)))
      : null,
    reason: answered || listed ? null : finding.reason,
    missing: finding.missing,
    nearest: answered || finding.reason === 'off-topic' ? [] : nearestOf(finding),
    suggestions: answered ? [] : suggestionsOf(finding, tools),
    understoodAs: understood(text, finding, tools),
    explanations: explain ? finding.judged.slice(0, MOST_EXPLAINED).map(explanationOf) : [],
  };
}
