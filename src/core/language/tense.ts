import type { Token } from './token';
import { wordSet } from './word-set';

const FUTURE =
  /^(?:will|'ll|shall|would|due|scheduled|expected|planned|plans?|upcoming|ahead|deadline|tomorrow|hopes?|intends?|starting|beginning)$/u;
const REPORTING = wordSet(
  'say tell add announce report state confirm write promise pledge vow warn predict agree decide propose note',
);
const REACH = 14;

/** Whether a token is a finite verb of the past that places the event itself, not its telling. */
function isPast(token: Token): boolean {
  if (
    token.folded === 'was' ||
    token.folded === 'were' ||
    token.folded === 'had' ||
    token.folded === 'did'
  )
    return true;
  return (
    token.pos === 'VERB' &&
    !REPORTING.has(token.lemma) &&
    (token.folded.endsWith('ed') ||
      /^(?:began|came|fell|gave|held|left|lost|made|met|rose|sent|shot|spoke|struck|took|went|won|broke|saw|ran|led|found|became|drove|flew|wrote)$/u.test(
        token.folded,
      ))
  );
}

/**
 * Whether the words around a token speak of what is to come ("will meet on Friday", "is due to open in
 * May"): the nearest tense word decides; without any, the past is meant, as in most news.
 */
export function isFuture(tokens: readonly Token[], at: number): boolean {
  for (let distance = 1; distance <= REACH; distance += 1) {
    for (const index of [at - distance, at + distance]) {
      const token = tokens[index];
      if (token === undefined) continue;
      const word = token.folded.replace('’', "'");
      if (FUTURE.test(word)) return true;
      const infinitive = word === 'to' && tokens[index + 1]?.pos === 'VERB';
      if (infinitive && /^(?:is|are|set|was|were|going)$/u.test(tokens[index - 1]?.folded ?? ''))
        return true;
      if (isPast(token) && !FUTURE.test(tokens[index - 1]?.folded ?? '')) {
        // "is expected", "are scheduled" look like the past
        if (!/^(?:expected|scheduled|planned|set)$/u.test(word)) return false;
      }
    }
  }
  return false;
}
