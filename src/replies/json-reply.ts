import type { SharedText } from '../core/corpus/shared-texts';
import { ageDaysOf } from './age-wording';
import { answerIdOf } from '../core/outcome/answer-id';
import type { Excerpt, Outcome } from '../core/outcome/outcome';
import type { Article } from '../core/article/article';

/** What the line says beside the outcome. */
export interface JsonReplyOptions {
  /** Given back as it came; a plain line has its line number. */
  readonly id: string | number;
  /** Milliseconds from question to outcome. */
  readonly elapsedMs: number;
  /** Adds `explanations`. */
  readonly explain?: boolean;
  /** Milliseconds since 1970, for the age of the newest article; unless given, that is null. */
  readonly nowMs?: number;
  /** Adds `articles`: what the coverage holds, where that was asked. */
  readonly articles?: readonly Article[];
  /** Of those the texts that several outlets carry, by article; unless given, none is marked. */
  readonly texts?: ReadonlyMap<string, SharedText>;
  /** Adds `error`: why the line that was read holds no question. */
  readonly error?: string;
}

/** Controls that JSON.stringify leaves as they are, yet a terminal or a line reader acts on. */
const RAW_CONTROLS = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** An excerpt’s documented fields in the documented order, whatever else the object carries. */
export const excerptFields = (excerpt: Excerpt): Excerpt => ({
  text: excerpt.text,
  article: excerpt.article,
  outlet: excerpt.outlet,
  headline: excerpt.headline,
  published: excerpt.published,
  paragraph: excerpt.paragraph,
  start: excerpt.start,
  end: excerpt.end,
  highlight: excerpt.highlight,
  speaker: excerpt.speaker,
  field: excerpt.field,
  url: excerpt.url,
  ...(excerpt.corrections === undefined ? {} : { corrections: excerpt.corrections }),
});

const listed = (
  { id, headline, publisher, datePublished, url }: Article,
  text: SharedText | undefined,
): object => ({
  article: id,
  headline,
  outlet: publisher,
  published: datePublished,
  url,
  agency: text?.agency ?? null,
  carriedBy: text?.outlets ?? [publisher],
});

/** A value as one line of JSON, without the line end, that no terminal and no line reader acts on. */
export function jsonLine(value: object): string {
  return JSON.stringify(value).replaceAll(RAW_CONTROLS, escaped);
}

/**
 * One outcome as one line of JSON, without the line end. `understood` stands in it only where the
 * question was read differently from how it was written, `explanations` only on request,
 * `articles` only where it was asked which there are, `retractions` only where an article was taken back that would be the
 * answer.
 */
export function jsonReply(outcome: Outcome, options: JsonReplyOptions): string {
  const [first] = outcome.excerpts;
  const line = {
    id: options.id,
    question: outcome.question,
    outcome: outcome.outcome,
    intent: outcome.intent,
    confidence: rounded(outcome.confidence, 4),
    level: outcome.level,
    stance: outcome.stance?.kind ?? null,
    stanceBy: outcome.stance?.by ?? null,
    source: outcome.source,
    answerId: first === undefined ? null : answerIdOf(first),
    excerpts: outcome.excerpts.map(excerptFields),
    earlier: outcome.earlier.map(excerptFields),
    newest: outcome.newest,
    ageDays: options.nowMs === undefined ? null : ageDaysOf(outcome.newest, options.nowMs),
    reason: outcome.reason,
    missing: outcome.missing,
    nearest: outcome.nearest.map(({ article, headline }) => ({ article, headline })),
    suggestions: outcome.suggestions,
    elapsedMs: rounded(options.elapsedMs, 2),
    ...(outcome.understoodAs === null ? {} : { understood: outcome.understoodAs }),
    ...(outcome.retractions === undefined ? {} : { retractions: outcome.retractions }),
    ...(options.explain ? { explanations: outcome.explanations } : {}),
    ...(options.articles === undefined
      ? {}
      : {
          articles: options.articles.map((article) =>
            listed(article, options.texts?.get(article.id)),
          ),
        }),
    ...(options.error === undefined ? {} : { error: options.error }),
  };
  return jsonLine(line);
}
