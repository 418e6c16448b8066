import type { AnalysedArticle } from '../corpus/analysed-article';
import type { DateFact, Figure, Quotation } from '../facts/facts';
import { quotedStretches } from '../facts/syntax/quoted-stretches';
import { isReadable, readSentences, type Sentence } from '../facts/syntax/sentence';
import { pointsElsewhere, wordsOf } from './clause-words';
import { plainClauseOf, type PlainClause } from './plain-clause';

/** One sentence with what its questions are made of. */
export interface Source {
  readonly sentence: Sentence;
  readonly clause: PlainClause | null;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateFact[];
  readonly quotations: readonly Quotation[];
}

/** The plain clause of a sentence where it means the same without the sentences around it. */
function standingAlone(sentence: Sentence): PlainClause | null {
  const clause = plainClauseOf(sentence);
  if (clause === null || pointsElsewhere(sentence, clause.rest)) return null;
  const words = wordsOf(sentence, clause.rest);
  return /\b(?:either|neither)\b/iu.test(words) ? null : clause;
}

/** Sentences of the article with what stands in them. */
export function sourcesOf({ passages, facts, passageFacts }: AnalysedArticle): readonly Source[] {
  const sentences = readSentences(passages, {
    names: facts.names,
    datesOf: ({ position }) => passageFacts[position]?.dates ?? [],
    stretches: quotedStretches(passages),
  });
  return sentences
    .filter((sentence) => sentence.passage.field === 'body' && isReadable(sentence))
    .map((sentence) => {
      const here = passageFacts[sentence.passage.position];
      return {
        sentence,
        clause: standingAlone(sentence),
        figures: here?.figures ?? [],
        dates: here?.dates ?? [],
        quotations: here?.quotations ?? [],
      };
    });
}
