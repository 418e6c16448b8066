import type { Engine } from './engine';
import { questionsFromFacts } from '../outcome/suggestions';

/** Questions after which further ones hardly make the next ones quicker: 8.9 ms a question, 10.4 after half as many. */
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
 * are answered at the usual speed: `most` of them, at most 160, which take some two seconds.
 */
export function warmUp(engine: Engine, most = MOST_ASKED): void {
  const headlines = engine.corpus.articles.slice(0, 20).map(({ headline }) => headline);
  const made = [
    ...questionsFromFacts(engine.corpus).map(({ text }) => text),
    ...headlines.flatMap((headline) => OPENINGS.map((opening) => `${opening} ${headline}`)),
  ].slice(0, MOST_ASKED);
  const wanted = made.length === 0 ? 0 : Math.min(most, MOST_ASKED);
  for (let asked = 0; asked < wanted; asked += 1) engine.ask(made[asked % made.length] ?? '');
}
