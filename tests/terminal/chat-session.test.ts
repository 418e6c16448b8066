import type { Conversation } from '../../src/core/answer/engine';
import fc from 'fast-check';
import { createChatSession, type ChatSession } from '../../src/terminal/chat-session';
import type { Engine } from '../../src/core/answer/engine';
import {
  articleOf,
  cannedEngine,
  excerptOf,
  explanationOf,
  outcomeOf,
  silenceOf,
} from '../support/outcomes';

const RETRACTION = {
  ...{ article: 'gone', outlet: 'Inland Gazette', headline: 'Taken back', published: null },
  ...{ url: null, date: '2024-05-01', text: 'It was made up.' },
};
const sessionOf = (engine: Engine): ChatSession =>
  createChatSession(() => engine, {
    options: () => ({}),
    facts: ({ id }) => `facts of ${id}`,
    quoted: (person, about) =>
      person === 'Nobody'
        ? { names: [], quoted: [] }
        : person === 'Una Marsh'
          ? { names: [], quoted: [], retractions: [RETRACTION] }
          : person === 'Berg'
            ? { names: ['Ada Berg', 'Bo Berg', 'Cy Berg', 'Di Berg'], quoted: [] }
            : {
                names: [person],
                quoted: [{ person, excerpts: about === 'the moon' ? [] : [excerptOf()] }],
              },
    dated: (topic) => ({
      about: topic === null ? Array.from({ length: 23 }, () => excerptOf()) : [],
      near: topic === 'the bridge of zinc' ? [excerptOf()] : [],
      isKnown: topic !== 'zeppelins',
    }),
    check: (text) => ({
      quotes: [],
      isWhole: false,
      problem: text === '' ? 'empty' : 'one-word',
    }),
    withId: (id) => (id === '187pk45jpl' ? excerptOf() : null),
  });

const answering = (): ReturnType<typeof cannedEngine> =>
  cannedEngine((_question, _conversation, { explain }) =>
    outcomeOf({ explanations: explain ? [explanationOf()] : [] }),
  );

