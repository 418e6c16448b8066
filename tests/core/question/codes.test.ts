import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { writtenAsHeld } from '../../../src/core/question/codes';
import { makeArticle } from '../../support/articles';
import { engineOf, sharedEnglish } from '../../support/coverage';

const joined = makeArticle({
  id: 'joined',
  body:
    'H5N1 killed 40 swans at the lake. SARS-7 was found in June. AB123 was shot down in July.\n\n' +
    'The army bought a Z-16 from Norway. Nora Vale, who holds a Ph.D. from Lund, runs the clinic. Ida Holm has an M.Sc. in soils.\n\n' +
    'The road to the mine is 1,000 km long. Its tunnel took 90 mins to walk through.',
});
const apart = makeArticle({
  id: 'apart',
  body:
    'Flight AB 123 was shot down in July. The army bought a Z 16 from Norway.\n\n' +
    'Nora Vale, who holds a PhD from Lund, runs the clinic. Her brother has an MSc.',
});
const joinedCorpus = buildCorpus([joined], sharedEnglish());
const apartCorpus = buildCorpus([apart], sharedEnglish());

describe('codes and degrees in a question', () => {
  it.each(['why was it shut b4 june', 'is some1 in the mine'])(
    'leaves the words in short of %s, though the coverage has their parts',
    (typed) => {
      const lots = buildCorpus(
        [makeArticle({ body: 'Lot B held 4 swans. Some of them were in lot 1.' })],
        sharedEnglish(),
      );
      expect(writtenAsHeld(typed, lots)).toBe(typed);
    },
  );

  it.each([
    ['When was AB 123 shot down?', 'When was AB123 shot down?'],
    ['When was AB-123 shot down?', 'When was AB123 shot down?'],
    ['when was ab 123 shot down', 'when was AB123 shot down'],
    ['Who bought the Z16?', 'Who bought the Z-16?'],
    ['Who bought the Z 16?', 'Who bought the Z-16?'],
    ['Where was SARS 7 found?', 'Where was SARS-7 found?'],
    ['Who has a PhD?', 'Who has a Ph.D.?'],
    ['Who has an MSc?', 'Who has an M.Sc.?'],
    // as it is held, or in no writing
    ['Who bought the Z-16?', 'Who bought the Z-16?'],
    ['What is a B-52?', 'What is a B-52?'],
    ['What happened in June 2014?', 'What happened in June 2014?'],
    ['Were 40 swans killed by 5 people?', 'Were 40 swans killed by 5 people?'],
    ['What did McRae say?', 'What did McRae say?'],
  ])('reads %s as %s where the coverage joins them', (typed, read) => {
    expect(writtenAsHeld(typed, joinedCorpus)).toBe(read);
  });

  it.each([
    ['When was AB123 shot down?', 'When was AB 123 shot down?'],
    ['Who bought the Z-16?', 'Who bought the Z 16?'],
    ['Who holds a Ph.D. from Lund?', 'Who holds a PhD from Lund?'],
    ['Who has an M.Sc.?', 'Who has an MSc?'],
    ['Did Mr. Vale say so?', 'Did Mr. Vale say so?'],
  ])('reads %s as %s where the coverage keeps them apart', (typed, read) => {
    expect(writtenAsHeld(typed, apartCorpus)).toBe(read);
  });

  it('changes nothing more the second time', () => {
    const piece = fc.constantFrom(
      'AB',
      'ab',
      'Z',
      '123',
      '16',
      '-',
      ' ',
      'PhD',
      'Ph.D.',
      'MSc',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        for (const corpus of [joinedCorpus, apartCorpus]) {
          const once = writtenAsHeld(pieces.join(''), corpus);
          expect(writtenAsHeld(once, corpus)).toBe(once);
        }
      }),
      { examples: [[['Ph.D.', '-', '16']]] },
    );
  });

  it.each([
    [joined, 'When was AB 123 shot down?', 'AB123 was shot down in July.'],
    [joined, 'Who bought the Z16?', 'The army bought a Z-16 from Norway.'],
    [joined, 'Who has a PhD?', 'who holds a Ph.D. from Lund'],
    [apart, 'When was AB123 shot down?', 'Flight AB 123 was shot down in July.'],
    // units too are written in more than one way
    [joined, 'How many kilometres is the road to the mine?', '1,000 km long'],
    [joined, 'How many kilometers is the road to the mine?', '1,000 km long'],
    [joined, 'How many minutes did the tunnel take to walk through?', '90 mins'],
  ])('are found however they are written: %#', (article, question, answer) => {
    const { excerpts } = engineOf([article]).ask(question).outcome;
    expect(excerpts[0]?.text).toContain(answer);
  });
});
