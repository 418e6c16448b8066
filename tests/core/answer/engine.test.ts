import fc from 'fast-check';
import type { Outcome } from '../../../src/core/outcome/outcome';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

const bridge = makeArticle({
  id: 'post-bridge',
  headline: 'Kessel bridge reopens after storm',
  publisher: 'The Harbour Post',
  aliases: ['HP'],
  datePublished: '2021-03-04',
  author: ['Ida Lorn'],
  body: [
    'The Kessel bridge reopened on Monday after eleven weeks of repairs, the mayor, Anna Berg, said.',
    '"We are glad that the ferry is no longer needed," she told reporters. The repairs cost 4.2 million euros.',
    'Engineer Tom Rask of the port authority said that 340 lorries a day had been sent over Dorn instead.',
    'The ferry carried 1,200 people on an average day in the weeks when the bridge was closed.',
  ].join('\n\n'),
});
const rival = makeArticle({
  id: 'times-bridge',
  headline: 'Drivers return to the Kessel crossing',
  publisher: 'Delta Times',
  body: [
    'The Kessel bridge reopened on Monday. The repairs cost 4.6 million euros, according to the Delta Times.',
    'Shopkeeper Olga Fenn said business in the old town had halved while the bridge was shut.',
  ].join('\n\n'),
});
const engine = engineOf([bridge, rival]);
const bodies = new Map([bridge, rival].map((article) => [article.id, article.body]));
const ask = (question: string): Outcome => engine.ask(question).outcome;
const firstText = (outcome: Outcome): string => outcome.excerpts[0]?.text ?? `(${outcome.reason})`;

