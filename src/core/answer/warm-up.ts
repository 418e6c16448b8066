import type { Engine } from './engine';
import { questionsFromFacts } from '../outcome/suggestions';

const MOST_ASKED = 160;
const OPENINGS = [
  'who',
  'when',
  'where',
  'why',
  'how many',
  'what',
  'did',
  'according to the report,',
];

/**
 * Asks some of the coverage's own questions and forgets the answers, so that the first real ones
 * are answered at the usual speed: about a second, worth it before a batch.
 */
export function warmUp(engine: Engine): void {
  const headlines = engine.corpus.articles.slice(0, 20).map(({ headline }) => headline);
  const made = [
    ...questionsFromFacts(engine.corpus).map(({ text }) => text),
    ...headlines.flatMap((headline) => OPENINGS.map((opening) => `${opening} ${headline}`)),
  ].slice(0, MOST_ASKED);
  for (let asked = 0; made.length > 0 && asked < MOST_ASKED; asked += 1) {
    engine.ask(made[asked % made.length] ?? '');
  }
}
