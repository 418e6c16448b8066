import type { AskOptions, Conversation, Engine, Turn } from '../core/answer/engine';
import type { Excerpt, Outcome } from '../core/outcome/outcome';
import type { CheckedText } from '../core/quotes/quote-check';
import type { Article } from '../core/article/article';
import { CHAT, CHAT_COMMANDS, commandList, type ChatCommandName } from '../replies/chat-wording';
import { consoleReply, type ConsoleOptions } from '../replies/console-reply';
import { NO_SUCH_ID } from '../replies/citation-styles';
import { explanationView } from '../replies/explanation-view';
import { quoteCheckView } from '../replies/quote-check-view';
import { sharedTexts } from '../core/corpus/shared-texts';
import { sourcesView } from '../replies/sources-view';
import { timelineView } from '../replies/timeline-view';
import { TIMELINE } from '../replies/timeline-wording';
import { visibleText } from '../replies/visible-text';
import { EMPTY_COVERAGE, conversationWords } from '../replies/wording';
import type { DatedSentences } from '../serving/dated';
import { putQuestion } from '../serving/put-question';
import { citationView } from './citing';
import { MEMORY_LIMITS, continued } from './conversations';
import { findArticle, unknownArticleWords } from './find-article';
import { saidView, type FindQuoted } from './said';

/** What the chat says to one line. */
export interface ChatReply {
  /** Without the last line end; empty for a blank line. */
  readonly text: string;
  readonly ends: boolean;
}

/** One person's conversation with the coverage. */
export interface ChatSession {
  reply(line: string): ChatReply;
}

/** What a session shows with, and looks things up by, of the articles that may be shown at each line. */
export interface SessionViews {
  /** Asked anew for each line, since a terminal's width changes. */
  readonly options: () => ConsoleOptions;
  readonly facts: (article: Article, options: ConsoleOptions) => string;
  readonly quoted: FindQuoted;
  /** The dated sentences on a topic; all of them for null. */
  readonly dated: (topic: string | null) => DatedSentences;
  readonly check: (text: string) => CheckedText;
  /** The excerpt with an answer's id; null where there is none. */
  readonly withId: (id: string) => Excerpt | null;
}

/** Features explained of each candidate: those that decided. `ask --explain` shows all. */
const FEATURES_SHOWN = 8;

/** Words that end a chat wherever one talks to a program; `/quit` is a command of its own. */
const LEAVES = /^(?:\/?(?:bye|bye[ -]?bye|good ?bye|exit|q)|quit(?:\(\))?|:q)[\s.!]*$/iu;

/** The command that a name, or the beginning of just one name, means; null for none. */
function commandOf(name: string): ChatCommandName | null {
  const names = Object.keys(CHAT_COMMANDS) as ChatCommandName[];
  const begun = names.filter((known) => known.startsWith(name));
  const [only = null] = begun;
  return begun.length === 1 ? only : null;
}

/**
 * Begins a conversation with the engine of the articles that may be shown at each line. Keeps its turns, as long as
 * those are the same, and whether answers are explained, and nothing else.
 */
