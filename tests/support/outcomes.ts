import type { Remembered, Engine, Turn, AskOptions } from '../../src/core/answer/engine';
import type { Excerpt, Explanation, Outcome } from '../../src/core/outcome/outcome';
import type { Article } from '../../src/core/article/article';
import { makeArticle } from './articles';

/** An article about a bridge; every field can be replaced. */
export function articleOf(fields: Partial<Article> = {}): Article {
  return makeArticle({
    id: 'post-bridge',
    headline: 'Bridge reopens after storm',
    publisher: 'The Harbour Post',
    datePublished: '2021-03-04',
    aliases: ['HP'],
    body: 'The bridge reopened on Monday.\n\n“It held,” said Ada Quill, the engineer.',
    ...fields,
  });
}

/** An excerpt of the small article's second paragraph; every field can be replaced. */
export function excerptOf(fields: Partial<Excerpt> = {}): Excerpt {
  const { body, headline, publisher } = articleOf();
  const text = '“It held,” said Ada Quill, the engineer.';
  return {
    text,
    article: 'post-bridge',
    outlet: publisher,
    headline,
    published: '2021-03-04',
    paragraph: 2,
    start: body.indexOf(text),
    end: body.indexOf(text) + text.length,
    highlight: [16, 25],
    speaker: 'Ada Quill',
    field: 'body',
    url: null,
    ...fields,
  };
}

/** An outcome that answers with one excerpt; every field can be replaced. */
export function outcomeOf(fields: Partial<Outcome> = {}): Outcome {
  return {
    question: 'who said it held?',
    outcome: 'answered',
    intent: 'who',
    confidence: 0.9,
    level: 'high',
    stance: null,
    source: null,
    excerpts: [excerptOf()],
    earlier: [],
    newest: null,
    reason: null,
    missing: [],
    nearest: [],
    suggestions: [],
    understoodAs: null,
    explanations: [],
    ...fields,
  };
}

/** An outcome that keeps silent; every field can be replaced. */
export function silenceOf(fields: Partial<Outcome> = {}): Outcome {
  return outcomeOf({
    outcome: 'not-covered',
    excerpts: [],
    confidence: 0.1,
    level: 'low',
    reason: 'no-match',
    ...fields,
  });
}

/** A candidate with two features. */
export function explanationOf(fields: Partial<Explanation> = {}): Explanation {
  return {
    article: 'post-bridge',
    paragraph: 2,
    text: excerptOf().text,
    probability: 0.8,
    score: 1.5,
    contributions: [
      { feature: 'length', value: 2, average: 1.5, contribution: -0.5 },
      { feature: 'term overlap', value: 0.5, average: 0.25, contribution: 2 },
    ],
    met: [
      { asked: 'bosses', said: 'managers', weight: 0.62, by: 'near' },
      { asked: 'mill', said: 'mill', weight: 0.9, by: 'same' },
    ],
    alignment: { asked: [], said: [], pairs: [] },
    ...fields,
  };
}

/** What an engine of ours was asked. */
export interface Asked {
  readonly question: string;
  readonly options: AskOptions;
}

/** An engine of canned outcomes that remembers what it was asked. */
export function cannedEngine(
  outcomeFor: (question: string, conversation: Remembered, options: AskOptions) => Outcome,
  articles: readonly Article[] = [articleOf()],
): { readonly engine: Engine; readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  const ask = (question: string, options: AskOptions = {}): Turn => {
    asked.push({ question, options });
    const outcome = outcomeFor(question, options.conversation ?? [], options);
    return { question, outcome: { ...outcome, question } } as Turn;
  };
  return {
    engine: {
      corpus: { articles, analysed: [], beyond: null, derived: new Map() },
      ask,
    } as unknown as Engine,
    asked,
  };
}
