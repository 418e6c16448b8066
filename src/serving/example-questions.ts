import type { Engine } from '../core/answer/engine';
import { questionsFromFacts } from '../core/outcome/suggestions';
import type { WantedQuestions } from './wanted';
import { matching } from './matching';

/** Trying one takes some milliseconds, and Discord waits three seconds. */
const MOST_TRIED = 60;

/** Longest question offered, in UTF-16 code units: what fits a choice of Discord's. */
const LONGEST = 100;

/** Questions made from the facts of a coverage, with what trying them has shown. */
export interface ExampleQuestions {
  /** Those that the coverage does answer, the nearest first. */
  find(wanted: WantedQuestions): readonly string[];
  /** Tries one more, so that lists are ready when asked for; false where all have been tried. */
  tryNext(): boolean;
}

/** Makes the questions of one engine; none is tried yet. */
export function createExampleQuestions(engine: Engine): ExampleQuestions {
  const made = questionsFromFacts(engine.corpus).filter(({ text }) => text.length <= LONGEST);
  const known = new Map<string, boolean>();
  let next = 0;

  const tryQuestion = (question: string): boolean => {
    const isAnswered = engine.ask(question).outcome.outcome === 'answered';
    known.set(question, isAnswered);
    return isAnswered;
  };

  return {
    tryNext: () => {
      for (; next < made.length; next += 1) {
        const text = made[next]?.text ?? '';
        if (known.has(text)) continue;
        tryQuestion(text);
        return true;
      }
      return false;
    },
    find: ({ most, typed = '', articles = [], except = [], mostTried = MOST_TRIED }) => {
      const near = new Set(articles);
      const left = new Set(except.map((question) => question.toLowerCase()));
      const wanted = made.filter(({ text }) => !left.has(text.toLowerCase()));
      const ordered = [
        ...wanted.filter(({ article }) => near.has(article)),
        ...wanted.filter(({ article }) => !near.has(article)),
      ];
      const found: string[] = [];
      let tried = 0;
      for (const { text } of matching(ordered, typed, (one) => one.text)) {
        if (found.length >= most) break;
        const isTriedNow = !known.has(text);
        if (isTriedNow && tried >= mostTried) continue;
        if (isTriedNow) tried += 1;
        if (known.get(text) ?? tryQuestion(text)) found.push(text);
      }
      return found;
    },
  };
}
