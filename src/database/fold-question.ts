/** A question as it is recognised again: capitals, white space and the marks at its ends do not count. */
export function foldQuestion(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s¿¡]+/u, '')
    .trimEnd()
    .replace(/[\s?!.…]{1,50}$/u, '');
}
