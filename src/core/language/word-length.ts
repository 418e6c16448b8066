/**
 * Most UTF-16 code units of a word. Longer runs without a blank are encoded data, addresses or rules of
 * marks, and what reads words (tokeniser, stemmer) takes time that grows faster than their length.
 */
export const LONGEST_WORD = 200;

/** A stretch of a text, and whether it is one run without a blank that is too long to be words. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isTooLong: boolean;
}

/** A text cut into what can be read for words and what cannot, in order, nothing left out. Linear. */
export function readableStretches(text: string): readonly Stretch[] {
  if (text.length <= LONGEST_WORD) return [{ start: 0, end: text.length, isTooLong: false }];
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    if (run.length <= LONGEST_WORD) continue;
    if (index > from) stretches.push({ start: from, end: index, isTooLong: false });
    from = index + run.length;
    stretches.push({ start: index, end: from, isTooLong: true });
  }
  if (from < text.length || from === 0) {
    stretches.push({ start: from, end: text.length, isTooLong: false });
  }
  return stretches;
}