describe('a chat', () => {
  it('completes a question from the turns before it', () => {
    const { engine, asked } = answering();
    const session = sessionOf(engine);
    for (const line of ['who?', 'when?', 'why?']) session.reply(line);
    const before = asked.map(({ options }) =>
      (options.conversation as Conversation | undefined)?.map(({ question }) => question),
    );
    expect(before).toEqual([[], ['who?'], ['who?', 'when?']]);
  });

  it('remembers a dozen turns', () => {
    const { engine, asked } = answering();
    const session = sessionOf(engine);
    for (let turn = 0; turn < 20; turn += 1) session.reply(`question ${turn}`);
    expect(asked.at(-1)?.options.conversation).toHaveLength(12);
  });

  it('says nothing to a blank line', () => {
    const { engine, asked } = answering();
    expect(sessionOf(engine).reply('  ')).toEqual({ text: '', ends: false });
    expect(asked).toEqual([]);
  });

  it('explains the last answer as it was asked', () => {
    const { engine, asked } = answering();
    const session = sessionOf(engine);
    session.reply('who?');
    session.reply('when?');
    expect(session.reply('/explain').text).toContain('term overlap');
    expect(asked.at(-1)).toMatchObject({
      question: 'when?',
      options: { explain: true, conversation: [{ question: 'who?' }] },
    });
    session.reply('why?');
    expect(asked.at(-1)?.options.conversation).toHaveLength(2);
  });

  it('explains every answer on request, until told to stop', () => {
    const session = sessionOf(answering().engine);
    session.reply('/explain on');
    expect(session.reply('who?').text).toMatch(/It held[^]*term overlap/u);
    session.reply('/explain off');
    expect(session.reply('who?').text).not.toContain('term overlap');
  });

  it('says when there is nothing to explain', () => {
    const { engine } = cannedEngine(() => silenceOf());
    const session = sessionOf(engine);
    expect(session.reply('/explain').text).toMatch(/Ask a question first/u);
    session.reply('who?');
    expect(session.reply('/explain').text).toMatch(/No sentence/u);
  });

  it('shows the facts of the only article, of the one last quoted, or of the one named', () => {
    const articles = [articleOf(), articleOf({ id: 'other', headline: 'Else', publisher: 'Else' })];
    expect(sessionOf(answering().engine).reply('/facts').text).toBe('facts of post-bridge');
    const { engine } = cannedEngine(
      () => outcomeOf({ excerpts: [excerptOf({ article: 'other' })] }),
      articles,
    );
    const session = sessionOf(engine);
    expect(session.reply('/facts').text).toMatch(
      /which article\? \/facts post-bridge +\/facts other/u,
    );
    expect(session.reply('/facts bridge').text).toBe('facts of post-bridge');
    expect(session.reply('/facts moon').text).toMatch(/Name one of: post-bridge, other/u);
    session.reply('who?');
    expect(session.reply('/facts').text).toBe('facts of other');
  });

  it('lists the articles to who asks for the sources in words', () => {
    const { engine } = cannedEngine(() =>
      silenceOf({ outcome: 'conversation', intent: 'sources', reason: null }),
    );
    const session = sessionOf(engine);
    expect(session.reply('what are your sources?').text).toBe(session.reply('/sources').text);
  });

  it('lists the sources and the commands', () => {
    const session = sessionOf(answering().engine);
    expect(session.reply('/sources').text).toContain('Bridge reopens after storm');
    for (const command of ['/help', '/sources', '/explain', '/facts', '/quit']) {
      expect(session.reply('/help').text).toContain(command);
    }
  });

  it('answers an unknown command with those that there are', () => {
    const { engine, asked } = answering();
    for (const line of ['/nonsense now', '/', '/constructor']) {
      expect(sessionOf(engine).reply(line)).toMatchObject({
        text: expect.stringMatching(/^There is no command[^]*\/help/u) as string,
        ends: false,
      });
    }
    expect(asked).toEqual([]);
  });

  it('takes the beginning of a command for the command', () => {
    expect(sessionOf(answering().engine).reply('/so').text).toContain('The coverage holds');
  });

  it('ends at /quit, in any case', () => {
    expect(sessionOf(answering().engine).reply('/QUIT ')).toEqual({ text: '', ends: true });
  });

  it.each(['bye', 'Bye!', 'exit', 'quit', 'goodbye.', ':q', 'q', 'quit()', '/exit', '/bye'])(
    'ends at "%s", with a word',
    (line) => {
      const { engine, asked } = answering();
      expect(sessionOf(engine).reply(line)).toEqual({
        text: expect.stringMatching(/^Goodbye/u) as string,
        ends: true,
      });
      expect(asked).toEqual([]);
    },
  );

  it.each(['who said bye?', 'exit strategy', 'did they quit'])('does not end at "%s"', (line) => {
    expect(sessionOf(answering().engine).reply(line).ends).toBe(false);
  });

  it('ends wherever it says goodbye', () => {
    const { engine } = cannedEngine(() =>
      silenceOf({ outcome: 'conversation', intent: 'farewell', reason: null }),
    );
    expect(sessionOf(engine).reply('see you then')).toEqual({
      text: expect.stringMatching(/^Goodbye/u) as string,
      ends: true,
    });
  });

  it('compares as the command of Discord does, leaning on no turn before', () => {
    const { engine, asked } = answering();
    const session = sessionOf(engine);
    session.reply('who?');
    expect(session.reply('/compare the bridge').text).toContain('It held');
    expect(asked.at(-1)?.question).toBe('How do the outlets compare on the bridge?');
    expect(asked.at(-1)?.options.conversation ?? []).toEqual([]);
    expect(session.reply('/compare').text).toMatch(/Compare what\?/u);
  });

  it('lists dated sentences with the words of Discord, and counts those it does not show', () => {
    const session = sessionOf(answering().engine);
    const all = session.reply('/timeline').text;
    expect(all).toMatch(/^In order of date\n\n[^]*It held/u);
    expect(all).toMatch(/3 more dated sentences; a topic, [^]*leaves fewer\.$/u);
    expect(session.reply('/timeline zeppelins').text).toBe(
      'The coverage has nothing with the words “zeppelins”, dated or not.',
    );
    expect(session.reply('/timeline the ferry').text).toMatch(/about the ferry has a date/u);
    expect(session.reply('/timeline the bridge of zinc').text).toMatch(
      /^No dated sentence has all of those words[^]*It held/u,
    );
    expect(session.reply('/timeline ?!').text).toMatch(/no words in that/u);
  });

  it('checks quotes and cites answers, the last one or that with the id', () => {
    const session = sessionOf(answering().engine);
    expect(session.reply('/verify held').text).toMatch(/^One word alone is too little/u);
    expect(session.reply('/verify').text).toMatch(/^There is no quote in that/u);
    expect(session.reply('/cite').text).toMatch(/^Cite what\?/u);
    const byId = session.reply('/cite 187pk45jpl').text;
    expect(byId).toMatch(/^Plain text\n““It held[^]*\n\nAPA\n[^]*\n\nProof\nverbatim-proof-1 /u);
    expect(session.reply('/cite nonsense').text).toMatch(/no answer with that id/u);
    session.reply('who?');
    expect(session.reply('/cite').text).toBe(byId);
  });

  it('shows the words of a person, asks which of several, and says where there are none', () => {
    const session = sessionOf(answering().engine);
    expect(session.reply('/said Ada Quill').text).toMatch(/^Words of Ada Quill:[^]*It held/u);
    expect(session.reply('/said Ada Quill about the moon').text).toMatch(
      /nothing that Ada Quill says about the moon/u,
    );
    expect(session.reply('/said Berg').text).toMatch(/several people.*Ada Berg, Bo Berg/u);
    expect(session.reply('/said Nobody').text).toMatch(/quotes nobody called Nobody/u);
    const retracted = session.reply('/said Una Marsh').text;
    expect(retracted).toMatch(/retracted quotes somebody called Una Marsh[^]*It was made up/u);
    expect(session.reply('/said').text).toMatch(/^Whose words\?/u);
  });

  it('takes a path or a fraction for a question', () => {
    const { engine, asked } = answering();
    const session = sessionOf(engine);
    session.reply('/etc/passwd says what?');
    session.reply('/2 of them?');
    expect(asked).toHaveLength(2);
  });

  it('says that the coverage is empty, but still converses', () => {
    const { engine } = cannedEngine(
      (question) =>
        silenceOf(question === 'hi' ? { outcome: 'conversation', intent: 'greeting' } : {}),
      [],
    );
    const session = sessionOf(engine);
    expect(session.reply('who?').text).toMatch(/^The coverage is empty/u);
    expect(session.reply('/facts').text).toMatch(/^The coverage is empty/u);
    for (const command of ['/sources', '/timeline', '/verify It held', '/cite', '/said Ada']) {
      expect(session.reply(command).text).toMatch(/^The coverage is empty/u);
    }
    expect(session.reply('hi').text).toMatch(/^Hello/u);
  });

  it('never throws and never writes a control character', () => {
    const { engine } = answering();
    const session = sessionOf(engine);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isCommand) => {
        const { text: reply } = session.reply(isCommand ? `/${text}` : text);
        expect(reply).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});
