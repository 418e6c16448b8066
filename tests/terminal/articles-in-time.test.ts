import { Readable } from 'node:stream';
import { createEngine } from '../../src/core/answer/engine';
import { analysing } from '../../src/terminal/analysing';
import { inTime } from '../../src/terminal/articles-in-time';
import { answerBatch } from '../../src/terminal/batch';
import { createChatSession } from '../../src/terminal/chat-session';
import { makeArticle } from '../support/articles';
import { sharedEnglish } from '../support/coverage';
import { collector } from '../support/streams';

const NOON = Date.UTC(2021, 2, 5, 12);
const MARKER = /Orsley|Friday/u;
const ARTICLES = [
  makeArticle({ id: 'kessel', body: 'The Kessel bridge opened on Monday.' }),
  makeArticle({
    id: 'orsley',
    body: 'The Orsley bridge opened on Friday.',
    embargoedUntil: '2021-03-05T12:00:00Z',
    expires: '2021-03-05T13:00:00Z',
  }),
];
const QUESTION = 'When did the bridge open?';
const LATER = 'And which day?';

describe('articles that may be shown for a time, in a terminal', () => {
  let nowMs = 0;
  const english = sharedEnglish();
  const analyse = analysing(english);
  let made = 0;
  const engine = inTime(
    ARTICLES,
    (shown) => {
      made += 1;
      return createEngine(shown, english, { analyse });
    },
    () => nowMs,
  );

  it('makes an engine anew only where others may be shown', () => {
    nowMs = NOON - 2;
    const before = engine();
    nowMs = NOON - 1;
    expect(engine()).toBe(before);
    nowMs = NOON;
    expect(engine().corpus.articles).toHaveLength(2);
    nowMs = NOON - 1;
    expect(engine().corpus.articles).toHaveLength(1);
    expect(made).toBe(3);
  });

  it('are chatted about from then on and until then, and turns that quoted them are forgotten', () => {
    nowMs = NOON - 1;
    const session = createChatSession(engine, {
      options: () => ({ colours: false }),
      facts: (article) => article.body,
      quoted: () => ({ names: [], quoted: [] }),
      dated: () => ({ about: [], near: [], isKnown: false }),
      check: () => ({ quotes: [], isWhole: false, problem: null }),
      withId: () => null,
    });
    const all = (): string =>
      ['/sources', QUESTION, LATER, '/timeline', '/explain', '/facts orsley', '/compare bridge']
        .map((line) => session.reply(line).text)
        .join('\n')
        .replaceAll(/"orsley"/gu, '');
    expect(MARKER.exec(all())).toBeNull();
    nowMs = NOON;
    expect(all()).toMatch(MARKER);
    nowMs = NOON + 3_600_000;
    expect(MARKER.exec(session.reply(LATER).text)).toBeNull();
    expect(MARKER.exec(all())).toBeNull();
  });

  it('are answered from in a batch from then on and until then', async () => {
    const moments = [NOON - 1, NOON, NOON + 3_600_000];
    const output = collector();
    async function* lines(): AsyncGenerator<string> {
      for (const [place, moment] of moments.entries()) {
        // each is asked once the one before is answered
        while (output.text().split('\n').length <= place) await new Promise(setImmediate);
        nowMs = moment;
        yield `${JSON.stringify({ id: moment - NOON, question: 'When did the Orsley bridge open?', conversation: 'c' })}\n`;
      }
    }
    await answerBatch(
      {
        get articles() {
          return engine().corpus.articles;
        },
        retracted: [],
        engineFor: () => engine(),
      },
      {
        input: Readable.from(lines(), { highWaterMark: 1 }),
        output,
        errors: collector(),
        now: () => 0,
      },
      { json: true, explain: false, abstain: true, article: null, colours: false },
    );
    const outcomes = output
      .text()
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { outcome: string }).outcome);
    expect(outcomes).toEqual(['not-covered', 'answered', 'not-covered']);
  });
});
