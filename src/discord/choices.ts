import type { Article } from '../core/article/article';
import { foldText } from '../core/language/fold';
import type { Coverage } from '../serving/coverage';
import { matching } from '../serving/matching';
import { visibleText } from '../replies/visible-text';
import { LONGEST_CHOICE, MOST_CHOICES, type Choice } from './reply';

/** What stands between headline and outlet in the name of an article's choice. */
const BETWEEN = ' · ';

/** A text as it can be seen, on one line, cut between characters where it is too long for a choice's name. */
function named(text: string): string {
  const line = visibleText(text).replaceAll(/\s+/gu, ' ').trim();
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
      ({ name, value }) => named(name) !== '' && value !== '' && value.length <= LONGEST_CHOICE,
    )
    .slice(0, MOST_CHOICES)
    .map(({ name, value }) => ({ name: named(name), value }));
}

const most = MOST_CHOICES;

/** Choices whose names are their values. */
function namesAsChoices(names: readonly string[]): Choice[] {
  return choicesOf(names.map((name) => ({ name, value: name })));
}

const keyOf = (text: string): string => foldText(text).replaceAll(/\s+/gu, ' ').trim();

/**
 * The same below what is typed, which so is never lost to the first of the choices; nothing where that
 * is too long to be one.
 */
function belowTyped(typed: string, names: readonly string[]): Choice[] {
  const own = typed.trim();
  if (own === '') return namesAsChoices(names);
  if (own.length > LONGEST_CHOICE) return [];
  return namesAsChoices([own, ...names.filter((name) => keyOf(name) !== keyOf(own))]);
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
  const ids = await coverage.articlesLike({ typed, most });
  const articles = ids.flatMap((id) => coverage.articleOf(id) ?? []);
  return choicesOf(
    articles.map((article) => ({ name: articleChoiceName(article), value: article.id })),
  );
}

/** The outlets that fit what is typed, by name or alias. */
export async function outletChoices(coverage: Coverage, typed: string): Promise<Choice[]> {
  return namesAsChoices(await coverage.outletsLike({ typed, most }));
}

/** What is typed, and the quoted people who fit it, else the most quoted. */
export async function personChoices(coverage: Coverage, typed: string): Promise<Choice[]> {
  return belowTyped(typed, await coverage.speakers({ typed, most }));
}

/** What is typed, and questions that fit it which the coverage answers. */
export async function questionChoices(coverage: Coverage, typed: string): Promise<Choice[]> {
  return belowTyped(typed, await coverage.examples({ typed, most }));
}

/**
 * What is typed, and the outlets, authors and headlines that fit it, by which a list of articles is searched; none
 * of more than `longest` UTF-16 code units.
 */
export async function sourceChoices(
  coverage: Coverage,
  typed: string,
  longest: number,
): Promise<Choice[]> {
  const wanted = { typed, most };
  const [outlets, authors, ids] = await Promise.all([
    coverage.outletsLike(wanted),
    coverage.authorsLike(wanted),
    coverage.articlesLike(wanted),
  ]);
  const headlines = ids.flatMap((id) => coverage.articleOf(id)?.headline ?? []);
  // an article may have been found by its outlet
  const fitting = matching(headlines, typed, (headline) => headline);
  const found = [...outlets, ...authors, ...fitting].filter(({ length }) => length <= longest);
  return belowTyped(typed, [...new Set(found)]);
}

/** What is typed, and names of the coverage that fit it. */
export async function topicChoices(coverage: Coverage, typed: string): Promise<Choice[]> {
  return belowTyped(typed, await coverage.topics({ typed, most }));
}
