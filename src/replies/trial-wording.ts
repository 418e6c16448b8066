import type { ArticleTrial, FailedQuestion } from '../core/answer/article-trial';

/** What to do about a question that an article does not answer as its own sentence does, by what is asked. */
const CURES: Readonly<Record<FailedQuestion['kind'], string>> = {
  'who-said': 'name the speaker beside the words, not by “he”, “she” or a title alone',
  'who-denied': 'name who denies it in the same sentence',
  'how-many': 'say in one sentence what is counted, and of what',
  'how-much': 'say in one sentence what costs or gets so much',
  when: 'say in one sentence what happened then, by name',
  where: 'say in one sentence what happened there, by name',
  denied: 'say in one sentence, by name, what is not so',
};

/** UTF-16 code units of somebody else's words in a line. */
const LONGEST_SHOWN = 60;

const shown = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_SHOWN) return line;
  return `${line.slice(0, LONGEST_SHOWN - 1).replace(/\p{Surrogate}$/u, '')}…`;
};

function failedLine({ kind, question, paragraph, shown: place }: FailedQuestion): string {
  const came = place === null ? 'gets no answer' : `is answered by ${placeOf(place)}`;
  return `“${question}” ${came}, though ¶ ${paragraph} says it: ${CURES[kind]}`;
}

const placeOf = (paragraph: number): string =>
  paragraph === 0 ? 'the headline' : `¶ ${paragraph}`;

/**
 * What an editor should know of a trial, one line each: questions that the article fails, each with what to do,
 * words without a sure speaker, and what outlets of the coverage say otherwise. None where all is well.
 */
export function trialLines({ failed, unclear, differences }: ArticleTrial): readonly string[] {
  return [
    ...failed.map(failedLine),
    ...unclear.map(
      ({ paragraph, words }) =>
        `¶ ${paragraph} does not surely tell who says “${shown(words)}”: name the speaker in that paragraph`,
    ),
    ...differences.map(
      ({ question, paragraph, own, theirs, outlet, headline, theirParagraph }) =>
        `“${question}” Here “${shown(own)}” (¶ ${paragraph}), in ${shown(outlet)} “${shown(theirs)}” ` +
        `(“${shown(headline)}”, ¶ ${theirParagraph}): check which holds`,
    ),
  ];
}
