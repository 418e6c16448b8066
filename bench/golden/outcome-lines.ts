import { createHash } from 'node:crypto';
import { createEngine, type Conversation } from '../../src/core/answer/engine';
import type { Outcome } from '../../src/core/outcome/outcome';
import { createEnglish } from '../../src/core/language/english';
import type { Asking } from './inquiries';

/** Hexadecimal digits kept of a hash: two outcomes in four thousand million look alike by chance. */
const DIGITS = 8;
/** Digits of a fraction that count: the last ones of `Math.exp` are the machine's. */
const PRECISION = 9;

function hashOf(outcome: Outcome): string {
  const text = JSON.stringify(outcome, (_, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value)
      ? Number(value.toPrecision(PRECISION))
      : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

/** Where the first excerpt stands, so that a changed line can be read; else why there is none. */
function placeOf({ excerpts: [first], outcome, reason, intent }: Outcome): string {
  if (!first) return outcome === 'conversation' ? intent : `silent:${reason ?? intent}`;
  const { article, field, paragraph, start, end } = first;
  return field === 'body' ? `${article}¶${paragraph}:${start}-${end}` : `${article}:${field}`;
}

/**
 * One line a question: id, hash of the whole outcome, place of the first excerpt. A tagger that has
 * met "Ada's" as one word may read it as one ever after; so each coverage gets a tagger of its own
 * and the order is fixed, and nothing that was read before can tell.
 */
export function outcomeLines({ articles, inquiries }: Asking): readonly string[] {
  const engine = createEngine(articles, createEnglish());
  return inquiries.flatMap(({ id, questions }) => {
    let conversation: Conversation = [];
    return questions.map((question, place) => {
      const turn = engine.ask(question, { conversation });
      conversation = [...conversation, turn];
      const name = questions.length > 1 ? `${id}.${place + 1}` : id;
      return `${name} ${hashOf(turn.outcome)} ${placeOf(turn.outcome)}`;
    });
  });
}
