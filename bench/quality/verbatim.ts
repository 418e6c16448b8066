import type { Engine } from '../../src/core/answer/engine';
import { sliceOf } from '../../src/core/outcome/outcome';
import type { Corpus, PassageRange } from '../../src/core/corpus/corpus';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import type { English } from '../../src/core/language/english';
import { readQuestion } from '../../src/core/question/read-question';
import { lineupOf } from '../../src/core/answer/lineup';
import { decide } from '../../src/core/decision/judging/decide';
import { MOST_RANKED, rank } from '../../src/core/reading/rank';
import { createCoverageReader } from '../../src/core/reader/coverage-reader';
import { shippedReader } from '../../src/core/reader/reader';
import type { Contestant, Reader, Scope } from './contestant';

/** The passages of an article, or of all; null where there is no such article. */
function rangeOf(corpus: Corpus, article: string | null): PassageRange | null {
  return article === null ? { from: 0, to: corpus.passages.length } : corpus.rangeOf(article);
}

/** Our ranking by itself: its first candidate, as sure as the decision is of its best. */
export function verbatimRanking(english: English): Contestant {
  const lexicon = createLexicon();
  const read = ({ corpus }: Engine): Reader => {
    const reader = createCoverageReader(shippedReader(lexicon.everyday), corpus);
    return {
      find: (asked, { article, paragraph }) => {
        const range = rangeOf(corpus, article);
        if (!range) return null;
        const question = readQuestion(asked, corpus, english, lexicon);
        // as with the others, what is given away chooses among all that the article has
        const most = paragraph === null ? MOST_RANKED : range.to - range.from;
        const ranked = rank(question, corpus, range, most);
        const first = ranked.find(
          ({ passage }) => paragraph === null || passage.paragraph === paragraph,
        );
        if (!first) return null;
        const [best] = decide(lineupOf(question, range, { corpus, lexicon, reader }));
        const confidence = best?.probability ?? 0;
        return { text: first.passage.text, confidence, words: null };
      },
    };
  };
  const setting = 'first candidate of the ranking, confidence of the decision';
  return {
    name: 'Verbatim ranking',
    setting,
    confidence: 'probability',
    takesParagraph: true,
    read,
  };
}

/** Our whole engine as users have it: whole excerpts, marked words, silence. */
export function verbatimEngine(): Contestant {
  const read = (engine: Engine): Reader => {
    const optionsOf = ({ article }: Scope): { article?: string } =>
      article === null ? {} : { article };
    return {
      find: (question, scope) => {
        const { outcome } = engine.ask(question, { ...optionsOf(scope), abstain: false });
        const [first] = outcome.excerpts;
        if (!first) return null;
        const { text, highlight } = first;
        const words = highlight && sliceOf(text, { start: highlight[0], end: highlight[1] });
        return { text, confidence: outcome.confidence, words };
      },
      keepsSilent: (question, scope) =>
        engine.ask(question, optionsOf(scope)).outcome.outcome !== 'answered',
    };
  };
  const setting = 'the excerpt shown first, of one or two sentences, its silence set aside';
  return {
    name: 'Verbatim engine',
    setting,
    confidence: 'probability',
    takesParagraph: false,
    read,
  };
}
