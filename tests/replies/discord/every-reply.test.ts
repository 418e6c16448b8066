import fc from 'fast-check';
import type { Excerpt, Explanation, Outcome } from '../../../src/core/answer/outcome';
import { GENRES, type Article } from '../../../src/core/coverage/article';
import { helpMessage } from '../../../src/replies/discord/about-messages';
import { answerMessage } from '../../../src/replies/discord/answer-message';
import { articleMessage, sourcesMessage } from '../../../src/replies/discord/coverage-messages';
import {
  compareMessage,
  contextMessage,
  moreMessage,
  saidMessage,
  timelineMessage,
} from '../../../src/replies/discord/excerpt-messages';
import { unescapeMarkdown } from '../../../src/replies/discord/escape';
import { factsMessage } from '../../../src/replies/discord/facts-message';
import type { ArticleLookup, DiscordMessage } from '../../../src/replies/discord/message';
import { noticeMessage } from '../../../src/replies/discord/notice-message';
import { whyMessage } from '../../../src/replies/discord/why-message';
import { listLines, readMarkdown, shownText, trickyText } from '../../support/discord-markdown';
import { limitFaults, textsIn } from '../../support/message-limits';
import { explanationOf, outcomeOf } from '../../support/outcomes';
import { anyOutcome } from '../../support/view-contract';

/** Lines that are ours: headings, subtext, bold, lists of plain lines, and quotations. */
const OURS = ['blockQuote', 'strong', 'subtext', 'heading'];

