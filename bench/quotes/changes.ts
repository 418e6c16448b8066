import type { Chance } from './chance';

const CONTENT = /^\p{Ll}{4,}$/u;
const isContent = (word: string): boolean => CONTENT.test(word) && !COMMON.has(word);
const COMMON = new Set(
  (
    'that this with from have been were they them their what when which would could should there about into over ' +
    'than then only also will your because after before where while whose even just more most some such very much'
  ).split(' '),
);

const split = (words: string): readonly string[] => words.split(' ');
const bare = (word: string): string => word.replaceAll(/[^\p{L}\p{N}'’-]/gu, '');
const places = (words: readonly string[], fits: (word: string) => boolean): readonly number[] =>
  words.flatMap((word, at) => (fits(bare(word)) ? [at] : []));

/** Content words of some texts, to be put for others. */
export function contentWords(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(split).map(bare).filter(isContent))].sort();
}

function other(chance: Chance, pool: readonly string[], word: string): string {
  return chance.one(pool.filter((one) => one.slice(0, 4) !== word.slice(0, 4).toLowerCase()));
}

const replaceAt = (words: readonly string[], at: number, by: string): string =>
  words.map((word, place) => (place === at ? word.replace(bare(word), by) : word)).join(' ');

/** One content word put for another; null where there is none. */
export function oneWord(chance: Chance, text: string, pool: readonly string[]): string | null {
  const words = split(text);
  const at = places(words, isContent);
  if (at.length === 0) return null;
  const place = chance.one(at);
  return replaceAt(words, place, other(chance, pool, bare(words[place] ?? '')));
}

/** One number changed; null where there is none. */
export function oneNumber(chance: Chance, text: string): string | null {
  const numbers =
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty'.split(' ');
  const words = split(text);
  const spelt = places(words, (word) => numbers.includes(word));
  const figures = places(words, (word) => /^\d+$/u.test(word)).filter((at) =>
    /^\P{N}*\d+\P{N}*$/u.test(words[at] ?? ''),
  );
  const [place] = chance.shuffled([...spelt, ...figures]);
  if (place === undefined) return null;
  const word = bare(words[place] ?? '');
  const by = /^\d/u.test(word)
    ? String(Number(word) + 7)
    : chance.one(numbers.filter((one) => one !== word));
  return replaceAt(words, place, by);
}

/** One content word put in. */
export function oneMore(chance: Chance, text: string, pool: readonly string[]): string {
  const words = split(text);
  const at = 1 + chance.one([...words.keys()].slice(0, -1));
  return [...words.slice(0, at), chance.one(pool), ...words.slice(at)].join(' ');
}

/** Every third word put for another. */
export function everyThird(chance: Chance, text: string, pool: readonly string[]): string {
  const words = split(text);
  const from = chance.one([0, 1, 2]);
  return words
    .map((word, at) =>
      at % 3 === from && bare(word) !== ''
        ? word.replace(bare(word), other(chance, pool, bare(word)))
        : word,
    )
    .join(' ');
}

/** "not" or "never" taken out, or a contraction undone ("didn't"); null where nothing is denied. */
export function withoutDenial(text: string): string | null {
  const without = text.replace(/\s(?:not|never)\b/u, '');
  if (without !== text) return without;
  const undone = text.replace(/\b(did|was|is|do|are|were|had|have|would|could)n[’']t\b/u, '$1');
  return undone === text ? null : undone;
}

/** Words that may turn what stands around them: nothing that holds one is cut off in a harmless trim. */
const HAZARD =
  /\b(?:if|unless|except|until|but|not|no|never|none|nobody|nothing|neither|nor|hardly|perhaps|probably|possibly|maybe|may|might|could|likely|think|believe|suppose|guess|hope|doubt|wonder|say|says|said|told|claim\w*|whether|without|only|fail\w*|refus\w*|den(?:y|ie\w*)|stop\w*|try|tried|want\w*|would|should|seem\w*|appear\w*)\b|n[’']t\b|\?/iu;

/** A quote trimmed at an end where nothing that turns it is cut off; null where that cannot be. */
export function trimmed(chance: Chance, text: string): string | null {
  const sentences = text.split(/(?<=[.!?])\s+/u);
  const whole = sentences.length > 1 ? [chance.one(sentences)] : [];
  const parts = text.split(/,\s/u);
  const [head = '', tail = ''] = [parts[0], parts.at(-1)];
  const fits = (kept: string): boolean => kept.split(' ').length >= 5;
  const clauses =
    parts.length < 2
      ? []
      : [
          ...(HAZARD.test(tail) ? [] : [parts.slice(0, -1).join(', ')]),
          ...(HAZARD.test(head) ? [] : [parts.slice(1).join(', ')]),
        ];
  const found = [...whole, ...clauses].filter(fits);
  return found.length === 0 ? null : chance.one(found);
}

/** A quote whose condition or hedge is cut off its beginning or end; null where it has none. */
export function turned(text: string): string | null {
  const found =
    /^(?:If|Unless)\s[^,.]+,\s(.{15,}[.,!])$/u.exec(text) ??
    /^(?:Perhaps|Probably|Maybe|I (?:think|suppose|guess|doubt)(?:\sthat)?|It is possible that|No case of)\s(.{15,})$/u.exec(
      text,
    ) ??
    /^(.{20,})\s(?:if|unless)\s[^,.]+[.,]$/u.exec(text);
  const kept = found?.[1];
  return kept === undefined || kept.split(/\s/u).length < 4 ? null : kept;
}

/** A quote with words left out behind an ellipsis; null where it is too short. */
export function withEllipsis(chance: Chance, text: string): string | null {
  const words = split(text);
  if (words.length < 11) return null;
  const length = chance.one([2, 3, 4, 5]);
  const from = chance.one([...words.keys()].slice(3, words.length - length - 2));
  const gap = chance.one(['…', '...', '[…]', '[...]', '. . .']);
  return [...words.slice(0, from), gap, ...words.slice(from + length)].join(' ');
}
