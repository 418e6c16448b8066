import type { Article } from '../../src/core/article/article';
import type { QuoteVerdict } from '../../src/core/quotes/quote-check';
import { chanceOf, type Chance } from './chance';
import {
  contentWords,
  everyThird,
  oneMore,
  oneNumber,
  oneWord,
  trimmed,
  turned,
  withEllipsis,
  withoutDenial,
} from './changes';
import { labelledText, type LabelledQuote, type LabelledText } from './labelled-text';
import type { QuoteCase } from './quote-case';
import type { Story } from './stories';
import { givenTo, givenToPaper, madeDirect, quoted, setOtherwise } from './wordings';

/** Most quotes of one kind by one writer. */
const MOST_OF_A_KIND = 6;

type Made = Pick<QuoteCase, 'kind' | 'text' | 'verdicts' | 'articles'>;

const surname = (name: string): string => name.split(/\s/u).at(-1) ?? name;

/** What is around an article while quotes are made of it. */
interface Around {
  readonly article: Article;
  readonly pool: readonly string[];
  /** Everybody whom the story's articles quote. */
  readonly speakers: readonly string[];
}

const made = (
  kind: string,
  article: Article,
  text: string | null,
  ...verdicts: readonly QuoteVerdict[]
): readonly Made[] => (text === null ? [] : [{ kind, text, verdicts, articles: [article.id] }]);

function fromQuote(quote: LabelledQuote, chance: Chance, around: Around): readonly Made[] {
  const { article, pool, speakers } = around;
  const { words, speaker, further } = quote;
  const given = (text: string | null): string | null =>
    text === null ? null : givenTo(chance, text, speaker);
  const others = speakers.filter((name) => surname(name) !== surname(speaker));
  const joined = further === null ? null : `${words.replace(/,$/u, '.')} ${further}`;
  const turnedWords = turned(words) ?? (further === null ? null : turned(further));
  return [
    ...made('untouched', article, given(words), 'verbatim'),
    ...made('untouched without speaker', article, quoted(chance, words), 'verbatim'),
    ...made('set otherwise', article, given(setOtherwise(chance, words)), 'verbatim'),
    ...made('trimmed', article, given(trimmed(chance, words)), 'verbatim'),
    ...made('joined over a tag', article, given(joined), 'verbatim'),
    ...made('cut with an ellipsis', article, given(withEllipsis(chance, words)), 'cut'),
    ...made(
      'denial dropped',
      article,
      given(withoutDenial(words)),
      ...(/\s(?:not|never)\b/u.test(words) ? (['cut'] as const) : (['cut', 'altered'] as const)),
    ),
    ...made('trimmed so that it turns', article, given(turnedWords), 'cut'),
    ...made('one word changed', article, given(oneWord(chance, words, pool)), 'altered'),
    ...made('number changed', article, given(oneNumber(chance, words)), 'altered'),
    ...made('one word put in', article, given(oneMore(chance, words, pool)), 'altered'),
    ...made('a third changed', article, given(everyThird(chance, words, pool)), 'altered'),
    ...(others.length === 0
      ? []
      : made(
          'another speaker',
          article,
          givenTo(chance, words, chance.one(others)),
          'misattributed',
        )),
  ];
}

function fromArticle(text: LabelledText, chance: Chance, around: Around): readonly Made[] {
  const { article, pool, speakers } = around;
  const { reports, plain, quotes } = text;
  const mouths = speakers.length === 0 ? ['the mayor'] : speakers;
  return [
    ...quotes.flatMap((quote) => fromQuote(quote, chance, around)),
    ...reports.flatMap(({ speaker, clause }) => {
      const direct = madeDirect(clause);
      return [
        ...made(
          'reported, as it stands',
          article,
          givenTo(chance, `${clause}.`, speaker),
          'reported',
        ),
        ...made(
          'reported, made direct',
          article,
          direct === null ? null : givenTo(chance, direct, speaker),
          'reported',
        ),
      ];
    }),
    ...plain.flatMap((sentence) => [
      ...made(
        'the paper’s own',
        article,
        givenToPaper(chance, sentence, article.publisher),
        'verbatim',
      ),
      ...made(
        'put into a mouth',
        article,
        givenTo(chance, sentence, chance.one(mouths)),
        'reported',
      ),
      ...made(
        'the paper’s own, changed',
        article,
        ((changed) => (changed === null ? null : givenToPaper(chance, changed, article.publisher)))(
          oneWord(chance, sentence, pool),
        ),
        'altered',
      ),
    ]),
  ];
}

/** What a story kept out of the coverage says is not there. */
function fromLeftOut(text: LabelledText, chance: Chance): readonly Made[] {
  const absent = (words: string): Made => ({
    kind: 'of another story',
    text: words,
    verdicts: ['absent'],
    articles: [],
  });
  return [
    ...text.quotes.map(({ words, speaker }) => absent(givenTo(chance, words, speaker))),
    ...text.plain.map((sentence) => absent(quoted(chance, sentence))),
  ];
}

/** How many quotes are made, and which: other choices for every seed. */
export interface Making {
  /** Most quotes of one kind by one writer; default 6. */
  readonly most?: number;
  readonly seed?: string;
}

/** Makes quotes of stories: the same stories and making, the same quotes. */
export function makeQuotes(
  stories: readonly Story[],
  { most = MOST_OF_A_KIND, seed = '' }: Making = {},
): readonly QuoteCase[] {
  const all = stories.flatMap(({ articles }) => articles);
  const pool = contentWords(all.map(({ body }) => body));
  const counts = new Map<string, number>();
  const cases: QuoteCase[] = [];
  for (const { writer, name, articles, isLeftOut } of stories) {
    const texts = articles.map((article) => ({ article, text: labelledText(article) }));
    const speakers = [
      ...new Set(texts.flatMap(({ text }) => text.quotes.map(({ speaker }) => speaker))),
    ];
    for (const { article, text } of texts) {
      const chance = chanceOf(`${seed}${writer}/${name}/${article.id}`);
      const found = isLeftOut
        ? fromLeftOut(text, chance)
        : fromArticle(text, chance, { article, pool, speakers });
      const seen = new Set<string>();
      for (const one of chance.shuffled(found)) {
        const key = `${writer}/${one.kind}`;
        const count = counts.get(key) ?? 0;
        // few of a kind from one article, so that other stories have their turn
        const turns = [...Array(Math.ceil(most / 3)).keys()].map((turn) => `${one.kind}/${turn}`);
        const again = turns.find((place) => !seen.has(place));
        if (count >= (isLeftOut ? 3 : 1) * most || (again === undefined && !isLeftOut)) continue;
        if (again !== undefined) seen.add(again);
        counts.set(key, count + 1);
        cases.push({ id: `${key}/${count + 1}`, writer, ...one });
      }
    }
  }
  return cases;
}
