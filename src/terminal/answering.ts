import type { Period } from '../core/article/period';
import type { Asker } from '../core/answer/asker';
import type { AskOptions, Conversation, Turn } from '../core/answer/engine';
import { sharedTextsOf, type SharedText } from '../core/corpus/shared-texts';
import { consoleReply, type ConsoleOptions } from '../replies/console-reply';
import { explanationView } from '../replies/explanation-view';
import { jsonReply } from '../replies/json-reply';
import { sourcesView } from '../replies/sources-view';
import { putQuestion } from '../serving/put-question';

/** How answers are given, on the command line and in a batch. */
export interface AnswerOptions extends ConsoleOptions {
  readonly json: boolean;
  readonly explain: boolean;
  readonly abstain: boolean;
  /** Limits every question that names no article of its own. */
  readonly article: string | null;
  /** Limits every question to articles published then. */
  readonly period?: Period;
  /** Today, ISO 8601, where articles of the time that a question names are asked first. */
  readonly today?: string;
}

/** One question as it is put to the coverage. */
export interface PutQuestion {
  readonly id: string | number;
  readonly question: string;
  readonly article: string | null;
  /** The turns before it; empty for a question on its own. */
  readonly conversation: Conversation;
}

/** What came of a question, and how it is shown, with the line end. */
export interface ShownTurn {
  readonly turn: Turn;
  readonly shown: string;
}

/** Asks one question and words what comes of it. `now` gives milliseconds. Rejects where the coverage cannot be reached. */
export async function answerOne(
  asker: Asker,
  { id, question, article, conversation }: PutQuestion,
  options: AnswerOptions,
  now: () => number,
): Promise<ShownTurn> {
  const { json, explain, abstain } = options;
  const limit = article ?? options.article;
  const begun = now();
  const asked: AskOptions = {
    conversation,
    explain,
    abstain,
    ...(limit === null ? {} : { article: limit }),
    ...(options.today === undefined ? {} : { today: options.today }),
    ...(options.period?.from ? { from: options.period.from } : {}),
    ...(options.period?.to ? { to: options.period.to } : {}),
  };
  const engine = await asker.engineFor(question, asked);
  const turn = putQuestion(engine, question, asked);
  const elapsedMs = now() - begun;
  const { outcome, shows } = turn;
  const { articles } = asker;
  const isList = shows === 'sources';
  const ids = isList ? articles.map((one) => one.id) : [];
  const texts = isList ? sharedTextsOf(engine.corpus, ids) : new Map<string, SharedText>();
  if (json) {
    const told = options.age === undefined ? {} : { nowMs: options.age.nowMs };
    const listed = isList ? { articles, texts } : {};
    return {
      turn,
      shown: `${jsonReply(outcome, { id, elapsedMs, explain, ...told, ...listed })}\n`,
    };
  }
  if (shows !== 'outcome') return { turn, shown: `${sourcesView(articles, texts, options)}\n` };
  const why = explain ? explanationView(outcome.explanations, options) : '';
  const blocks = [consoleReply(outcome, options), why].filter(Boolean);
  return { turn, shown: `${blocks.join('\n\n')}\n` };
}
