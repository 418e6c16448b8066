/** Somebody who can be mentioned. */
export interface Mentionable {
  readonly name: string;
  readonly id: string;
}

/** A mention that is being typed. */
export interface TypedMention {
  /** What follows the "@" so far. */
  readonly typed: string;
  /** Where the "@" stands. */
  readonly start: number;
}

/** The mention that is being typed before the caret; null where none is. */
export function mentionAt(text: string, caret: number): TypedMention | null {
  const match = /(?:^|\s)@([\p{L}\p{N} _-]{0,32})$/u.exec(text.slice(0, caret));
  if (match === null) return null;
  const typed = match[1] ?? '';
  return { typed, start: caret - typed.length - 1 };
}

/** The text as Discord's client sends it: "@verbatim" becomes a mention, longer names first. */
export function withMentions(text: string, people: readonly Mentionable[]): string {
  const longest = [...people].sort((one, other) => other.name.length - one.name.length);
  let rest = text;
  for (const { name, id } of longest) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}<])@${escapeRegExp(name)}(?![\\p{L}\\p{N}])`,
      'gu',
    );
    rest = rest.replaceAll(pattern, `<@${id}>`);
  }
  return rest;
}

/** The text with names in place of mentions, for where nothing but text can stand. */
export function withNames(text: string, people: readonly Mentionable[]): string {
  return text.replaceAll(/<@!?(\d+)>/gu, (mention, id: string) => {
    const found = people.find((one) => one.id === id);
    return found === undefined ? mention : `@${found.name}`;
  });
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
