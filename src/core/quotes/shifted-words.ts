import {
  BARE_BE_FORMS,
  BE_NOW_FORMS,
  BE_THEN_FORMS,
  DO_FORMS,
  HAVE_FORMS,
} from '../language/words/auxiliaries';
import { DEMONSTRATIVES } from '../language/words/determiners';
import { OBJECTS, POSSESSIVES, REFLEXIVES, SUBJECTS } from '../language/words/pronouns';
import { anyOf, without } from '../language/words/word-set';

/** What changes when "he said that he would" becomes "I will": words of a row stand for each other. */
const ROWS = [
  [...SUBJECTS],
  // "I saw it" is nobody's "he saw him"
  [...without(OBJECTS, 'it')],
  [...without(POSSESSIVES, 'whose')],
  [...without(REFLEXIVES, 'itself yourselves oneself')],
  [...BE_NOW_FORMS, ...BE_THEN_FORMS, ...BARE_BE_FORMS],
  [...HAVE_FORMS],
  [...DO_FORMS, 'done'],
  [...DEMONSTRATIVES],
  ...`mine his hers theirs ours yours
  will would shall should
  can could
  may might
  must had
  here there
  now then
  today day
  tomorrow next following
  yesterday previous before
  ago before earlier`
    .split('\n')
    .map((row) => row.trim().split(' ')),
];

const ROWS_OF = new Map<string, Set<number>>();
for (const [at, row] of ROWS.entries()) {
  for (const word of row) (ROWS_OF.get(word) ?? ROWS_OF.set(word, new Set()).get(word))?.add(at);
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^won't$/u, 'will not'],
  [/^can(?:'t|not)$/u, 'can not'],
  [/^shan't$/u, 'shall not'],
  [/^(.+)n't$/u, '$1 not'],
  [/^(.+)'ll$/u, '$1 will'],
  [/^(.+)'ve$/u, '$1 have'],
  [/^(.+)'re$/u, '$1 are'],
  [/^(.+)'m$/u, '$1 am'],
  [/^(.+)'d$/u, '$1 would'],
  [new RegExp(`^(${anyOf([...without(SUBJECTS, 'you'), 'that', 'there'])})'s$`, 'u'), '$1 is'],
];

function inFull(key: string): readonly string[] {
  for (const [short, full] of SHORT) {
    if (short.test(key)) return key.replace(short, full).split(' ');
  }
  return [key];
}

const isRow = (one: string, other: string): boolean => {
  const rows = ROWS_OF.get(one);
  return [...(ROWS_OF.get(other) ?? [])].some((row) => rows?.has(row));
};

/** Tense is told by these; indirect speech adds and drops them: "did", "has announced" for "announced". */
const TENSE: ReadonlySet<string> = new Set([
  ...without(HAVE_FORMS, "having 've"),
  ...without(BE_NOW_FORMS, 'am'),
  ...[...BE_THEN_FORMS, ...DO_FORMS],
  ...['will', 'would', 'be', 'been'],
]);
const JOINING = /^(?:that|the|a|an)$/u;

/**
 * Whether words differ from others only as direct speech differs from indirect: pronouns, tenses, "here"
 * and "now" shifted, forms of one word by `stemOf`. Both are keys, in order.
 */
export function isShifted(
  direct: readonly string[],
  indirect: readonly string[],
  stemOf: (word: string) => string,
): boolean {
  const [ours, theirs] = [direct, indirect].map((words) =>
    words.flatMap(inFull).filter((word) => !JOINING.test(word)),
  ) as [string[], string[]];
  let at = 0;
  for (const word of ours) {
    let met = at;
    const meets = (other: string | undefined): boolean =>
      other !== undefined &&
      (other === word || isRow(word, other) || stemOf(word) === stemOf(other));
    while (!meets(theirs[met]) && TENSE.has(theirs[met] ?? '')) met += 1;
    if (meets(theirs[met])) at = met + 1;
    else if (!TENSE.has(word)) return false;
  }
  return theirs.slice(at).every((word) => TENSE.has(word));
}
