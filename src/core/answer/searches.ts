import { readSourceDetail } from '../question/about-sources';
import { cleanQuestion } from '../question/clean';
import { comparisonIn } from '../question/comparison';
import { mendQuestion } from '../question/mend';
import { outletsOf, readOutlets } from '../question/outlets';
import { readQuestion } from '../question/read-question';
import type { Search } from '../retrieval/retriever';
import { readParts } from './answer-parts';
import { MOST_COMPARED } from './compare';
import { preferredTime } from './time-asked';
import type { AnswerTools, InquiryOptions } from './tools';

/**
 * Every search that answering a message may lead to, whichever way of answering is chosen; those of a
 * question that names an outlet also go to all others, since a silence tells whether they answer.
 */
export function searchesOf(
  typed: string,
  tools: Pick<AnswerTools, 'corpus' | 'english' | 'lexicon'>,
  options: Pick<InquiryOptions, 'earlier' | 'article' | 'outlet' | 'period' | 'today'>,
): readonly Search[] {
  const { corpus, english, lexicon } = tools;
  const cleaned = cleanQuestion(typed);
  if ('reason' in cleaned) return [];
  const { text } = cleaned;
  const outlets = outletsOf(corpus.whole);
  const reading = readOutlets(text, outlets);
  const { article, period } = options;
  const about = options.earlier.at(-1)?.about?.article ?? null;
  const searches: Search[] = [];
  const search = (words: string, among: readonly (string | null)[]): void => {
    const question = readQuestion(
      mendQuestion(words, corpus, english, lexicon),
      corpus,
      english,
      lexicon,
    );
    for (const outlet of among) searches.push({ question, article, outlet, period, about });
  };
  const outlet = options.outlet ?? reading.outlets[0] ?? null;
  if (readSourceDetail(mendQuestion(reading.text, corpus, english, lexicon)) !== null) {
    search(reading.text, [outlet]);
  }
  const comparison =
    options.outlet === null
      ? comparisonIn(reading.text, reading.outlets.length, outlets.length)
      : null;
  if (comparison) {
    const compared =
      reading.outlets.length > 1 ? reading.outlets : outlets.map(({ publisher }) => publisher);
    // of many outlets those are compared whose sentences come nearest
    search(comparison.topic, compared.length > MOST_COMPARED ? [null] : compared);
  }
  const parts = readParts(text, outlets, tools, options);
  const goesOn = about !== null || parts.length > 1;
  for (const part of parts) {
    const { question: helped, plain, typed: own } = part;
    // a question that follows is read in its own words as well, one that is asked again without help
    for (const question of new Set([helped, plain, ...(goesOn ? [own] : [])])) {
      searches.push({ question, article, outlet: part.outlet, period, about });
      if (part.outlet !== null) searches.push({ question, article, outlet: null, period, about });
    }
  }
  // of a preferred time all that is searched is searched alone, too
  const preferred = preferredTime(text, tools, options);
  return preferred === null
    ? searches
    : [...searches, ...searches.map((one) => ({ ...one, period: preferred }))];
}