describe('the engine', () => {
  it('names the speaker of a pronoun', () => {
    const outcome = ask('who said they are glad about the ferry?');
    expect(outcome.excerpts[0]?.speaker).toBe('Anna Berg');
  });

  it('shows a differing figure of another outlet beside the answer', () => {
    const texts = ask('how much did the repairs cost?').excerpts.map(({ text }) => text);
    expect(texts.some((text) => text.includes('4.2 million'))).toBe(true);
    expect(texts.some((text) => text.includes('4.6 million'))).toBe(true);
  });

  it('answers a question about one outlet from that outlet alone', () => {
    const { excerpts } = ask('according to the Delta Times, what did the repairs cost');
    expect(excerpts.length).toBeGreaterThan(0);
    expect(new Set(excerpts.map(({ outlet }) => outlet))).toEqual(new Set(['Delta Times']));
  });

  it('takes "and the Post?" for the question before, not for one about the articles', () => {
    const eager = engineOf([bridge, rival], { position: 'eager' });
    const first = eager.ask('according to the Delta Times, what did the repairs cost');
    const second = eager.ask('and the Harbour Post?', { conversation: [first] });
    expect(firstText(second.outcome)).toContain('4.2 million');
  });

  it.each([
    ['what did the Harbour Post write about the ferry?', null],
    ['according to HP, how mnay lorries were sent over Dorn', /how many lorries/u],
    ['what does the Harbour Post say about teh Kessel bridge', null],
  ])('tells how it understood %j with the outlet named', (question, words) => {
    const { understoodAs } = ask(question);
    if (words === null) expect(understoodAs ?? 'The Harbour Post').toContain('Harbour Post');
    else expect(understoodAs).toMatch(words);
    expect(understoodAs ?? '').not.toContain('the coverage');
  });

  it.each([
    ...['why?', 'but why', 'how come?', 'and now?', 'but later', 'for what?'],
    ...['is that true?', 'so was he right', 'was there a lot', 'is it good now?'],
  ])('takes %j behind an answer for a question', (typed) => {
    const first = engine.ask('when did the Kessel bridge reopen?');
    expect(engine.ask(typed, { conversation: [first] }).outcome.outcome).not.toBe('conversation');
    expect(ask(typed).outcome).not.toBe('answered');
  });

  it.each(['is this a bot?', 'that was great', 'ok later', 'so what'])(
    'takes %j behind an answer for small talk',
    (typed) => {
      const first = engine.ask('when did the Kessel bridge reopen?');
      expect(engine.ask(typed, { conversation: [first] }).outcome.outcome).toBe('conversation');
    },
  );

  it('finds when somebody leaves where it stands until when she stays', () => {
    const body =
      'The warden, Jo Kilda, said that she would stay until August. Boats lay in the bay.';
    const { outcome } = engineOf([makeArticle({ headline: 'Island news', body })]).ask(
      'When will Kilda leave?',
    );
    expect(firstText(outcome)).toContain('stay until August');
  });

  it('names the outlet of a mere turn in what it understood', () => {
    const first = engine.ask('what did the Delta Times say about the repairs?');
    const second = engine.ask('and the Harbour Post?', { conversation: [first] });
    expect(second.outcome.understoodAs).toBe('what did The Harbour Post say about the repairs?');
  });

  it('reads a whole question about an outlet alone, whatever was asked before', () => {
    const before = engine.ask('in which country is Oslo');
    const alone = ask('what does the Harbour Post say about the ferry?');
    const after = engine.ask(alone.question, { conversation: [before] }).outcome;
    expect(after).toEqual(alone);
  });

  it('says that an outlet is silent where only another one tells', () => {
    expect(ask('according to the Delta Times, how many people did the ferry carry').reason).toBe(
      'outlet-silent',
    );
  });

  it('answers the parts of a question one after the other', () => {
    const texts = ask(
      'when did the bridge reopen and how many people did the ferry carry?',
    ).excerpts.map(({ text }) => text);
    expect(texts[0]).toContain('Monday');
    expect(texts.some((text) => text.includes('1,200'))).toBe(true);
  });

  it('marks the words that answer', () => {
    const [first] = ask('how many people did the ferry carry?').excerpts;
    expect(first?.highlight && first.text.slice(...first.highlight)).toContain('1,200');
  });

  it('limits the search to one article', () => {
    const { outcome } = engine.ask('who is Olga Fenn', { article: 'post-bridge' });
    expect(outcome.outcome).toBe('not-covered');
  });

  it.each([
    ['what did the repairs cost', 'Delta Times', 'answered'],
    ['according to the Harbour Post, what did the repairs cost', 'Delta Times', 'answered'],
    ['how many people did the ferry carry', 'Delta Times', 'not-covered'],
    ['how many people did the ferry carry', 'The Harbour Post', 'answered'],
  ])('limits %s to the outlet %s chosen beside it', (question, outlet, expected) => {
    const { outcome } = engine.ask(question, { outlet });
    expect(outcome.outcome).toBe(expected);
    for (const excerpt of outcome.excerpts) expect(excerpt.outlet).toBe(outlet);
  });

  it('answers where it would keep silent when told not to abstain, with the same confidence', () => {
    const question = 'why did the mayor visit the ferry yard';
    const silent = engine.ask(question).outcome;
    const forced = engine.ask(question, { abstain: false }).outcome;
    expect(silent.outcome).toBe('not-covered');
    expect(forced.outcome).toBe('answered');
    expect(forced.confidence).toBe(silent.confidence);
  });

  it.each([
    ['when was the Harbour Post article published', '2021-03-04'],
    ['who wrote the HP piece', 'Ida Lorn'],
    ['what is the headline of the HP article', 'Kessel bridge reopens after storm'],
  ])('answers %j from the front matter', (question, text) => {
    expect(firstText(ask(question))).toBe(text);
  });

  it.each([
    ['when was the article about the ferry tax published', '2022-06-01'],
    ['when was the Harbour Post article about the bridge published', '2021-03-04'],
    ['what is the headline of the HP story on the tax', 'Council weighs a tax on the ferry'],
  ])('takes the article that %s is about', (question, text) => {
    const tax = makeArticle({
      id: 'post-tax',
      headline: 'Council weighs a tax on the ferry',
      publisher: 'The Harbour Post',
      aliases: ['HP'],
      datePublished: '2022-06-01',
      body: 'A tax on the ferry was weighed by the council on Tuesday.',
    });
    const [first] = engineOf([bridge, tax]).ask(question).outcome.excerpts;
    expect(first?.text).toBe(text);
  });

  it('does not guess a date that the source does not give', () => {
    expect(ask('when was the Delta Times article published').reason).toBe('detail-missing');
  });

  it.each([
    ['who repaired the opera house', 'a thing the coverage never names'],
    ['how many lorries were sold', 'a deed the coverage never tells'],
    ['what did Tom Rask say about the mayor', 'words he is not quoted with'],
  ])('keeps silent on %j: %s', (question) => {
    expect(ask(question).outcome).toBe('not-covered');
  });

  it('completes follow-ups from the turns before', () => {
    const first = engine.ask('who is Tom Rask?');
    const second = engine.ask('what did he say', { conversation: [first] });
    expect(firstText(second.outcome)).toContain('340 lorries');
    const third = engine.ask('and who is Anna Berg', { conversation: [first, second] });
    const fourth = engine.ask('what did she tell reporters?', {
      conversation: [first, second, third],
    });
    expect(firstText(fourth.outcome)).toContain('We are glad');
  });

  it('puts dated facts in order for a timeline', () => {
    const outcome = ask('timeline of the bridge');
    expect(outcome.intent).toBe('timeline');
    expect(outcome.excerpts.length).toBeGreaterThan(0);
  });

  it('gives the same bytes for the same question', () => {
    expect(JSON.stringify(ask('what did the repairs cost?'))).toBe(
      JSON.stringify(ask('what did the repairs cost?')),
    );
  });

  it('explains every feature of the chosen and the next candidates', () => {
    const { outcome } = engine.ask('what did the repairs cost?', { explain: true });
    const [chosen] = outcome.explanations;
    expect(chosen?.contributions.length).toBeGreaterThan(10);
  });

  it('serves an empty coverage', () => {
    expect(engineOf([]).ask('who won?').outcome.outcome).toBe('not-covered');
  });

  it('never throws, and every body excerpt is a slice of its article, whatever is typed', () => {
    const words = fc.constantFrom(
      'who',
      'bridge',
      'Kessel',
      'said',
      '"',
      '?',
      'HP',
      'and',
      'when',
      'he',
      '\u202e',
      '👍',
      '```',
      '<@1>',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(typed, (question) => {
        const { outcome } = engine.ask(question);
        for (const excerpt of outcome.excerpts) {
          if (excerpt.field !== 'body') continue;
          expect(bodies.get(excerpt.article)?.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
        }
        expect(outcome.outcome === 'answered').toBe(outcome.excerpts.length > 0);
        expect(outcome.confidence).toBeGreaterThanOrEqual(0);
        expect(outcome.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('silence', () => {
  it.each([
    ['is Tom Rask married', 'a state that nothing tells of'],
    ['does Olga Fenn have a boat', 'a thing that nobody is said to have'],
    ['what did Tom Rask deny', 'a denial where he only tells'],
    ['why '.repeat(60), 'nothing but question words'],
  ])('meets "%s": %s', (question) => {
    expect(ask(question).outcome).toBe('not-covered');
  });
});

describe('everyday questions', () => {
  const town = engineOf([
    makeArticle({
      headline: 'Council gives up on the fountain',
      body: [
        'The council will not mend the fountain in Corn Square. Repairs would cost about 95,000 crowns.',
        'Police have not released any names of the four dead of the flood.',
        'Coach Otto Brandl accused the referee of playing two minutes too many.',
        'The new reserve around the reef covers 41 square kilometres of the bay.',
        'Skarne’s chief executive, Peder Voss, opened the yard on Friday.',
      ].join('\n\n'),
    }),
  ]);
  const answer = (question: string): string => {
    const { outcome, excerpts, reason } = town.ask(question).outcome;
    return outcome === 'answered' ? (excerpts[0]?.text ?? '') : `(${reason})`;
  };

  it.each([
    ['how much would fixing the fountain cost', '95,000 crowns', 'crowns are money'],
    ['have the police released the names of the dead?', 'not released', 'it is asked whether'],
    ['so have they released names of the dead', 'not released', 'a word before it changes nothing'],
    ['how big is the reserve around the reef', '41 square', 'the figure need not say "big"'],
    ['who is the ceo of skarne', 'Peder Voss', 'a CEO is a chief executive'],
  ])('%s: %s, as %s', (question, words) => {
    expect(answer(question)).toContain(words);
  });

  it('does not tell what is so where it is asked what is not', () => {
    const law = engineOf([
      makeArticle({
        headline: 'New company law',
        body: 'The law requires a licence of every company. It never required a deposit.',
      }),
    ]);
    const sure = (question: string): number => law.ask(question).outcome.confidence;
    expect(sure('what does the law not require?')).toBeLessThan(sure('what does the law require?'));
    expect(firstText(law.ask('what did the law never require?').outcome)).toContain('deposit');
    expect(firstText(law.ask('what does the law require?').outcome)).toContain('licence');
  });

  it('takes no minutes for an age', () => {
    expect(answer('how old is coach Brandl')).toMatch(/^\(/u);
  });
});
