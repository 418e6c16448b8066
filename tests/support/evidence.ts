import { buildCorpus, type Corpus } from '../../src/core/corpus/corpus';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import type { Question } from '../../src/core/question/question';
import { readQuestion } from '../../src/core/question/read-question';
import {
  evidenceOf,
  settingOf,
  type Evidence,
  type Setting,
} from '../../src/core/reading/evidence';
import type { FeatureGroup } from '../../src/core/reading/feature-group';
import { questionSigns, type QuestionSigns } from '../../src/core/reading/question-signs';
import { retrieve, type Retrieval } from '../../src/core/retrieval/retrieval';
import type { Pair } from '../../src/core/decision/candidate/pair';
import { termMatcher } from '../../src/core/reading/term-meeting';
import { makeArticle } from './articles';
import { english } from './facts';

/** A question held against a coverage of one article. */
export interface Asked {
  readonly corpus: Corpus;
  readonly question: Question;
  readonly signs: QuestionSigns;
  readonly retrieval: Retrieval;
}

/** Asks a question of an article of which only the body matters. */
export function askOf(text: string, body: string): Asked {
  const corpus = buildCorpus([makeArticle({ headline: 'News', body })], english);
  const question = readQuestion(text, corpus, english, createLexicon());
  const retrieval = retrieve(question, corpus, { from: 0, to: corpus.passages.length }, 64);
  return { corpus, question, retrieval, signs: questionSigns(question, retrieval.idf, corpus) };
}

/** The setting of the candidate whose text begins so. */
export function settingAt({ corpus, signs, retrieval }: Asked, begins: string): Setting {
  const rank = retrieval.candidates.findIndex(({ passage }) =>
    corpus.passages[passage]?.text.startsWith(begins),
  );
  const setting = settingOf(signs, corpus, retrieval, rank);
  if (setting === null) throw new Error(`no candidate begins ${begins}`);
  return setting;
}

/** All that is read of the candidate whose text begins so. */
export const evidenceAt = (asked: Asked, begins: string): Evidence =>
  evidenceOf(settingAt(asked, begins));

/** The values of a family of features, by name. */
export function valuesOf<T>(group: FeatureGroup<T>, given: T): ReadonlyMap<string, number> {
  const values = new Float64Array(group.features.length);
  group.read(given, values, 0);
  return new Map(group.features.map(([name], at) => [name, values[at] ?? 0]));
}

/** The passage whose text begins so, held against the question. */
export function pairAt(asked: Asked, begins: string): Pair {
  const { corpus, question } = asked;
  const number = corpus.passages.findIndex(({ text }) => text.startsWith(begins));
  const [passage, facts] = [corpus.passages[number], corpus.passageFacts[number]];
  if (passage === undefined || facts === undefined) throw new Error(`no passage begins ${begins}`);
  const { matches } = termMatcher(question, corpus)(number);
  return { question, number, passage, matches, facts };
}
