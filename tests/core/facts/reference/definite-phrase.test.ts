import {
  resolveDefinite,
  resolveEpithet,
} from '../../../../src/core/facts/reference/definite-phrase';
import {
  createParticipants,
  type Participant,
  type Participants,
} from '../../../../src/core/facts/reference/participant';
import { sentenceIn } from '../../../support/sentences';

type Given = Partial<Omit<Participant, 'nouns' | 'words'>> & { nouns?: string[]; words?: string[] };

/** Participants as an article may have met them, each in a sentence of its own unless told otherwise. */
function met(given: Readonly<Record<string, Given>>): Participants {
  const participants = createParticipants(new Map());
  for (const [at, [id, { nouns = [], words = nouns, ...rest }]] of Object.entries(
    given,
  ).entries()) {
    const one = participants.mention(id, rest.sort ?? 'person', rest.isNamed ?? false);
    Object.assign(one, { step: at + 1, mentions: 1, ...rest });
    for (const noun of nouns) one.nouns.add(noun);
    for (const word of words) one.words.add(word);
  }
  return participants;
}

/** Who the first phrase of a sentence means. */
function meant(text: string, participants: Participants, step = 3): string | undefined {
  const sentence = sentenceIn(text);
  const [phrase] = sentence.phrases;
  if (phrase === undefined) throw new Error(`no phrase: ${text}`);
  const place = { sentence, at: phrase.head, step };
  return resolveDefinite(() => participants.all(), phrase, place)?.id;
}

describe('a definite phrase', () => {
  const minister = { nouns: ['minister'], words: ['transport', 'minister'] };
  const quill: Given = { ...minister, isNamed: true };

  it.each([
    ['means who was called so', 'The minister slept.', 'Rosa Quill'],
    ['means who was called all of it', 'The transport minister slept.', 'Rosa Quill'],
    ['means nobody who was called otherwise', 'The health minister slept.', undefined],
    ['means nobody without its article', 'A minister slept.', undefined],
    ['means nobody where more hangs on it', 'The minister of health slept.', undefined],
    ['means nobody where it is an office new to the text', 'The judge slept.', undefined],
    ['means whoever was named last by an epithet', 'The striker slept.', 'Rosa Quill'],
    ['means nobody by an epithet of two words', 'The old striker slept.', undefined],
  ])('%s', (_, text, expected) => {
    expect(meant(text, met({ 'Rosa Quill': { ...quill, step: 2, wasSubject: true } }))).toBe(
      expected,
    );
  });

  it('means nobody where two were called so within a few sentences, but for a subject', () => {
    expect(meant('The minister slept.', met({ one: quill, two: quill }))).toBeUndefined();
    expect(
      meant('The minister slept.', met({ one: quill, two: { ...quill, wasSubject: true } })),
    ).toBe('two');
    expect(meant('The minister slept.', met({ one: quill, two: { ...quill, step: 5 } }), 6)).toBe(
      'two',
    );
  });

  const firm: Given = { sort: 'body', isNamed: true, wasSubject: true };
  it.each<[string, Record<string, Given>, string | undefined]>([
    ['the only body that did something', { Ruvo: firm }, 'Ruvo'],
    [
      'the only one that said something',
      { Ruvo: { ...firm, wasSubject: false, spokeAt: 1 } },
      'Ruvo',
    ],
    ['none that only stood there', { Ruvo: { ...firm, wasSubject: false } }, undefined],
    ['none of two', { Ruvo: firm, Zyx: firm }, undefined],
    ['none without a name', { Ruvo: { ...firm, isNamed: false } }, undefined],
  ])('means, where it is a company, %s', (_, given, expected) => {
    expect(meant('The company grew.', met(given))).toBe(expected);
  });

  it('means no company that was met too long ago', () => {
    expect(meant('The company grew.', met({ Ruvo: firm }), 10)).toBe('Ruvo');
    expect(meant('The company grew.', met({ Ruvo: firm }), 11)).toBeUndefined();
  });
});

describe('an epithet', () => {
  const place = { sentence: sentenceIn('The striker slept.'), at: 1, step: 3 };

  it.each<[string, string, Given, string | undefined]>([
    ['who was named lately', 'striker', { isNamed: true }, 'Rosa Quill'],
    ['who was never named', 'striker', {}, undefined],
    ['who was named longer ago', 'striker', { isNamed: true, step: 0 }, undefined],
    ['a woman by a word for women', 'actress', { isNamed: true, gender: 'female' }, 'Rosa Quill'],
    ['a man by a word for women', 'actress', { isNamed: true, gender: 'male' }, undefined],
  ])('is for one %s', (_, noun, given, expected) => {
    const participants = met({ 'Rosa Quill': { step: 2, wasSubject: true, ...given } });
    expect(resolveEpithet(participants.all(), noun, place)?.id).toBe(expected);
  });
});
