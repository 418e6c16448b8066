import type { Article } from '../core/coverage/article';
import type { Coverage } from '../serving/coverage';
import { LONGEST_CHOICE, MOST_CHOICES, type Choice } from './reply';

/** What stands between headline and outlet in the name of an article's choice. */
const BETWEEN = ' · ';

/** A text on one line, cut between characters where it is too long for a choice's name. */
function named(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_CHOICE) return line;
  let kept = '';
  for (const character of line) {
    if (kept.length + character.length >= LONGEST_CHOICE) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Choices whose values fit; the first 25. */
export function choicesOf(
  items: readonly { readonly name: string; readonly value: string }[],
): Choice[] {
  return items
    .filter(
      ({ name, value }) => name.trim() !== '' && value !== '' && value.length <= LONGEST_CHOICE,
    )
    .slice(0, MOST_CHOICES)
    .map(({ name, value }) => ({ name: named(name), value }));
}

const most = MOST_CHOICES;

/** Choices whose names are their values. */
function namesAsChoices(names: readonly string[]): Choice[] {
  return choicesOf(names.map((name) => ({ name, value: name })));
}

/** The name of an article's choice; some clients send it in place of the value. */
export function articleChoiceName({
  headline,
  publisher,
}: Pick<Article, 'headline' | 'publisher'>): string {
  return named(`${headline}${BETWEEN}${publisher}`);
}

/** The articles that fit what is typed, by headline, outlet or id. */
export async function articleChoices(coverage: Coverage, typed: string): Promise<Choice[]> {
  const articles = await coverage.articlesLike({ typed, most });
  return choicesOf(
    articles.map((article) => ({ name: articleChoiceName(article), value: article.id })),
  );
}

/** The outlets that fit what is typed, by name or alias. */
export async function outletChoices(coverage: Coverage, typed: string): Promise<Choice[]> {
  return namesAsChoices(await coverage.outletsLike({ typed, most }));
}

/** The quoted people who fit what is typed, else the most quoted. */
export async function personChoices(coverage: Coverage, typed: string): Promise<Choice[]> {
  return namesAsChoices(await coverage.speakers({ typed, most }));
}

/** Questions that the coverage answers and that fit what is typed. */
export async function questionChoices(coverage: Coverage, typed: string): Promise<Choice[]> {
  return namesAsChoices(await coverage.examples({ typed, most }));
}
