import type { Engine } from '../core/answer/engine';
import { questionsFromFacts } from '../core/answer/suggestions';
import { LONGEST_CHOICE } from './reply';
import { matching } from './matching';

/** Which of the questions that the coverage answers are wanted. */
export interface WantedQuestions {
  readonly most: number;
  /** What was typed so far; empty or missing for any. */
  readonly typed?: string;
  /** Questions about these articles come first. */
  readonly articles?: readonly string[];
  /** Questions left out. */
  readonly except?: readonly string[];
  /** Most questions that may be tried for the first time now; the rest wait. */
  readonly mostTried?: number;
}

/** Trying one takes some milliseconds, and Discord waits three seconds. */
const MOST_TRIED = 60;

const KNOWN = new WeakMap<Engine, Map<string, boolean>>();

/** Which questions the coverage answers, as far as that was tried. */
function knownOf(engine: Engine): Map<string, boolean> {
  let known = KNOWN.get(engine);
  if (!known) KNOWN.set(engine, (known = new Map()));
  return known;
}

function tryQuestion(engine: Engine, question: string): boolean {
  const isAnswered = engine.ask(question).outcome.outcome === 'answered';
  knownOf(engine).set(question, isAnswered);
  return isAnswered;
}

const isShort = (question: string): boolean => question.length <= LONGEST_CHOICE;

/**
 * Tries one more of the questions made from the facts, so that lists of them are ready when asked
 * for; false where all have been tried.
 */
export function tryNextQuestion(engine: Engine): boolean {
  const known = knownOf(engine);
  const next = questionsFromFacts(engine.corpus).find(
    ({ text }) => isShort(text) && !known.has(text),
  );
  if (next !== undefined) tryQuestion(engine, next.text);
  return next !== undefined;
}

/** Questions made from the facts of the coverage that it does answer, the nearest first. */
export function exampleQuestions(
  engine: Engine,
  { most, typed = '', articles = [], except = [], mostTried = MOST_TRIED }: WantedQuestions,
): readonly string[] {
  const near = new Set(articles);
  const left = new Set(except.map((question) => question.toLowerCase()));
  const made = questionsFromFacts(engine.corpus).filter(
    ({ text }) => isShort(text) && !left.has(text.toLowerCase()),
  );
  const ordered = [
    ...made.filter(({ article }) => near.has(article)),
    ...made.filter(({ article }) => !near.has(article)),
  ];
  const known = knownOf(engine);
  const found: string[] = [];
  let tried = 0;
  const candidates = matching(ordered, typed, ({ text }) => text);
  for (const { text } of candidates) {
    if (found.length >= most) break;
    const isTriedNow = !known.has(text);
    if (isTriedNow && tried >= mostTried) continue;
    if (isTriedNow) tried += 1;
    if (known.get(text) ?? tryQuestion(engine, text)) found.push(text);
  }
  return found;
}
