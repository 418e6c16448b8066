import fc from 'fast-check';
import { comparisonIn } from '../../../src/core/question/comparison';

describe('what a question compares', () => {
  it.each([
    [
      'what one has and another lacks',
      'What does the coverage say that the coverage does not?',
      2,
      'only-in',
    ],
    ['which of them says it', 'Which outlets mention the dam?', 0, 'which'],
    ['which article says it', 'In which article is the dam mentioned?', 0, 'which'],
    ['whether both say it', 'Do both outlets mention the dam?', 0, 'which'],
    ['whether both state it', 'Do both state that the dam fell?', 0, 'which'],
    ['whether it is in all', 'Is the dam mentioned in both?', 0, 'which'],
    ['whether it is in all of some', 'Was the dam named in all of the articles?', 0, 'which'],
    ['what each says', 'Compare the articles on the dam', 0, 'each'],
    ['what each named says', 'What do the coverage and the coverage say on the dam?', 2, 'each'],
    ['where they differ', 'How do the outlets differ on the dam?', 0, 'each'],
  ])('is %s: %s', (_, text, named, kind) => {
    expect(comparisonIn(text, named, 3)?.kind).toBe(kind);
  });

  it.each([
    ['names one outlet', 'What does the coverage say about the dam?', 1],
    ['is about people', 'Who opened the dam?', 0],
    ['compares things', 'Compare the dam with the lock', 0],
    ['asks of two sides in the news', 'Why do the two teams disagree about the dam?', 0],
    ['tells who agrees', 'Do the charity and the two mayors agree on the dam?', 0],
    ['is about the same thing', 'Had they slipped up in the same way before?', 0],
    ['is about each other', 'Did they cough in each other’s face?', 0],
    ['tells what people agreed on', 'What did they agree on in June?', 0],
    ['asks why they agree to something', 'Why would they agree to sell the dam?', 0],
    ['asks of people who tell the same story', 'Do the two divers tell the same story?', 0],
    ['is about a match', 'Which paper mill sponsors the match?', 0],
    ['asks of all places', 'Was the bell heard in all the valleys?', 0],
    ['says how long', 'Did nobody else call in all that time?', 0],
    ['asks what is said at all', 'Does the report say that the dam is safe?', 0],
    ['is about two states', 'Do both states belong to the treaty?', 0],
    ['has “both” within a word', 'Do they have this bother with the dam?', 0],
    ['is empty', '', 0],
  ])('is nothing where it %s', (_, text, named) => {
    expect(comparisonIn(text, named, 3)).toBeNull();
  });

  it.each([
    ['Which articles mention the flooded dam?', 'the flooded dam'],
    ['Which of the outlets report on the dam?', 'the dam'],
    ['In which article is the dam mentioned?', 'the dam'],
    ['Is the dam mentioned in both?', 'the dam'],
  ])('has a topic without the words of comparing: %s', (text, topic) => {
    expect(comparisonIn(text, 0, 2)?.topic).toBe(topic);
  });

  it.each(['Inés Soler', 'Doñana', 'Zürich', 'Tō', 'isä'])(
    'leaves names with unusual letters whole: %s',
    (name) => {
      expect(comparisonIn(`Compare the articles on ${name}`, 0, 2)?.topic).toMatch(
        new RegExp(`${name}$`, 'u'),
      );
    },
  );

  it.each([0, 1])('of %d outlets is only which article has it', (all) => {
    expect(comparisonIn('Which articles mention the dam?', 0, all)).toEqual({
      kind: 'which',
      topic: 'the dam',
    });
    expect(comparisonIn('Compare the articles on the dam', 0, all)).toBeNull();
  });

  it('is the same with either apostrophe and whatever ends it', () => {
    const end = fc.constantFrom('', '?', '?!', ' ...', '  ');
    const text = fc.constantFrom(
      "Which papers don't mention the mayor's dam",
      "What does the coverage say that the coverage doesn't",
      'Compare the articles',
    );
    fc.assert(
      fc.property(text, end, fc.nat(3), (asked, mark, named) => {
        const one = comparisonIn(asked, named, 2);
        expect(comparisonIn(asked.replaceAll("'", '’') + mark, named, 2)).toEqual(one);
      }),
    );
  });
});

describe('the topic of a comparison', () => {
  it.each([
    ['How do the outlets compare on Norrline?', 'Norrline'],
    ['How do the outlets compare on the landslide?', 'the landslide'],
    ['compare the outlets on the landslide', 'the landslide'],
    ['how do the two papers differ on the fire?', 'the fire'],
    ['compare the papers', ''],
  ])('of "%s" is "%s"', (question, topic) => {
    expect(comparisonIn(question, 0, 2)).toEqual({ kind: 'each', topic });
  });
});
