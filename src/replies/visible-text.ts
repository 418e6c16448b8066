/**
 * What a terminal or a reader could be misled by: control characters (escape sequences begin with
 * one), line separators, characters that turn the reading direction of what follows, and halves of
 * surrogate pairs. Marks that only steer one word (ZWJ in emoji, LRM, RLM) are left alone.
 */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
const WHITE_SPACE = /^[\t\n\v\f\r\u0085\u2028\u2029]$/u;
const LAST_C0 = 0x1f;
/** U+2400 to U+241F picture the controls U+0000 to U+001F (Unicode block "Control Pictures"). */
const CONTROL_PICTURES = 0x2400;
const DELETE = '\u007f';
const DELETE_PICTURE = '\u2421';
const REPLACEMENT = '\ufffd';

function shown(character: string): string {
  if (WHITE_SPACE.test(character)) return ' ';
  if (character === DELETE) return DELETE_PICTURE;
  const code = character.codePointAt(0) ?? 0;
  return code <= LAST_C0 ? String.fromCodePoint(CONTROL_PICTURES + code) : REPLACEMENT;
}

/**
 * A text that can be written to a terminal on one line and does nothing but show: each unsafe
 * character becomes one harmless one, so offsets in UTF-16 code units still hold.
 */
export function visibleText(text: string): string {
  return text.replaceAll(UNSAFE, shown);
}
