/**
 * Characters that only say where a line may break: soft hyphen, zero-width space, word joiner, byte order mark.
 * Marks of a line's direction and joiners of scripts and emoji change what is seen, and are not among them.
 */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A text of a page without the invisible characters that its publishing system strewed into its words. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '');
}
