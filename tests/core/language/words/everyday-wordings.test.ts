import fc from 'fast-check';
import { sharedEnglish } from '../../../support/coverage';
import { linesOf, tableOf } from '../../../support/lexicon';
import {
  EVERYDAY_RELATIONS,
  shippedEverydayTable,
} from '../../../../src/core/language/words/everyday-table';
import { createEverydayWordings } from '../../../../src/core/language/words/everyday-wordings';

const english = sharedEnglish();
const wordings = createEverydayWordings();
const shipped = linesOf(shippedEverydayTable());

/** Every relation between a question and a sentence as "asked > said: relation". */
function relationsOf(question: string, sentence: string, by = wordings): readonly string[] {
  const [asked, said] = [english.readTokens(question), english.readTokens(sentence)];
  return by
    .wordingsOf(asked)
    .relationsTo(said)
    .map(
      ({ questionToken, sentenceToken, relation }) =>
        `${asked[questionToken]?.text ?? ''} > ${said[sentenceToken]?.text ?? ''}: ${relation}`,
    );
}

/** The words of each unit of a question. */
function unitsOf(question: string): readonly string[] {
  const tokens = english.readTokens(question);
  return wordings
    .wordingsOf(tokens)
    .units.map((unit) => unit.tokens.map((place) => tokens[place]?.text).join(' '));
}

describe('relations between a question and a sentence', () => {
  it.each([
    [
      'an everyday word',
      'What do the bosses want?',
      'Management declined.',
      'bosses > Management: near',
    ],
    ['an opposite', 'Did prices rise?', 'Prices fell sharply.', 'rise > fell: opposite'],
    ['a phrase', 'Who owned up?', 'She pleaded guilty.', 'owned > guilty: near'],
    [
      'a word of news worded as people ask',
      'When was the school closed?',
      'It was shut down in May.',
      'closed > shut: reverse',
    ],
    ['a phrase of small words', 'Did rents go up?', 'Rents rose.', 'go > rose: near'],
    [
      'a verb parted from its particle',
      'Why did they shut the plant down?',
      'The owners decided to close the plant.',
      'shut > close: near',
    ],
    [
      'an irregular form',
      'Who bought it?',
      'The firm was acquired by Acme.',
      'bought > acquired: near',
    ],
    ['an acronym', 'Who is the boss?', 'CEO Ann Lee resigned.', 'boss > CEO: reverse'],
  ])('tells %s', (_, question, sentence, relation) => {
    expect(relationsOf(question, sentence)).toContain(relation);
  });
});

it.each([
  [
    'of another part of speech',
    'What was shut?',
    'Stay close to the house.',
    ['shut > close: loose'],
  ],
  [
    'that is part of a longer phrase',
    'Did rents fall?',
    'The charges sank.',
    ['rents > charges: loose', 'fall > sank: loose'],
  ],
  ['that is most of a phrase as none', 'Who shut down?', 'Doors close at six.', []],
  [
    'for its opposite, also within a longer phrase',
    'Did rents fall?',
    'They climbed.',
    ['fall > climbed: opposite'],
  ],
])('takes a word %s', (_, question, sentence, relations) => {
  const own = createEverydayWordings(
    tableOf([
      ...['close V: shut', 'close J: near', 'charg N: rent', 'sink V: fall', 'climb V: !fall'],
      ...['cheaper hous N: rent fall', 'collaps V: shut down', 'critic N: ~attack'],
    ]),
  );
  expect(relationsOf(question, sentence, own)).toEqual(relations);
});

it.each([
  ['no name for a verb', 'He met Sue Miller for lunch.', []],
  ['a verb of a headline for one', 'Residents Sue City', ['accused > Sue: near']],
])('takes %s', (_, sentence, relations) => {
  const own = createEverydayWordings(tableOf(['sue V: accus']));
  expect(relationsOf('Who was accused?', sentence, own)).toEqual(relations);
});

describe('the units of a question', () => {
  it.each([
    ['Why did they let go of the staff?', 'let go'],
    ['How long was she out of work?', 'out of work'],
    ['Did they shut the old plant down?', 'shut down'],
  ])('reads a phrase of "%s" as one', (question, unit) => {
    expect(unitsOf(question)).toContain(unit);
  });

  it('hold no word twice, unless in a longer phrase of several telling words', () => {
    const words = fc.constantFrom(
      ...'shut the plant down let go of bosses out work own up why did'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 16 }), (text) => {
        const tokens = english.readTokens(text.join(' '));
        const { units } = wordings.wordingsOf(tokens);
        const held = units.flatMap((unit) => unit.tokens);
        const twice = held.filter((place, at) => held.indexOf(place) < at);
        for (const place of twice) {
          const holders = units.filter((unit) => unit.tokens.includes(place));
          expect(Math.max(...holders.map((unit) => unit.tokens.length))).toBeGreaterThan(1);
        }
        expect(held.every((place) => place >= 0 && place < tokens.length)).toBe(true);
      }),
    );
  });
});

it('finds the same relations each time, at places that are there, each once', () => {
  const line = fc.constantFrom(...shipped.map((text) => text.replaceAll(/[:~!,]/gu, ' ')));
  fc.assert(
    fc.property(line, line, fc.string(), (question, sentence, noise) => {
      const [asked, said] = [english.readTokens(question + noise), english.readTokens(sentence)];
      const found = wordings.wordingsOf(asked).relationsTo(said);
      expect(wordings.wordingsOf(asked).relationsTo(said)).toEqual(found);
      for (const { questionToken, sentenceToken, relation, rank } of found) {
        expect(asked[questionToken]).toBeDefined();
        expect(said[sentenceToken]).toBeDefined();
        expect(EVERYDAY_RELATIONS).toContain(relation);
        expect(rank).toBeGreaterThanOrEqual(0);
      }
      const keys = found.map(
        (pair) => `${pair.questionToken} ${pair.sentenceToken} ${pair.relation}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

describe('the table that ships', () => {
  it('knows no entry twice in a line and none that is its own word', () => {
    for (const line of shipped) {
      const [said = '', asked = ''] = line.split(/ [NVJR]: /u);
      const entries = asked.split(', ').map((entry) => entry.replace(/^[~!]/u, ''));
      expect(entries).not.toContain(said);
      expect(new Set(asked.split(', ')).size).toBe(entries.length);
    }
  });
});
