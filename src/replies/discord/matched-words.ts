/** Words that say nothing of what a question is about. */
const FUNCTION_WORDS = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have he her his how i if in ' +
    'into is it its many me more most much my no not of on or our out say said says she so some tell than ' +
    'that the their them then there they this to up us was we were what when where which who whom whose ' +
    'why will with would you your about according'
  ).split(' '),
);
/** Letters that two forms of a word share at least: "report", "reported". */
const SHARED_LETTERS = 4;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

const wordsOf = (text: string): readonly string[] => [...text.matchAll(WORD)].map(([word]) => word);

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return (
    short.length >= SHARED_LETTERS && long.startsWith(short) && long.length - short.length <= 3
  );
}

/**
 * The words of a question, as typed and each once, that an excerpt holds in the same or a longer or
 * shorter form; words like "the" and "who" left out.
 */
export function matchedWords(question: string, excerpt: string): readonly string[] {
  const held = new Set(wordsOf(excerpt).map((word) => word.toLowerCase()));
  const matched = new Map<string, string>();
  for (const word of wordsOf(question)) {
    const folded = word.toLowerCase();
    if (FUNCTION_WORDS.has(folded) || matched.has(folded)) continue;
    if ([...held].some((other) => isSame(folded, other))) matched.set(folded, word);
  }
  return [...matched.values()];
}