export function createChatSession(
  engineNow: () => Engine,
  { options, facts, quoted, dated, check, withId }: SessionViews,
): ChatSession {
  let engine = engineNow();
  let { articles } = engine.corpus;
  let before: Conversation = [];
  let last: Turn | null = null;
  let explains = false;

  const whyView = ({ explanations }: Outcome): string =>
    explanationView(explanations, { ...options(), features: FEATURES_SHOWN });

  const askAgain = (turn: Turn): string => {
    const asked: AskOptions = { conversation: before, explain: true };
    const { outcome } = putQuestion(engine, turn.question, asked);
    return whyView(outcome) || CHAT.noFeatures;
  };

  const answer = (question: string): string => {
    if (last !== null) before = continued(before, last, MEMORY_LIMITS.turns);
    const asked: AskOptions = { conversation: before, explain: explains };
    const turn = putQuestion(engine, question, asked);
    last = turn;
    const { outcome, shows } = turn;
    if (shows === 'empty') return EMPTY_COVERAGE;
    const why = explains ? whyView(outcome) : '';
    if (shows === 'sources') return sourcesView(articles, sharedTexts(engine.corpus), options());
    return [consoleReply(outcome, options()), why].filter(Boolean).join('\n\n');
  };

  const explain = (argument: string): string => {
    if (argument === 'on' || argument === 'off') {
      explains = argument === 'on';
      return explains ? CHAT.explainOn : CHAT.explainOff;
    }
    return last === null ? CHAT.nothingToExplain : askAgain(last);
  };

  const factsOf = (name: string): string => {
    const [only, second] = articles;
    if (only === undefined) return EMPTY_COVERAGE;
    const cited = last?.outcome.excerpts[0]?.article ?? (second === undefined ? only.id : '');
    const wanted = name === '' ? cited : name;
    if (wanted === '') return CHAT.factsOfWhich(articles.slice(0, 5).map(({ id }) => id));
    const found = findArticle(articles, wanted);
    return found.article === null
      ? visibleText(unknownArticleWords(wanted, found.candidates))
      : facts(found.article, options());
  };

  const isEmpty = (): boolean => articles.length === 0;
  /** Others may be shown from a moment on, and the turns before may quote one that no longer is. */
  const lookAgain = (): void => {
    const now = engineNow();
    if (now === engine) return;
    engine = now;
    ({ articles } = engine.corpus);
    before = [];
    last = null;
  };
  // what a command asks leans on no turn before, and a follow-up may lean on it
  const look = (question: string): string => {
    if (isEmpty()) return EMPTY_COVERAGE;
    if (last !== null) before = continued(before, last, MEMORY_LIMITS.turns);
    last = engine.ask(question, { explain: explains });
    return consoleReply(last.outcome, options());
  };

  const timelineOf = (topic: string): string =>
    topic !== '' && !/[\p{L}\p{N}]/u.test(topic)
      ? TIMELINE.noWords
      : timelineView(topic === '' ? null : topic, dated(topic === '' ? null : topic), options());

  const citationOf = (id: string): string => {
    const excerpt = id === '' ? (last?.outcome.excerpts[0] ?? null) : withId(id);
    const article = articles.find((one) => one.id === excerpt?.article);
    if (excerpt === null && id === '') return CHAT.citeWhat;
    return excerpt === null || article === undefined ? NO_SUCH_ID : citationView(excerpt, article);
  };

  const commands: Readonly<Record<ChatCommandName, (argument: string) => string>> = {
    help: () => `${conversationWords('help')}\n\n${commandList()}`,
    sources: () => sourcesView(articles, sharedTexts(engine.corpus), options()),
    facts: factsOf,
    said: (argument) => (isEmpty() ? EMPTY_COVERAGE : saidView(argument, quoted, options())),
    compare: (topic) =>
      topic === '' ? CHAT.compareWhat : look(`How do the outlets compare on ${topic}?`),
    timeline: (topic) => (isEmpty() ? EMPTY_COVERAGE : timelineOf(topic)),
    verify: (text) => (isEmpty() ? EMPTY_COVERAGE : quoteCheckView(check(text), options())),
    cite: (id) => (isEmpty() ? EMPTY_COVERAGE : citationOf(id)),
    explain,
    quit: () => '',
  };

  return {
    reply: (line) => {
      lookAgain();
      const text = line.trim();
      if (text === '') return { text: '', ends: false };
      if (LEAVES.test(text)) return { text: CHAT.goodbye, ends: true };
      const [, name, argument = ''] = /^\/([\p{L}-]*)(?:\s+(.*))?$/su.exec(text) ?? [];
      if (name === undefined) {
        const shown = answer(text);
        // whoever is told goodbye is let go
        return { text: shown, ends: last?.outcome.intent === 'farewell' };
      }
      const command = commandOf(name.toLowerCase());
      if (command === null) {
        return { text: CHAT.unknownCommand(visibleText(name)), ends: false };
      }
      return { text: commands[command](argument.trim()), ends: command === 'quit' };
    },
  };
}
