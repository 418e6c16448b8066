import type { Article } from '../core/coverage/article';
import { outletsOf } from '../core/question/outlets';
import type { Corpus } from '../core/corpus/corpus';
import { matching } from './matching';
import { LONGEST_CHOICE, MOST_CHOICES, type Choice } from './reply';

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

/** The articles that fit what is typed, by headline, outlet or id. */
export function articleChoices({ articles }: Corpus, typed: string): Choice[] {
  const textOf = ({ headline, publisher, aliases, id }: Article): string =>
    [headline, publisher, ...aliases, id].join(' ');
  return choicesOf(
    matching(articles, typed, textOf).map(({ headline, publisher, id }) => ({
      name: `${headline} · ${publisher}`,
      value: id,
    })),
  );
}

/** The outlets that fit what is typed, by name or alias. */
export function outletChoices({ articles }: Corpus, typed: string): Choice[] {
  const outlets = matching(outletsOf(articles), typed, ({ publisher, names }) =>
    [publisher, ...names].join(' '),
  );
  return choicesOf(outlets.map(({ publisher }) => ({ name: publisher, value: publisher })));
}
