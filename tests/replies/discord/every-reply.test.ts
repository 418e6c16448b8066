import fc from 'fast-check';
import type { Excerpt, Explanation, Outcome } from '../../../src/core/outcome/outcome';
import { GENRES, type Article } from '../../../src/core/article/article';
import { helpMessage } from '../../../src/replies/discord/about-messages';
import { answerMessage } from '../../../src/replies/discord/answer-message';
import { articleMessage, sourcesMessage } from '../../../src/replies/discord/coverage-messages';
import {
  compareMessage,
  contextMessage,
  moreMessage,
  saidByMessage,
  saidMessage,
  timelineMessage,
} from '../../../src/replies/discord/excerpt-messages';
import { unescapeMarkdown } from '../../../src/replies/discord/escape';
import {
  followingBegunMessage,
  followingMessage,
  followNewsMessage,
} from '../../../src/replies/discord/follow-messages';
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

const scenesOf = (longText: fc.Arbitrary<string>, most: number): fc.Arbitrary<Scene> =>
  fc
    .record({
      pairs: fc.array(placedOf(longText), { minLength: 1, maxLength: most }),
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

const longScenes = scenesOf(textsOf(0, 0, 40, 300, 700, 3000), 5);
/** The oracle's regular expressions are slow on long texts. */
const shortScenes = scenesOf(textsOf(0, 0, 0, 40), 2);

const followed = ({ question }: Outcome): { readonly id: string; readonly question: string } => ({
  id: '0123456789abcdef',
  question,
});

/** Each kind of reply to a scene. */
const REPLIES: Readonly<Record<string, (scene: Scene) => DiscordMessage>> = {
  answer: ({ outcome, articleOf }) =>
    answerMessage({ outcome, articleOf, followUps: outcome.suggestions, share: true }),
  followed: ({ outcome, articleOf }) =>
    followingBegunMessage({ ...followed(outcome), outcome, articleOf, isHere: true }),
  news: ({ outcome, articles, articleOf }) =>
    followNewsMessage({
      ...{ ...followed(outcome), outcome, articleOf, userId: null },
      before: { article: articles[0] ?? null, paragraph: 2 },
    }),
  following: ({ outcome, articles }) =>
    followingMessage({
      lines: articles.map((article, at) => ({
        ...{ id: `${at}`, question: outcome.question, userId: '1576672347438448643', atMs: 0 },
        ...{ channelId: null, told: { article, paragraph: 1 }, canEnd: true },
      })),
      isHere: false,
      page: 0,
    }),
  more: ({ outcome, articleOf }) =>
    moreMessage({ outcome: { ...outcome, excerpts: outcome.excerpts.slice(1) }, articleOf }),
  comparison: ({ outcome, articleOf }) =>
    compareMessage({ outcome, articleOf, topic: outcome.question }),
  timeline: ({ outcome, articleOf }) =>
    timelineMessage({
      ...{ articleOf, topic: outcome.question },
      dated: {
        about: outcome.excerpts.slice(0, 1),
        near: outcome.excerpts.slice(1),
        isKnown: true,
      },
    }),
  why: whyMessage,
  said: ({ outcome: { question, excerpts }, articleOf }) =>
    saidMessage({ person: question, about: question, excerpts, articleOf }),
  'said by several': ({ outcome: { question, excerpts }, articleOf }) => {
    const people = [excerpts, excerpts].map((own) => ({ person: question, excerpts: own }));
    return saidByMessage({ name: question, about: question, people, articleOf });
  },
  context: ({ outcome, articles }) =>
    contextMessage(outcome.excerpts[0] as Excerpt, articles[0] as Article),
  sources: ({ articles }) => sourcesMessage({ articles, page: 0 }),
  article: ({ articles }) => articleMessage(articles[0] as Article),
  facts: ({ articles }) => factsMessage({ article: articles[0] as Article, facts: null, page: 0 }),
  help: ({ articles, outcome }) => helpMessage({ articles, examples: outcome.suggestions }),
  notice: ({ outcome }) => noticeMessage(outcome.question),
};
const anyReply = fc.constantFrom(...Object.keys(REPLIES));
const replyOf = (kind: string, scene: Scene): DiscordMessage =>
  (REPLIES[kind] ?? whyMessage)(scene);

describe('every reply to any outcome of any coverage', () => {
  it('keeps all of Discord’s limits, counted after escaping', () => {
    fc.assert(
      fc.property(longScenes, anyReply, (scene, kind) => {
        expect(limitFaults(replyOf(kind, scene))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('renders nothing but our own layout', () => {
    fc.assert(
      fc.property(shortScenes, anyReply, (scene, kind) => {
        for (const text of textsIn(replyOf(kind, scene))) {
          expect([...readMarkdown(text).kinds].filter((one) => !OURS.includes(one))).toEqual([]);
          expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u);
        }
      }),
      { numRuns: 1000 },
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
      { numRuns: 1000 },
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
      { numRuns: 1000 },
    );
  });

  it('is the same for the same outcome', () => {
    fc.assert(
      fc.property(shortScenes, anyReply, (scene, kind) => {
        expect(replyOf(kind, structuredCloneOf(scene))).toEqual(replyOf(kind, scene));
      }),
      { numRuns: 500 },
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
