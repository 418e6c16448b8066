import type { AnalysedArticle } from '../corpus/analysed-article';
import type { ArticleQuestion } from './article-question';
import { deniedMade, whenMade, whereMade } from './clause-questions';
import { countMade } from './counted-questions';
import { sourcesOf } from './question-sources';
import { saidMade } from './said-questions';

/** Longest question made, in UTF-16 code units. */
const LONGEST = 120;

const MAKERS = [saidMade, countMade, whenMade, deniedMade, whereMade] as const;

/**
 * Questions that an article's own sentences answer, made from its quotations, figures, dates, places and
 * denials: at most `most`, of each kind in turn, in reading order. Pure; nothing is made of a sentence
 * that cannot be turned into a question by its grammar alone.
 */
export function questionsOfArticle(
  analysed: AnalysedArticle,
  most: number,
): readonly ArticleQuestion[] {
  const sources = sourcesOf(analysed);
  const seen = new Set<string>();
  const byKind = MAKERS.map((make) =>
    sources.flatMap((source) =>
      make(source).flatMap((made) => {
        const isKnown = seen.has(made.text) || made.text.length > LONGEST;
        seen.add(made.text);
        return isKnown ? [] : [{ ...made, passage: source.sentence.passage.position }];
      }),
    ),
  );
  const chosen: ArticleQuestion[] = [];
  for (let round = 0; chosen.length < most; round += 1) {
    const next = byKind.flatMap((kind) => kind[round] ?? []);
    if (next.length === 0) break;
    chosen.push(...next.slice(0, most - chosen.length));
  }
  return chosen;
}
