import { datedSentences } from '../../src/serving/dated';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';

const ENGINE = engineOf([
  makeArticle({
    id: 'bridge',
    headline: 'Kessel bridge reopens',
    datePublished: '2021-03-04',
    body: [
      'The bridge reopened on 1 March 2021.',
      'The harbour board was founded on 12 May 1961.',
      'The lighthouse of Kessel was lit on 3 June 1890.',
      'A ferry sank in the bay.',
    ].join('\n\n'),
  }),
  makeArticle({
    id: 'tunnel',
    headline: 'A tunnel instead',
    datePublished: '2021-03-05',
    body: 'The tunnel under the bridge was planned in 1974.\n\nThe old bridge fell on 2 February 1950.',
  }),
]);
const texts = (excerpts: readonly { readonly text: string }[]): readonly string[] =>
  excerpts.map(({ text }) => text);

describe('the dated sentences', () => {
  it('are all there in order of date where no topic is given', () => {
    const { about, near, isKnown } = datedSentences(ENGINE.corpus, null);
    expect(texts(about)).toEqual([
      'The lighthouse of Kessel was lit on 3 June 1890.',
      'The old bridge fell on 2 February 1950.',
      'The harbour board was founded on 12 May 1961.',
      'The tunnel under the bridge was planned in 1974.',
      'The bridge reopened on 1 March 2021.',
    ]);
    expect([near, isKnown]).toEqual([[], true]);
  });

  it('are first those about the whole topic, the headline lending what a sentence leaves out', () => {
    const { about, near } = datedSentences(ENGINE.corpus, 'the bridge of Kessel');
    expect(texts(about)).toEqual([
      'The lighthouse of Kessel was lit on 3 June 1890.',
      'The bridge reopened on 1 March 2021.',
    ]);
    expect(texts(near)).toEqual([
      'The old bridge fell on 2 February 1950.',
      'The tunnel under the bridge was planned in 1974.',
    ]);
  });

  it.each([
    ['EU', ['The EU was asked again on 5 May 2020.', 'The E.U. paid for the quay on 4 May 2020.']],
    ['eu', ['The EU was asked again on 5 May 2020.', 'The E.U. paid for the quay on 4 May 2020.']],
    ['the WHO', ['The WHO came to the quay on 6 May 2020.']],
    [
      'THE QUAY',
      ['The E.U. paid for the quay on 4 May 2020.', 'The WHO came to the quay on 6 May 2020.'],
    ],
    ['US', []],
    ['of it', []],
  ])('are found by a topic as short as %s', (topic, expected) => {
    const { corpus } = engineOf([
      makeArticle({
        headline: 'The quay',
        body: [
          'The E.U. paid for the quay on 4 May 2020.',
          'The EU was asked again on 5 May 2020.',
          'The WHO came to the quay on 6 May 2020.',
          'A neutral ship was seen by those who told us so on 7 May 2020.',
        ].join('\n\n'),
      }),
    ]);
    expect([...texts(datedSentences(corpus, topic).about)].sort()).toEqual([...expected].sort());
  });

  it.each([
    ['zeppelin', false],
    ['ferry', true],
    ['?!', false],
  ])('are none of %s, and it is told whether that is known', (topic, isKnown) => {
    const found = datedSentences(ENGINE.corpus, topic);
    expect([found.about, found.isKnown]).toEqual([[], isKnown]);
  });
});
