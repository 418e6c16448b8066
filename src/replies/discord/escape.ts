import { visibleText } from '../visible-text';

/**
 * What Discord's markdown gives a meaning: emphasis, spoilers, code, quotes, mentions, channels, emoji,
 * commands, timestamps, headings, masked and bare links (by the colon), and, where a line could begin
 * with it, lists, subtext and numbers of lists. A backslash before any of them shows the character alone.
 */
const SPECIAL = /[\\*_~|`<>[\]@#:]|[-+](?=[\s#]|$)|(?<=\d)[.)](?=\s|$)/gmu;
/** A backslash before anything but a letter, a digit or a space, as Discord's parser reads it. */
const ESCAPED = /\\([^0-9A-Za-z\s])/gu;
const LINE_END = /\r\n?/gu;

const escaped = (visible: string): string => visible.replaceAll(SPECIAL, '\\$&');

/**
 * Text as a reader is to see it, to the letter, wherever it stands in a Discord message. Line ends
 * stay; other control characters and those that turn the reading direction become visible signs.
 */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(LINE_END, '\n').split('\n').map(visibleText).map(escaped).join('\n');
}

/** The same on one line, without white space around it: for headlines, names and questions. */
export function escapeLine(text: string): string {
  return escaped(visibleText(text).trim());
}

/** The text that was escaped, as far as it was visible. */
export function unescapeMarkdown(text: string): string {
  return text.replaceAll(ESCAPED, '$1');
}
