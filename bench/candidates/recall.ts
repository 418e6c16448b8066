import type { Corpus } from '../../src/core/corpus/corpus';
import type { English } from '../../src/core/language/english';
import type { Lexicon } from '../../src/core/language/words/lexicon';
import { cleanQuestion } from '../../src/core/question/clean';
import { mendQuestion } from '../../src/core/question/mend';
import { readQuestion } from '../../src/core/question/read-question';
import { firstCut } from '../../src/core/reading/first-cut';
import { questionSigns } from '../../src/core/reading/question-signs';
import { MOST_CANDIDATES, MOST_RANKED } from '../../src/core/reading/rank';
import { retrieve } from '../../src/core/retrieval/retrieval';
import type { Story } from './stories';

/** At how many candidates it is looked whether the answer is among them. */
export const DEPTHS: readonly number[] = [1, 5, 12, 20, MOST_RANKED, MOST_CANDIDATES];

/** How often the answer was among the first candidates. */
export interface Recall {
  /** How many questions. */
  readonly asked: number;
  /** For each of `DEPTHS`, in how many of them. */
  readonly found: readonly number[];
}

/** What was found, by stage and, in it, by style of question; "all" leads. */
export type RecallByStyle = Readonly<
  Record<'retrieval' | 'first cut', ReadonlyMap<string, Recall>>
>;

/** The candidate passages of a question, as retrieval orders them and as the first cut does. */
function candidatesOf(
  text: string,
  corpus: Corpus,
  english: English,
  lexicon: Lexicon,
): { readonly retrieval: readonly number[]; readonly 'first cut': readonly number[] } {
  const cleaned = cleanQuestion(text);
  const words = 'text' in cleaned ? cleaned.text : text;
  const mended = mendQuestion(words, corpus, english, lexicon);
  const question = readQuestion(mended, corpus, english, lexicon);
  const retrieval = retrieve(
    question,
    corpus,
    { from: 0, to: corpus.passages.length },
    MOST_CANDIDATES,
  );
  const signs = questionSigns(question, retrieval.idf, corpus);
  const cut = firstCut(signs, corpus, retrieval, MOST_RANKED);
  return {
    retrieval: retrieval.candidates.map(({ passage }) => passage),
    'first cut': cut.map(({ setting }) => setting.number),
  };
}

function addTo(recalls: Map<string, Recall>, style: string, place: number): void {
  const { asked, found } = recalls.get(style) ?? { asked: 0, found: DEPTHS.map(() => 0) };
  const isBefore = (depth: number): number => (place >= 0 && place < depth ? 1 : 0);
  recalls.set(style, {
    asked: asked + 1,
    found: found.map((sum, at) => sum + isBefore(DEPTHS[at] ?? 0)),
  });
}

/** Asks every question of the stories; those whose quotes stand in no sentence are told to `onUnfound`. */
export function measureRecall(
  stories: readonly Story[],
  english: English,
  lexicon: Lexicon,
  onUnfound: (story: string, question: string) => void,
): RecallByStyle {
  const recall = { retrieval: new Map<string, Recall>(), 'first cut': new Map<string, Recall>() };
  for (const { name, corpus, questions } of stories) {
    for (const { text, style, gold } of questions) {
      if (gold.size === 0) {
        onUnfound(name, text);
        continue;
      }
      const candidates = candidatesOf(text, corpus, english, lexicon);
      for (const stage of ['retrieval', 'first cut'] as const) {
        const place = candidates[stage].findIndex((passage) => gold.has(passage));
        for (const kind of ['all', style]) addTo(recall[stage], kind, place);
      }
    }
  }
  return recall;
}

/** A table of plain text: a line for each style, in percent. */
export function textOf(recall: RecallByStyle): string {
  const lines = Object.entries(recall).flatMap(([stage, recalls]) => [
    `${stage}: % with the answer among the first ${DEPTHS.join(' · ')}`,
    ...Array.from(recalls, ([style, { asked, found }]) => {
      const shares = found.map((sum) => ((100 * sum) / asked).toFixed(1).padStart(5));
      return `  ${style.padEnd(9)} ${String(asked).padStart(5)} ${shares.join(' ')}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}
