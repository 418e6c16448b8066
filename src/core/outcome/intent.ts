import type { QuestionKind } from '../question/question';
import type { Intent } from './outcome';

const INTENTS: Readonly<Record<QuestionKind, Intent>> = {
  who: 'who',
  'who-is': 'definition',
  when: 'when',
  'what-year': 'when',
  'what-date': 'when',
  where: 'where',
  'what-place': 'where',
  why: 'why',
  how: 'how',
  'how-many': 'how-many',
  'how-much': 'how-many',
  'how-long': 'how-long',
  'how-old': 'how-long',
  'how-measure': 'how-many',
  percent: 'how-many',
  'what-is': 'definition',
  'what-person': 'who',
  'what-group': 'who',
  'what-name': 'who',
  'what-noun': 'what',
  'what-do': 'what',
  'what-say': 'quote',
  what: 'what',
  'yes-no': 'yes-no',
  quote: 'quote',
  keyword: 'keyword',
};

/** The intent that a kind of question is reported under. */
export function intentOf(kind: QuestionKind): Intent {
  return INTENTS[kind];
}