/** Texts with everything that Discord gives a meaning, some of them filled up to these lengths. */
const textsOf = (...lengths: readonly number[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      trickyText,
      fc.constantFrom(...lengths),
      fc.constantFrom('_', 'word ', '\n', '<@1>', 'ü'),
    )
    .map(([text, most, filling]) => text + filling.repeat(most / filling.length));

/** An article and an excerpt that stands in it, as an engine makes them. */
const placedOf = (longText: fc.Arbitrary<string>): fc.Arbitrary<readonly [Article, Excerpt]> => {
  const filled = longText.map((text) => `${text}.`);
  return fc
    .record({
      id: fc.uuid(),
      headline: filled,
      publisher: filled,
      before: fc.constantFrom('', 'Before.\n\n'),
      text: longText.map((text) => `“${text.replaceAll(/(?:\r\n?|\n)\s*/gu, '\n')}”`),
      after: fc.constantFrom('', ' After.', '\n\nAfter.'),
      datePublished: fc.option(fc.oneof(trickyText, fc.constant('2020-02-29'))),
      url: fc.option(fc.oneof(fc.webUrl(), trickyText)),
      genre: fc.constantFrom(...GENRES),
      highlight: fc.option(fc.tuple(fc.nat(40), fc.nat(40))),
      speaker: fc.option(trickyText),
    })
    .map(({ before, text, after, highlight, speaker, ...fields }) => {
      const article: Article = {
        ...fields,
        alternativeHeadline: null,
        author: [fields.publisher],
        agencies: [],
        inLanguage: 'en',
        aliases: [],
        body: `${before}${text}${after}`,
      };
      const excerpt: Excerpt = {
        text,
        article: article.id,
        outlet: article.publisher,
        headline: article.headline,
        published: article.datePublished,
        paragraph: before === '' ? 1 : 2,
        start: before.length,
        end: before.length + text.length,
        highlight,
        speaker,
        field: 'body',
        url: article.url,
      };
      return [article, excerpt] as const;
    });
};

interface Scene {
  readonly outcome: Outcome;
  readonly articles: readonly Article[];
  readonly articleOf: ArticleLookup;
}

const scenesOf = (longText: fc.Arbitrary<string>): fc.Arbitrary<Scene> =>
  fc
    .record({
      pairs: fc.array(placedOf(longText), { minLength: 1, maxLength: 6 }),
      outcome: anyOutcome,
      question: longText,
      missing: fc.array(longText, { maxLength: 3 }),
      suggestions: fc.array(longText, { maxLength: 4 }),
    })
    .map(({ pairs, outcome, ...fields }) => {
      const articles = pairs.map(([article]) => article);
      const excerpts = pairs.map(([, excerpt]) => excerpt);
      const explanations: readonly Explanation[] = excerpts.map(({ article, text, paragraph }) =>
        explanationOf({ article, text, paragraph }),
      );
      const articleOf: ArticleLookup = (id) => articles.find((one) => one.id === id) ?? null;
      return {
        outcome: outcomeOf({ ...outcome, ...fields, excerpts, explanations }),
        articles,
        articleOf,
      };
    });

const longScenes = scenesOf(textsOf(0, 0, 40, 300, 700, 3000));
/** The oracle's regular expressions are slow on long texts. */
const shortScenes = scenesOf(textsOf(0, 0, 0, 40));

function everyReply({ outcome, articles, articleOf }: Scene): readonly DiscordMessage[] {
  const [article] = articles as readonly [Article];
  const [excerpt] = outcome.excerpts as readonly [Excerpt];
  const [, ...others] = outcome.excerpts;
  const { question: topic, suggestions } = outcome;
  const view = { outcome, articleOf, topic };
  const silent = { ...outcome, excerpts: others };
  return [
    answerMessage({ ...view, followUps: suggestions, share: true }),
    moreMessage({ outcome: silent, articleOf }),
    compareMessage(view),
    timelineMessage(view),
    whyMessage(view),
    saidMessage({ person: topic, about: topic, excerpts: outcome.excerpts, articleOf }),
    contextMessage(excerpt, article),
    sourcesMessage({ articles, page: 0 }),
    articleMessage(article),
    factsMessage({ article, facts: null, page: 0 }),
    helpMessage({ articles, examples: suggestions }),
    noticeMessage(topic),
  ];
}

describe('every reply to any outcome of any coverage', () => {
  it('keeps all of Discord’s limits, counted after escaping', () => {
    fc.assert(
      fc.property(longScenes, (scene) => {
        for (const message of everyReply(scene)) expect(limitFaults(message)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('renders nothing but our own layout', () => {
    fc.assert(
      fc.property(shortScenes, (scene) => {
        for (const text of everyReply(scene).flatMap(textsIn)) {
          expect([...readMarkdown(text).kinds].filter((kind) => !OURS.includes(kind))).toEqual([]);
          expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shows each excerpt of an answer to the letter', () => {
    fc.assert(
      fc.property(shortScenes, ({ outcome, articleOf }) => {
        const answered = { ...outcome, outcome: 'answered' as const };
        const quotes = textsIn(answerMessage({ outcome: answered, articleOf })).filter((text) =>
          text.startsWith('> '),
        );
        const seen = quotes.map((quote) => readMarkdown(quote).text);
        const whole = outcome.excerpts.map(({ text }) => shownText(text));
        expect([...seen].sort()).toEqual([...whole].sort());
        expect(quotes.flatMap(listLines)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('shows excerpts that are long to the letter or not at all', () => {
    fc.assert(
      fc.property(longScenes, ({ outcome, articleOf }) => {
        const answered = { ...outcome, outcome: 'answered' as const };
        const whole = outcome.excerpts.map(({ text }) => shownText(text));
        for (const text of textsIn(answerMessage({ outcome: answered, articleOf }))) {
          if (!text.startsWith('> ')) continue;
          const letters = text
            .replaceAll(/^> /gmu, '')
            .replaceAll(/(?<!\\)(?:\\\\)*\*\*/gu, (bold) => bold.slice(0, -2));
          expect(whole).toContain(unescapeMarkdown(letters));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is the same for the same outcome', () => {
    fc.assert(
      fc.property(shortScenes, (scene) => {
        expect(everyReply(structuredCloneOf(scene))).toEqual(everyReply(scene));
      }),
      { numRuns: 15 },
    );
  });
});

function structuredCloneOf({ outcome, articles }: Scene): Scene {
  const copies = structuredClone(articles);
  return {
    outcome: structuredClone(outcome),
    articles: copies,
    articleOf: (id) => copies.find((one) => one.id === id) ?? null,
  };
}
