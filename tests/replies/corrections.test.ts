import type { Correction } from '../../src/core/article/article';
import { citationOf } from '../../src/core/outcome/excerpt';
import { citationOf as citationFormsOf } from '../../src/replies/citation-styles';
import type { CheckedQuote } from '../../src/core/quotes/quote-check';
import { consoleReply } from '../../src/replies/console-reply';
import { answerMessage } from '../../src/replies/discord/answer-message';
import { contextMessage } from '../../src/replies/discord/context-message';
import { articleMessage } from '../../src/replies/discord/coverage-messages';
import { factsMessage } from '../../src/replies/discord/facts-message';
import { quoteCheckMessage } from '../../src/replies/discord/quote-check-message';
import type { DiscordMessage } from '../../src/replies/discord/message';
import { excerptAt, referenceOf } from '../../src/replies/discord/references';
import { retractionMessage } from '../../src/replies/discord/retraction-parts';
import { factsView } from '../../src/replies/facts-view';
import { jsonReply } from '../../src/replies/json-reply';
import { quoteCheckJson, quoteCheckView } from '../../src/replies/quote-check-view';
import { engineOf } from '../support/coverage';
import { limitFaults, textsIn } from '../support/message-limits';
import { articleOf, excerptOf, outcomeOf, silenceOf } from '../support/outcomes';

const FIRST: Correction = { date: '2021-03-05', text: 'It reopened on Tuesday.', paragraph: 1 };
const SECOND: Correction = { date: '2021-03-06', text: 'Quill is an *architect*.', paragraph: 2 };
const WHOLE: Correction = {
  date: '2021-03-07T10:00:00Z',
  text: 'The bridge is in Orsley.',
  paragraph: null,
};
const CORRECTED = articleOf({ corrections: [FIRST, SECOND, WHOLE] });
/** What a message shows, without the escapes that no reader sees. */
const shownIn = (message: DiscordMessage): string =>
  textsIn(message).join('\n').replaceAll('\\:', ':');
const RETRACTION = {
  ...{
    article: 'x',
    outlet: 'The Ridge Courier',
    headline: 'Ferry *sold*',
    published: '2021-03-04',
  },
  ...{ url: null, date: '2021-03-07', text: 'The sale *never* took place.' },
};

describe('corrections', () => {
  it.each<[number, readonly Correction[]]>([
    [1, [FIRST, WHOLE]],
    [2, [SECOND, WHOLE]],
    [3, [WHOLE]],
    [0, [WHOLE]],
  ])(
    'of paragraph %i and of the whole article go with what is quoted of it',
    (paragraph, notes) => {
      expect(citationOf(CORRECTED, [paragraph]).corrections).toEqual(notes);
    },
  );

  it('are not in the outcome of an article without any', () => {
    expect(citationOf(articleOf(), [1])).not.toHaveProperty('corrections');
    expect(jsonReply(outcomeOf(), { id: 1, elapsedMs: 0 })).not.toContain('corrections');
  });

  it('go with the answers of an engine, and with the quotes that it checks, also over two paragraphs', () => {
    const engine = engineOf([CORRECTED]);
    const [excerpt] = engine.ask('When did the bridge reopen?').outcome.excerpts;
    expect(excerpt).toMatchObject({ paragraph: 1, corrections: [FIRST, WHOLE] });
    const [quote] = engine.check('“The bridge reopened on Monday. It held”').quotes;
    expect(quote?.excerpt?.corrections).toEqual([FIRST, SECOND, WHOLE]);
  });

  const corrected = excerptOf({ corrections: [SECOND, WHOLE] });
  const outcome = outcomeOf({ excerpts: [corrected] });

  it('are told below the excerpt in a terminal', () => {
    expect(consoleReply(outcome)).toContain(
      '  ! Correction, 6 March 2021: Quill is an *architect*.\n  ! Correction, 7 March 2021: The bridge is in Orsley.',
    );
    expect(factsView(CORRECTED, null)).toContain(
      'Correction, 5 March 2021: It reopened on Tuesday. (¶ 1)',
    );
  });

  it('stand in the JSON of the excerpt as in the file', () => {
    const line = JSON.parse(jsonReply(outcome, { id: 1, elapsedMs: 0 })) as typeof outcome;
    expect(line.excerpts[0]?.corrections).toEqual([SECOND, WHOLE]);
  });

  it('are told in Discord wherever the words are shown, the newest first', () => {
    const note =
      '✏️ Correction, 7 March 2021: The bridge is in Orsley.\n✏️ Correction, 6 March 2021: Quill is an \\*architect\\*.';
    const lookup = (): typeof CORRECTED => CORRECTED;
    const checked = {
      quotes: [
        {
          text: 'It held',
          verdict: 'verbatim',
          excerpt: corrected,
          changes: [],
          saidBy: null,
          givenAs: null,
        },
      ],
      isWhole: false,
      problem: null,
    } as const;
    const again = excerptAt(referenceOf(corrected), [CORRECTED]);
    expect(again?.corrections).toEqual([SECOND, WHOLE]);
    for (const message of [
      answerMessage({ outcome, articleOf: lookup }),
      contextMessage(corrected, CORRECTED),
      articleMessage(CORRECTED),
      factsMessage({ article: CORRECTED, facts: null, page: 0 }),
      quoteCheckMessage({ checked, articleOf: lookup }),
    ]) {
      expect(shownIn(message)).toContain(note);
      expect(limitFaults(message)).toEqual([]);
    }
    expect(citationFormsOf(corrected, CORRECTED).plain).toContain(
      'Correction, 6 March 2021: Quill',
    );
  });

  it('never push the words they correct out of a message, however many and long they are', () => {
    const corrections = Array.from({ length: 40 }, (_, day) => ({
      date: `2021-03-${String((day % 28) + 1).padStart(2, '0')}`,
      text: 'long '.repeat(900),
      paragraph: null,
    }));
    const message = answerMessage({
      outcome: outcomeOf({ excerpts: [excerptOf({ corrections })] }),
      articleOf: () => CORRECTED,
    });
    const shown = shownIn(message);
    expect(shown).toContain('It held');
    expect(shown).toContain('and 37 earlier corrections');
    expect(limitFaults(message)).toEqual([]);
  });
});

