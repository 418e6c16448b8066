import type { AskOptions, Conversation, Engine, Turn } from '../core/answer/engine';
import type { Outcome } from '../core/outcome/outcome';
import type { Article } from '../core/article/article';
import { CHAT, CHAT_COMMANDS, commandList, type ChatCommandName } from '../replies/chat-wording';
import { consoleReply, type ConsoleOptions } from '../replies/console-reply';
import { explanationView } from '../replies/explanation-view';
import { sharedTexts } from '../core/corpus/shared-texts';
import { sourcesView } from '../replies/sources-view';
import { visibleText } from '../replies/visible-text';
import { EMPTY_COVERAGE, conversationWords } from '../replies/wording';
import { putQuestion } from '../serving/put-question';
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

/** What a session shows with; asked anew for each line, since a terminal's width changes. */
export interface SessionViews {
  readonly options: () => ConsoleOptions;
  readonly facts: (article: Article, options: ConsoleOptions) => string;
  readonly quoted: FindQuoted;
}

/** Features explained of each candidate: those that decided. `ask --explain` shows all. */
const FEATURES_SHOWN = 8;

/** Words that end a chat wherever one talks to a program. */
const LEAVES = /^(?:bye|bye[ -]?bye|good ?bye|exit|quit|:q)[\s.!]*$/iu;

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
  { options, facts, quoted }: SessionViews,
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

  const commands: Readonly<Record<ChatCommandName, (argument: string) => string>> = {
    help: () => `${conversationWords('help')}\n\n${commandList()}`,
    sources: () => sourcesView(articles, sharedTexts(engine.corpus), options()),
    facts: factsOf,
    said: (argument) => (isEmpty() ? EMPTY_COVERAGE : saidView(argument, quoted, options())),
    compare: (topic) =>
      topic === '' ? CHAT.compareWhat : look(`How do the outlets compare on ${topic}?`),
    timeline: (topic) => look(topic === '' ? 'Timeline' : `Timeline of ${topic}`),
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
      if (name === undefined) return { text: answer(text), ends: false };
      const command = commandOf(name.toLowerCase());
      if (command === null) {
        return { text: CHAT.unknownCommand(visibleText(name)), ends: false };
      }
      return { text: commands[command](argument.trim()), ends: command === 'quit' };
    },
  };
}
