import { decide, type Judged } from '../../src/core/decision/judging/decide';
import { makeArticle } from './articles';
import { lineupIn } from './judged';

/** What a question finds in articles of these bodies, each of an outlet of its own, likeliest first. */
export const judgedOf = (text: string, ...bodies: readonly string[]): readonly Judged[] =>
  decide(
    lineupIn(
      text,
      bodies.map((body, at) =>
        makeArticle({ id: `a${at}`, headline: 'Local news', publisher: `Paper ${at + 1}`, body }),
      ),
    ),
  );

/** The candidate whose sentence begins so. */
export function judgedAt(judged: readonly Judged[], begins: string): Judged {
  const found = judged.find(({ one }) => one.passage.text.startsWith(begins));
  if (!found) throw new Error(`no candidate begins ${begins}`);
  return found;
}
