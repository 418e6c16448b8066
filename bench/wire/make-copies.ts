import { paragraphsOf, type Article } from '../../src/core/article/article';
import type { Chance } from '../quotes/chance';

/** How a copy was edited. */
export interface Editing {
  /** Of a hundred words, so many are changed, left out or put in. */
  readonly words: number;
  /** Of a hundred sentences, so many are left out. */
  readonly sentences: number;
  /** Neighbouring paragraphs are put together here and there. */
  readonly joins: boolean;
  /** Two paragraphs of another article are put behind the copy. */
  readonly adds: boolean;
}

const hundred = Array.from({ length: 100 }, (_, index) => index);

/** One of the ways in which outlets edit what an agency sends: of all that is counted, up to a fifth. */
export function editingBy(chance: Chance): Editing {
  const words = chance.one(hundred) % 21;
  return {
    words,
    sentences: chance.one(hundred) % (21 - words),
    joins: chance.one([true, false]),
    adds: chance.one([true, false, false, false]),
  };
}

function editedWords(words: string, most: number, pool: readonly string[], chance: Chance): string {
  return words
    .split(' ')
    .flatMap((word) => {
      if (chance.one(hundred) >= most) return [word];
      const deed = chance.one(['change', 'change', 'drop', 'add'] as const);
      if (deed === 'drop') return [];
      const other = chance.one(pool);
      return deed === 'add' ? [word, other] : [word.replace(/[\p{L}\p{N}'’-]+/u, other)];
    })
    .join(' ');
}

/** A text as another outlet prints it: same order, words and sentences edited, its own headline. */
export function copyOf(
  article: Article,
  editing: Editing,
  given: Pick<Article, 'id' | 'publisher' | 'headline'>,
  pool: readonly string[],
  other: Article,
  chance: Chance,
): Article {
  const texts = ({ body }: Article): readonly string[] =>
    paragraphsOf(body).map(({ start, end }) => body.slice(start, end));
  const edited = texts(article)
    .map((paragraph) =>
      paragraph
        .split(/(?<=[.?!][”"’]?)\s+(?=[\p{Lu}“"‘])/u)
        .filter(() => chance.one(hundred) >= editing.sentences)
        .map((sentence) => editedWords(sentence, editing.words, pool, chance))
        .join(' '),
    )
    .filter((paragraph) => paragraph.trim() !== '');
  const set = edited.map((paragraph) => {
    const joined = editing.joins && chance.one(hundred) < 30;
    return `${paragraph}${joined ? ' ' : '\n\n'}`;
  });
  const added = editing.adds ? texts(other).slice(0, 2) : [];
  const body = [set.join('').trim(), ...added].join('\n\n');
  return { ...article, ...given, author: [], agencies: [], aliases: [], url: null, body };
}
