import type { Article } from '../core/article/article';
import { dateInWords } from './dates';
import { EMPTY_COVERAGE, articleCount, saidRetracted } from './wording';

/** A command of the chat: how it is written and what it does. */
export interface ChatCommandWords {
  readonly usage: string;
  readonly meaning: string;
}

/** The chat's commands, in the order of the help text. */
export const CHAT_COMMANDS = {
  help: { usage: '/help', meaning: 'this text' },
  sources: { usage: '/sources', meaning: 'the articles that answers come from' },
  said: {
    usage: '/said PERSON [about TOPIC]',
    meaning: 'what somebody is quoted as saying',
  },
  compare: { usage: '/compare TOPIC', meaning: 'what each outlet says about it' },
  timeline: { usage: '/timeline [TOPIC]', meaning: 'dated sentences, in order of date' },
  verify: { usage: '/verify QUOTE', meaning: 'whether a quote is to the letter, and whose it is' },
  cite: {
    usage: '/cite [ID]',
    meaning: 'the last answer, or the one with the id, to take along: APA, BibTeX, a proof …',
  },
  facts: { usage: '/facts [ARTICLE]', meaning: 'people, roles, figures and dates of an article' },
  explain: {
    usage: '/explain [on|off]',
    meaning: 'why the last answer was chosen; on: after each',
  },
  quit: { usage: '/quit', meaning: 'end (so do bye, exit, Ctrl-C and Ctrl-D)' },
} as const satisfies Readonly<Record<string, ChatCommandWords>>;

/** The name of a command of the chat, without the slash. */
export type ChatCommandName = keyof typeof CHAT_COMMANDS;

/** The list of commands, one a line. */
export function commandList(): string {
  const rows: readonly ChatCommandWords[] = Object.values(CHAT_COMMANDS);
  const width = Math.max(...rows.map(({ usage }) => usage.length));
  return rows.map(({ usage, meaning }) => `  ${usage.padEnd(width)}  ${meaning}`).join('\n');
}

/** The lines a chat begins with. */
export function welcomeWords(articles: readonly Article[]): string {
  if (articles.length === 0) return EMPTY_COVERAGE;
  const latest = articles
    .flatMap(({ datePublished }) => datePublished ?? [])
    .sort()
    .at(-1);
  const until = latest === undefined ? '' : ` to ${dateInWords(latest)}`;
  return (
    `Verbatim · ${articleCount(articles.length)}${until}\n` +
    'Ask about the coverage; the answer is quoted from it. /help lists the commands.\n' +
    'To see it as the members of a Discord server would, in a browser: npm run try'
  );
}

/** Answers of the chat to commands that cannot do what they say. */
export const CHAT = {
  unknownCommand: (name: string): string =>
    `There is no command /${name}. The commands are:\n${commandList()}`,
  nothingToExplain: 'There is no answer to explain yet. Ask a question first.',
  noFeatures: 'No sentence of the coverage was weighed for that.',
  explainOn: 'Each answer is explained from now on. /explain off ends it.',
  explainOff: 'Answers are no longer explained.',
  saidByWhom: 'Whose words? For example /said Jane Doe, or /said Jane Doe about the bridge.',
  compareWhat: 'Compare what? For example /compare the bridge.',
  citeWhat:
    'Cite what? Ask a question first, or give the id that stands below an answer: /cite ID.',
  saidRetracted,
  noSuchPerson: (person: string): string => `The coverage quotes nobody called ${person}.`,
  saidNothing: (person: string, about: string): string =>
    `The coverage quotes nothing that ${person} says about ${about}.`,
  whichPerson: (names: readonly string[]): string =>
    `The coverage quotes several people of that name: ${names.join(', ')}. Give the full name of one of them.`,
  words: (person: string): string => `Words of ${person}:`,
  goodbye: 'Goodbye. The coverage will be here.',
  factsOfWhich: (ids: readonly string[]): string =>
    `Facts of which article? ${ids.map((id) => `/facts ${id}`).join('   ')}`,
} as const;
