import type { Passage } from '../../article/passage';
import type { Token } from '../../language/token';
import type { Name, NameMention } from './name';
import { nameKeyOf } from './name-key';
import { isTitleCase } from './title-case';

interface KnownForm {
  readonly words: readonly string[];
  readonly name: number;
}

/** Forms by their first word, longest first. */
function formsByFirstWord(names: readonly Name[]): ReadonlyMap<string, readonly KnownForm[]> {
  const byWord = new Map<string, KnownForm[]>();
  for (const [name, { forms }] of names.entries()) {
    for (const form of forms) {
      const words = nameKeyOf(form).split(' ');
      const first = words[0] ?? '';
      const known = byWord.get(first);
      if (known) known.push({ words, name });
      else byWord.set(first, [{ words, name }]);
    }
  }
  for (const forms of byWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}

/** How many tokens from `at` write the words of a form; 0 where they do not. */
function lengthAt(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  for (const word of words) {
    if (next > at && /^[-‐‑]$/u.test(tokens[next]?.text ?? '')) next += 1;
    const token = tokens[next];
    if (token === undefined || nameKeyOf(token.text) !== word) return 0;
    next += 1;
  }
  return next - at;
}

/** Mentions of known names where capitals prove nothing, and inside words: "pro-Oslo", "UN-led". */
function mentionsIn(
  passage: Passage,
  byWord: ReadonlyMap<string, readonly KnownForm[]>,
): readonly (NameMention & { name: number })[] {
  const { tokens, text, position } = passage;
  const found: (NameMention & { name: number })[] = [];
  const titled = isTitleCase(passage);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const hasDash = token.text.includes('-');
    if (!hasDash && !(titled && token.isCapitalised)) continue;
    const add = (start: number, end: number, name: number): void => {
      found.push({ passage: position, start, end, form: text.slice(start, end), name });
    };
    const inner = !hasDash
      ? null
      : /^(?:(\p{Lu}[\p{L}.]*)-\p{Ll}.*|\p{Ll}+-(\p{Lu}[\p{L}.]*))$/u.exec(token.text);
    if (inner !== null) {
      const part = inner[1] ?? inner[2] ?? '';
      const form = byWord.get(nameKeyOf(part))?.find(({ words }) => words.length === 1);
      const start = inner[1] === undefined ? token.end - part.length : token.start;
      if (form !== undefined) add(start, start + part.length, form.name);
      continue;
    }
    if (!titled || !token.isCapitalised) continue;
    for (const { words, name } of byWord.get(nameKeyOf(token.text)) ?? []) {
      const length = lengthAt(tokens, at, words);
      if (length === 0) continue;
      add(token.start, tokens[at + length - 1]?.end ?? token.end, name);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Adds to names the mentions that only knowing them can find; no new names come of it. */
export function readKnownNames(
  names: readonly Name[],
  passages: readonly Passage[],
): readonly Name[] {
  const byWord = formsByFirstWord(names);
  const more = new Map<number, NameMention[]>();
  for (const passage of passages) {
    for (const { name, ...mention } of mentionsIn(passage, byWord)) {
      const known = more.get(name);
      if (known) known.push(mention);
      else more.set(name, [mention]);
    }
  }
  const order = (one: NameMention, two: NameMention): number =>
    one.passage - two.passage || one.start - two.start;
  return names
    .map((name, at) => ({
      ...name,
      mentions: [...name.mentions, ...(more.get(at) ?? [])].sort(order),
    }))
    .sort((one, two) => {
      const [a, b] = [one.mentions[0], two.mentions[0]];
      return a === undefined || b === undefined ? 0 : order(a, b);
    });
}
