import type { Passage } from '../../article/passage';
import { countriesNamed } from '../../language/words/countries';
import type { English } from '../../language/english';
import { overlap, type Span } from '../../language/token';
import { acceptSpans } from './accepted-spans';
import { commonWordsOf } from './common-words';
import { addScores, kindOf, NO_SCORES, type KindScores } from './kind-evidence';
import { findLongForms, longFormOf } from './long-forms';
import type { Name, NameMention } from './name';
import { plainSpaces } from './name-key';
import { groupSpans } from './name-group';
import { nameSpansOf, type NameSpan } from './name-spans';
import { findFullNames } from './short-forms';
import { readKnownNames } from './known-names';
import { isTitleCase } from './title-case';

/** Token indices that a passage's dates cover. */
function dateTokens(passage: Passage, dates: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>();
  if (dates.length === 0) return inside;
  for (const [at, token] of passage.tokens.entries()) {
    if (dates.some((date) => overlap(date, token))) inside.add(at);
  }
  return inside;
}

interface Draft {
  readonly spans: NameSpan[];
  scores: KindScores;
}

/** The form a name is known by: the longest; for countries the usual one, where the article has it. */
function canonicalOf(forms: readonly string[]): string {
  const country = countriesNamed(forms[0] ?? '')[0]?.country.name;
  return forms.find((form) => form === country) ?? forms[0] ?? '';
}

/**
 * The names of an article with all their forms and mentions, in order of first mention. `datesOf`
 * gives the dates of a passage, whose months and weekdays are no names.
 */
export function readNames(
  passages: readonly Passage[],
  datesOf: (passage: Passage) => readonly Span[],
  english: English,
): readonly Name[] {
  const plain = passages.filter((passage) => !isTitleCase(passage));
  const met = plain.flatMap((passage) =>
    nameSpansOf(passage, dateTokens(passage, datesOf(passage))),
  );
  const spans = acceptSpans(met, { passages, words: commonWordsOf(english) });
  const groups = groupSpans(spans, passages);
  const long = findLongForms(groups, passages);
  const full = findFullNames(groups, passages);
  const drafts = new Map<string, Draft>();
  const draftOf = (key: string): Draft => {
    const draft = drafts.get(key) ?? { spans: [], scores: NO_SCORES };
    drafts.set(key, draft);
    return draft;
  };
  for (const group of groups) {
    const key = longFormOf(group.key, long);
    for (const span of group.spans)
      draftOf(longFormOf(full.get(span) ?? key, long)).spans.push(span);
    const own = draftOf(longFormOf(full.get(group.spans[0] ?? NOWHERE) ?? key, long));
    own.scores = addScores(own.scores, group.scores);
  }
  const names = [...drafts.values()].filter((draft) => draft.spans.length > 0).map(nameOf);
  return readKnownNames(names, passages);
}

const NOWHERE: NameSpan = {
  passage: -1,
  first: 0,
  next: 0,
  start: 0,
  end: 0,
  form: '',
  title: [],
  isInitial: false,
};

function nameOf({ spans, scores }: Draft): Name {
  const forms = [...new Set(spans.map(({ form }) => form))].sort(
    (one, two) => two.length - one.length,
  );
  const mentions: NameMention[] = spans
    .map(({ passage, start, end, form }) => ({ passage, start, end, form }))
    .sort((one, two) => one.passage - two.passage || one.start - two.start);
  return { id: plainSpaces(canonicalOf(forms)), kind: kindOf(scores), forms, mentions };
}
