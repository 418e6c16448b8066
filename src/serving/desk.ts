import type { Engine } from '../core/answer/engine';
import type { Article } from '../core/coverage/article';
import { foldText } from '../core/language/fold';
import { outletsOf } from '../core/question/outlets';
import type { CoverageCounts, QuotedPeople } from './coverage';
import type { ExampleQuestions } from './example-questions';
import { matching } from './matching';
import type { Desk } from './protocol';
import { findSpeakers, quotedAbout, quotedBy, speakersLike } from './quoted';

/** More people of one name than this are listed to choose from, not quoted one below another. */
const MOST_TOGETHER = 3;

const textOf = ({ headline, publisher, aliases, id }: Article): string =>
  [headline, publisher, ...aliases, id].join(' ');

/** What those whom a name may mean are quoted as saying; several only while they are few. */
export function quotedPeople(engine: Engine, typed: string, about: string | null): QuotedPeople {
  const { corpus } = engine;
  const names = findSpeakers(corpus, typed);
  // "Berg" chosen from a list must lead to the one who is called that and no more
  const isChosen = foldText(names[0] ?? '') === foldText(typed).trim();
  if (names.length > MOST_TOGETHER && !isChosen) return { names, quoted: [] };
  const quoted = names.slice(0, MOST_TOGETHER).map((person) => {
    const all = quotedBy(corpus, person);
    return { person, excerpts: about === null ? all : quotedAbout(engine, person, about, all) };
  });
  return { names, quoted };
}

/** Answers what is asked of one engine. */
export function createDesk(engine: Engine, examples: ExampleQuestions): Desk {
  const { corpus } = engine;
  return {
    ask: (question, options) => engine.ask(question, options),
    examples: (wanted) => examples.find(wanted),
    speakers: ({ typed, most }) => speakersLike(corpus, typed).slice(0, most),
    quoted: (typed, about) => quotedPeople(engine, typed, about),
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
