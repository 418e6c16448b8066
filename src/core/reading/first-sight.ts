import { classOdds, presenceFits } from './answer-odds';
import { CUES } from './cues';
import type { Setting } from './evidence';
import type { FeatureGroup } from './feature-group';
import { combinedWithEveryday } from '../retrieval/retrieval';
import { SPAN_CLASSES } from '../facts/spans/span-class';

/** Background IDF share of the terms whose bits are set. */
function shareOf(bits: number, { background, backgroundMass }: Setting['asked']): number {
  let mass = 0;
  for (let rest = bits, term = 0; rest !== 0; rest >>>= 1, term += 1) {
    if ((rest & 1) === 1) mass += background[term] ?? 0;
  }
  return mass / backgroundMass;
}

/** What only the first cut looks at: everyday wordings here and around, and what could answer. */
export const FIRST_SIGHT: FeatureGroup<Setting> = {
  features: [
    [
      'everyday',
      "what everyday wordings add to the sentence's BM25, over the best candidate's scores",
    ],
    ['everyday-share', 'all scores together, as a share of the best candidate'],
    ['either-overlap', 'background IDF share of the question met by variants or everyday wordings'],
    ['either-previous', 'the same for what is missing here and met in the sentence before'],
    ['either-next', 'the same for the sentence after'],
    [
      'sort-fit',
      'the sorts of stretches there are, by what they are worth to this kind of question',
    ],
    ['cue-fit', 'the same for its cues'],
    ['sort-best', 'how often its likeliest sort of stretch is the answer'],
  ],
  read(setting, values, at) {
    const { asked, retrieval, candidate, number, signs, corpus, passage } = setting;
    const { best } = retrieval;
    const offset = number - retrieval.from;
    const around = (other: number): boolean =>
      corpus.passages[other]?.article === passage.article &&
      other >= retrieval.from &&
      other - retrieval.from < retrieval.met.length;
    const eitherAt = (other: number): number =>
      around(other)
        ? (retrieval.met[other - retrieval.from] ?? 0) |
          (retrieval.everydayMet[other - retrieval.from] ?? 0)
        : 0;
    const own = (retrieval.met[offset] ?? 0) | (retrieval.everydayMet[offset] ?? 0);
    values[at] = best > 0 ? candidate.sentenceEveryday / best : 0;
    values[at + 1] = best > 0 ? combinedWithEveryday(candidate) / best : 0;
    values[at + 2] = shareOf(own, asked);
    values[at + 3] = shareOf(eitherAt(number - 1) & ~own, asked);
    values[at + 4] = shareOf(eitherAt(number + 1) & ~own, asked);
    const fits = presenceFits(asked.kind);
    const odds = classOdds(asked.kind, asked.question.focus);
    let [seen, fit, cueFit, likeliest] = [0, 0, 0, 0];
    const last = signs.firstSpan[number + 1] ?? 0;
    for (let span = signs.firstSpan[number] ?? 0; span < last; span += 1) {
      const sort = signs.spanSorts[span] ?? 0;
      if (((seen >> sort) & 1) === 1) continue;
      seen |= 1 << sort;
      fit += fits[sort] ?? 0;
      likeliest = Math.max(likeliest, odds[sort] ?? 0);
    }
    const cues = signs.cues[number] ?? 0;
    for (let cue = 0; cue < CUES.length; cue += 1) {
      if (((cues >> cue) & 1) === 1) cueFit += fits[SPAN_CLASSES.length + cue] ?? 0;
    }
    values[at + 5] = fit;
    values[at + 6] = cueFit;
    values[at + 7] = likeliest;
  },
};
