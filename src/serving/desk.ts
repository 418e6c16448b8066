import type { Engine } from '../core/answer/engine';
import type { Article } from '../core/coverage/article';
import { outletsOf } from '../core/question/outlets';
import type { CoverageCounts } from './coverage';
import type { ExampleQuestions } from './example-questions';
import { matching } from './matching';
import type { Desk } from './protocol';
import { findSpeaker, quotedAbout, quotedBy, speakersOf } from './quoted';

const textOf = ({ headline, publisher, aliases, id }: Article): string =>
  [headline, publisher, ...aliases, id].join(' ');

/** Answers what is asked of one engine. */
export function createDesk(engine: Engine, examples: ExampleQuestions): Desk {
  const { corpus } = engine;
  return {
    ask: (question, options) => engine.ask(question, options),
    examples: (wanted) => examples.find(wanted),
    speakers: ({ typed, most }) =>
      matching(speakersOf(corpus), typed, (name) => name).slice(0, most),
    quoted: (typed, about) => {
      const person = findSpeaker(corpus, typed);
      if (person === null) return null;
      const all = quotedBy(corpus, person);
      return { person, excerpts: about === null ? all : quotedAbout(engine, person, about, all) };
    },
    articlesLike: ({ typed, most }) =>
      matching(corpus.articles, typed, textOf)
        .slice(0, most)
        .map(({ id }) => id),
    outletsLike: ({ typed, most }) =>
      matching(outletsOf(corpus.articles), typed, ({ publisher, names }) =>
        [publisher, ...names].join(' '),
      )
        .slice(0, most)
        .map(({ publisher }) => publisher),
    factsOf: (articleId) => corpus.factsOf(articleId),
  };
}

/** How much an engine's corpus holds. */
export function countsOf({ corpus }: Engine): CoverageCounts {
  let facts = 0;
  for (const { id } of corpus.articles) {
    const own = corpus.factsOf(id);
    if (own === null) continue;
    facts += own.roles.length + own.quotations.length + own.figures.length + own.dates.length;
  }
  return {
    articles: corpus.articles.length,
    outlets: new Set(corpus.articles.map(({ publisher }) => publisher)).size,
    passages: corpus.passages.length,
    facts,
  };
}
