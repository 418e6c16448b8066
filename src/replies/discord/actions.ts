import { idKind, type IdKind } from './id-kind';
import {
  EXCERPT,
  KEY,
  MAYBE_EXCERPT,
  oneOf,
  PAGE,
  SCOPE,
  TEXT,
  WORD,
  type Scope,
} from './id-parts';

export type { ExcerptReference, Scope } from './id-parts';

/** Every button, menu and form below answers and lists, with what its custom_id says. */
export const ACTIONS = {
  /** The paragraphs around an excerpt. */
  context: idKind('context', { excerpt: EXCERPT }),
  /** What else comes near the question. */
  more: idKind('more', { excerpt: EXCERPT, scope: SCOPE }),
  /** Why this excerpt was chosen. */
  why: idKind('why', { excerpt: EXCERPT, scope: SCOPE }),
  rate: idKind('rate', { verdict: oneOf('helpful', 'unhelpful'), excerpt: MAYBE_EXCERPT }),
  /** The form that asks why an answer did not help. */
  'rate-reason': idKind('rate-reason', { excerpt: MAYBE_EXCERPT }),
  /** A question on a button. */
  ask: idKind('ask', { scope: SCOPE, question: TEXT }),
  /** A menu of questions; the chosen value is the question. */
  'follow-up': idKind('follow-up', { scope: SCOPE }),
  /** Shows a private answer to everybody. */
  share: idKind('share', { scope: SCOPE }),
  /** Takes a public answer away again, for whoever asked. */
  'take-back': idKind('take-back', { userId: WORD }),
  /** Shows what would go to the editors of the server. */
  'ask-editors': idKind('ask-editors', {}),
  /** Sends it. */
  'send-editors': idKind('send-editors', {}),
  /** Has its clicker told in a direct message when the question on the message is covered. */
  'tell-me': idKind('tell-me', {}),
  /** Ends the following of a question. */
  unfollow: idKind('unfollow', { follow: WORD }),
  /** A menu of followed questions on a page; the chosen one is followed no more. */
  'pick-unfollow': idKind('pick-unfollow', { page: PAGE }),
  /** A page of the questions that are followed. */
  'turn-following': idKind('turn-following', { page: PAGE }),
  /** An excerpt to take along: citations and a proof. */
  cite: idKind('cite', { excerpt: EXCERPT }),
  /** Opens the form for a quote to check. */
  'check-quote': idKind('check-quote', {}),
  /** The form with the quote. */
  'checked-quote': idKind('checked-quote', {}),
  /** A page of the list of articles. */
  sources: idKind('sources', { page: PAGE }),
  /** A page of the list as it was searched and ordered; a dash in place of no search. */
  'list-sources': idKind('list-sources', {
    order: oneOf('newest', 'oldest'),
    page: PAGE,
    search: TEXT,
  }),
  /** A page of somebody's words: the name, and after a bar what they are about. */
  'turn-said': idKind('turn-said', { page: PAGE, said: TEXT }),
  /** A page of dated sentences; a dash in place of no topic. */
  'turn-timeline': idKind('turn-timeline', { page: PAGE, topic: TEXT }),
  /** One article's details. */
  article: idKind('article', { articleKey: KEY }),
  /** A menu of articles; the chosen value is the article's key. */
  'pick-article': idKind('pick-article', {}),
  /** One article's facts, opened at a page. */
  facts: idKind('facts', { articleKey: KEY, page: PAGE }),
  /** Another page of facts that are shown already. */
  'turn-facts': idKind('turn-facts', { articleKey: KEY, page: PAGE }),
} as const;

/** The name of one of them. */
export type ActionName = keyof typeof ACTIONS;

/** What one of them says. */
export type ActionData<Name extends ActionName> =
  (typeof ACTIONS)[Name] extends IdKind<infer Data> ? Data : never;

/** What a button, a menu or a form asks for. */
export type Action = {
  readonly [Name in ActionName]: { readonly kind: Name } & ActionData<Name>;
}[ActionName];

/**
 * The custom_id that asks for an action: all it needs, nothing kept anywhere.
 * @throws RangeError where a question to ask is too long for it: see `fitsButton`.
 */
export function customIdOf({ kind, ...data }: Action): string {
  return (ACTIONS[kind] as IdKind<typeof data>).idOf(data);
}

/** Whether a question fits into the custom_id of a button that asks it: 77 code units always do. */
export function fitsButton(question: string, scope: Scope | null): boolean {
  return ACTIONS.ask.fits({ question, scope });
}
