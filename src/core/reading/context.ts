import type { Setting } from './evidence';
import type { FeatureGroup } from './feature-group';

/** Background IDF of the terms whose bits are set. */
function massOf(bits: number, background: readonly number[]): number {
  let mass = 0;
  for (let rest = bits, term = 0; rest !== 0; rest >>>= 1, term += 1) {
    if ((rest & 1) === 1) mass += background[term] ?? 0;
  }
  return mass;
}

function metAt({ retrieval }: Setting, number: number): number {
  return retrieval.met[number - retrieval.from] ?? 0;
}

/** What stands around the passage: whether its neighbours hold what it lacks, and where it stands. */
export const CONTEXT: FeatureGroup<Setting> = {
  features: [
    [
      'missing-in-previous',
      'background IDF share of the question missing here, met in the sentence before',
    ],
    ['missing-in-next', 'the same for the sentence after'],
    ['missing-in-paragraph', 'the same for the paragraph'],
    ['missing-in-near', 'the same for the two sentences before'],
    ['missing-in-title', "the same for the article's headline and standfirst"],
    [
      'missing-anywhere',
      'share of the question met neither here nor in the paragraph nor in the headline',
    ],
    ['paragraph-overlap', "background IDF share of the question met in the paragraph's sentences"],
    ['previous-overlap', 'the same for the sentence before'],
    ['next-overlap', 'the same for the sentence after'],
    ['best-in-paragraph', '1 where no sentence of the paragraph meets more'],
    ['refers-back', '1 where it begins with a word for something said before'],
    ['refers-back-missing', 'refers-back times missing-in-near'],
    ['first-in-paragraph', '1 for the first sentence of its paragraph'],
    ['first-in-article', '1 for the first paragraph of the article'],
    ['depth', 'paragraph number, as log(1 + n)'],
    ['length', 'words, as log(1 + n)'],
    ['is-short', '1 under six words'],
    ['is-question', '1 where it ends in a question mark'],
    ['is-title', '1 for a headline or standfirst'],
  ],
  read(evidence, values, at) {
    const { asked, number, corpus, passage, signs } = evidence;
    const { background, backgroundMass } = asked;
    const share = (bits: number): number => massOf(bits, background) / backgroundMass;
    const own = metAt(evidence, number);
    const isHere = (other: number): boolean => corpus.passages[other]?.article === passage.article;
    const around = (other: number): number => (isHere(other) ? metAt(evidence, other) : 0);
    const paragraph = corpus.paragraphOf[number];
    let inParagraph = 0;
    let better = false;
    const ownMass = massOf(own, background);
    let first = number;
    while (corpus.paragraphOf[first - 1] === paragraph) first -= 1;
    for (let other = first; corpus.paragraphOf[other] === paragraph; other += 1) {
      const bits = metAt(evidence, other);
      inParagraph |= bits;
      if (other !== number && massOf(bits, background) > ownMass) better = true;
    }
    let title = 0;
    const start = number - passage.position;
    for (let other = start; corpus.passages[other]?.field !== 'body' && isHere(other); other += 1) {
      title |= metAt(evidence, other);
    }
    const refersBack = signs.refersBack[number] ?? 0;
    const words = signs.words[number] ?? 0;
    const previous = around(number - 1);
    const next = around(number + 1);
    const near = previous | around(number - 2);
    values[at] = share(previous & ~own);
    values[at + 1] = share(next & ~own);
    values[at + 2] = share(inParagraph & ~own);
    values[at + 3] = share(near & ~own);
    values[at + 4] = share(title & ~own);
    values[at + 5] = 1 - share(own | inParagraph | title);
    values[at + 6] = share(inParagraph);
    values[at + 7] = share(previous);
    values[at + 8] = share(next);
    values[at + 9] = better ? 0 : 1;
    values[at + 10] = refersBack;
    values[at + 11] = refersBack * share(near & ~own);
    values[at + 12] = passage.sentence === 0 ? 1 : 0;
    values[at + 13] = passage.paragraph === 1 ? 1 : 0;
    values[at + 14] = Math.log1p(passage.paragraph);
    values[at + 15] = Math.log1p(words);
    values[at + 16] = words < 6 ? 1 : 0;
    values[at + 17] = passage.text.endsWith('?') ? 1 : 0;
    values[at + 18] = passage.field === 'body' ? 0 : 1;
  },
};
