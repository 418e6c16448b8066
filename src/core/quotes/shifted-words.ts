/** What changes when "he said that he would" becomes "I will": words of a row stand for each other. */
const ROWS = [
  'i he she they we you it',
  'me him her them us you',
  'my his her their our your its',
  'mine his hers theirs ours yours',
  'myself himself herself themselves ourselves yourself',
  'will would shall should',
  'can could',
  'may might',
  'must had',
  'is am are was were be been being',
  'has have had having',
  'do does did done',
  'this that these those',
  'here there',
  'now then',
  'today day',
  'tomorrow next following',
  'yesterday previous before',
  'ago before earlier',
].map((row) => row.split(' '));

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
  [/^(i|he|she|it|we|they|that|there)'s$/u, '$1 is'],
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
const TENSE = /^(?:will|would|has|have|had|is|are|was|were|do|does|did|be|been)$/u;
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
    while (!meets(theirs[met]) && TENSE.test(theirs[met] ?? '')) met += 1;
    if (meets(theirs[met])) at = met + 1;
    else if (!TENSE.test(word)) return false;
  }
  return theirs.slice(at).every((word) => TENSE.test(word));
}