describe('a retraction', () => {
  const silence = silenceOf({ reason: 'retracted', retractions: [RETRACTION] });

  it('is told in a terminal with outlet, headline, date and what the outlet says', () => {
    expect(consoleReply(silence)).toContain(
      '  ✕ Retracted · The Ridge Courier · “Ferry *sold*” · 4 March 2021\n    Retraction, 7 March 2021: The sale *never* took place.',
    );
    expect(consoleReply(silence)).toContain(
      'The article that answered this was retracted by its outlet.',
    );
    expect(consoleReply(outcomeOf({ retractions: [RETRACTION] }))).toContain('✕ Retracted');
  });

  it('says so where the file does not say why', () => {
    const bare = { ...RETRACTION, date: null, text: null };
    expect(consoleReply(silenceOf({ reason: 'retracted', retractions: [bare] }))).toContain(
      'Retraction: the outlet has taken the article back; no reason is given here.',
    );
  });

  it('stands in JSON, and only where there is one', () => {
    const line = JSON.parse(jsonReply(silence, { id: 1, elapsedMs: 0 })) as typeof silence;
    expect(line).toMatchObject({ reason: 'retracted', retractions: [RETRACTION] });
    expect(jsonReply(silenceOf(), { id: 1, elapsedMs: 0 })).not.toContain('retractions');
  });

  it('is told in Discord, in place of an answer and beside one', () => {
    for (const message of [
      answerMessage({ outcome: silence, articleOf: () => null }),
      answerMessage({
        outcome: outcomeOf({ retractions: [RETRACTION] }),
        articleOf: () => articleOf(),
      }),
      retractionMessage(RETRACTION),
    ]) {
      const shown = shownIn(message);
      expect(shown).toContain(
        '🚫 **Retracted** · The Ridge Courier · “Ferry \\*sold\\*” · 4 March 2021',
      );
      expect(shown).toContain('Retraction, 7 March 2021: The sale \\*never\\* took place.');
      expect(limitFaults(message)).toEqual([]);
    }
  });

  it('is told of a quote that was in the article', () => {
    const quote: CheckedQuote = {
      ...{ text: 'She will sail', verdict: 'absent', excerpt: null, changes: [] },
      ...{ saidBy: null, givenAs: null, retraction: RETRACTION },
    };
    const checked = { quotes: [quote], isWhole: false, problem: null };
    expect(quoteCheckView(checked)).toContain(
      'It was in an article that its outlet has taken back.',
    );
    expect(quoteCheckView(checked)).toContain('Retracted · The Ridge Courier');
    expect(quoteCheckJson(checked, 1)).toContain('"retraction":{"article":"x"');
    expect(textsIn(quoteCheckMessage({ checked, articleOf: () => null })).join()).toContain('🚫');
  });
});
