import { wholeOfBare } from '../../../src/core/question/bare-question';
import type { Turn } from '../../../src/core/answer/engine';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

describe('a question word alone', () => {
  it.each([
    ['when?', 'Did the mayor resign?', 'When did the mayor resign?'],
    ['and since when?', 'is the mill shut', 'Since when is the mill shut'],
    ['hey, when?', 'Will it open?', 'When will it open?'],
    ['by whom?', 'Was Ms Holt charged?', 'By whom was Ms Holt charged?'],
    ['where exactly', 'When will it open?', 'Where will it open?'],
    ['why not?', 'Did the mayor resign?', "Why didn't the mayor resign?"],
    ['but why not', 'Will it open?', "Why won't it open?"],
    ['why not?', 'isn’t the lift running?', 'Why isn’t the lift running?'],
    ['how come?', "isn't the lift running?", "How come isn't the lift running?"],
  ])('asks the question before with another word: %s after %s', (text, before, whole) => {
    expect(wholeOfBare(text, before)).toBe(whole);
  });

  it.each([
    ['when?', 'the mill fire'],
    ['when?', 'Who led the inquiry?'],
    ['when did it burn?', 'Did the mill burn?'],
    ['how many?', 'Did the boats sink?'],
    ['where', ''],
  ])('is left as it is where no clause stands before: %s after %s', (text, before) => {
    expect(wholeOfBare(text, before)).toBeNull();
  });
});

describe('a turn after one that was refused or denied', () => {
  const engine = engineOf([
    makeArticle({
      headline: 'The council',
      body: [
        'The leader of the council, Ines Calder, did not resign on Monday, and said that she would stay until June.',
        'The accounts were in order, its auditor, Nils Holm, said. "The books are clean."',
        'The mill was built in 1904 by the Weil family.',
        'Nils Holm has led the audit office since 2011. The pier did not open on Monday because the railing was loose.',
      ].join('\n\n'),
    }),
  ]);
  /** The last of some turns of one conversation. */
  function lastOf(...questions: readonly string[]): Turn['outcome'] {
    const conversation: Turn[] = [];
    for (const question of questions) conversation.push(engine.ask(question, { conversation }));
    const last = conversation.at(-1);
    if (!last) throw new Error('Nothing was asked.');
    return last.outcome;
  }

  it.each(['when?', 'since when?', 'when then?'])(
    'does not get a day for what did not happen: %s',
    (question) => {
      expect(lastOf('Did Ines Calder resign?', question).excerpts).toEqual([]);
    },
  );

  it('keeps the premise that was refused: no day for what the coverage does not tell', () => {
    expect(lastOf('Was the mill flooded?', 'when?').excerpts).toEqual([]);
  });

  it('is asked alone where it is a clause of its own', () => {
    const { understoodAs, excerpts } = lastOf('bridge toll price', "who's the auditor?");
    expect(excerpts[0]?.text).toContain('Nils Holm');
    expect(understoodAs).toBeNull();
  });

  it.each(['since when?', 'where?', 'why?', 'why not?'])(
    'gets no detail of what was refused, whatever else the coverage tells: %s',
    (question) => {
      const { excerpts, confidence } = lastOf('Is Nils Holm dead?', question);
      expect(excerpts).toEqual([]);
      expect(confidence).toBe(0);
    },
  );

  it('gets none in one message with it either', () => {
    const { excerpts } = lastOf('Is Nils Holm dead? Since when?');
    expect(excerpts).toEqual([]);
  });

  it('gets the reason of what did not happen', () => {
    const { excerpts, understoodAs } = lastOf('Did the pier open on Monday?', 'why not?');
    expect(understoodAs).toBe("Why didn't the pier open on Monday?");
    expect(excerpts[0]?.text).toContain('the railing was loose');
  });

  it('gets the day of what was told', () => {
    expect(lastOf('Was the mill built by the Weil family?', 'when?').excerpts[0]?.text).toContain(
      '1904',
    );
  });

  it('means by "he" whoever the words marked before name', () => {
    const { understoodAs } = lastOf('Who is the auditor?', 'what did he say?');
    expect(understoodAs).toContain('Holm');
  });
});
