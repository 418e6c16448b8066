import { plainSpaces } from '../core/facts/names/name-key';
import type { Article } from '../core/article/article';
import { passagesOf, WITHOUT_TOKENS, type Passage } from '../core/article/passage';
import type { DateFact, Facts, Figure, Name, Quotation } from '../core/facts/facts';
import type { ConsoleOptions } from './console-reply';
import { dateInWords } from './dates';
import { NAME_GROUPS } from './name-groups';
import { quotationWords } from './quotation-words';
import { COLOURED, PLAIN, type Style } from './style';
import { visibleText } from './visible-text';
import { correctionWords } from './wording';

const LONGEST_QUOTE = 160;
const LEGEND = 'Found by the program alone, to answer from; ¶ counts the article’s paragraphs.';

interface Shown {
  readonly passages: readonly Passage[];
  readonly style: Style;
}

/** ¶ number of a passage, or "headline" and "standfirst" for front matter. */
function placeOf({ passages }: Shown, position: number): string {
  const passage = passages[position];
  if (passage === undefined) return '';
  if (passage.field === 'body') return `¶ ${String(passage.paragraph)}`;
  return passage.field === 'headline' ? 'headline' : 'standfirst';
}

function shortened(text: string): string {
  const line = plainSpaces(visibleText(text));
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_QUOTE) + 1).trimEnd()} …`;
}

function namesOf(shown: Shown, facts: Facts): readonly string[] {
  const lineOf = ({ id, forms, mentions }: Name): readonly string[] => {
    const plain = forms.map(plainSpaces);
    const others = [...new Set(plain)].filter((form) => form !== id);
    const also = others.length === 0 ? '' : ` (also ${others.join(', ')})`;
    const times = `, named ${String(mentions.length)} times`;
    const count = mentions.length === 1 ? '' : shown.style.dim(times);
    const roles = facts.roles.filter(({ name }) => name === id);
    return [
      `  ${shown.style.bold(visibleText(id))}${visibleText(also)}${count}`,
      ...[...new Set(roles.map(({ role }) => role))].map((role) => `    ${visibleText(role)}`),
    ];
  };
  return NAME_GROUPS.flatMap(([kind, title]) => {
    const names = facts.names.filter((name) => name.kind === kind);
    return names.length === 0 ? [] : [shown.style.accent(title), ...names.flatMap(lineOf), ''];
  });
}

function quotationsOf(shown: Shown, quotations: readonly Quotation[]): readonly string[] {
  const { passages, style } = shown;
  const bySpeaker = new Map<string | null, Quotation[]>();
  for (const quotation of quotations) {
    const known = bySpeaker.get(quotation.speaker);
    if (known) known.push(quotation);
    else bySpeaker.set(quotation.speaker, [quotation]);
  }
  const lines = [...bySpeaker]
    .sort(([one], [two]) => Number(one === null) - Number(two === null))
    .flatMap(([speaker, said]) => [
      `  ${style.bold(visibleText(speaker ?? 'somebody who is not named'))}`,
      ...said.map((quotation) => {
        const { how, words, isMarked } = quotationWords(quotation, passages);
        const line = isMarked ? `“${shortened(words)}”` : shortened(words);
        const quoted = how === null ? line : `${visibleText(how)}: ${line}`;
        return `    ${quoted} ${style.dim(`(${placeOf(shown, quotation.passage)})`)}`;
      }),
    ]);
  return lines.length === 0 ? [] : [style.accent('Quotations, and who is quoted'), ...lines, ''];
}

function figureWords({ counted, of, approximate, kind }: Figure): string {
  const what = [counted, of === null ? null : `of ${of}`].filter((part) => part !== null).join(' ');
  return [what === '' ? kind : what, ...(approximate ? ['approximate'] : [])].join(', ');
}

function dayWords({ from, to }: DateFact): string {
  if (from === null || to === null) return 'day not given';
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
}

/** One titled list of values with their place; nothing where there are none. */
function listOf<Item extends { readonly passage: number; readonly text: string }>(
  shown: Shown,
  title: string,
  items: readonly Item[],
  meaning: (item: Item) => string,
): readonly string[] {
  if (items.length === 0) return [];
  const { style } = shown;
  const lines = items.map(
    (item) =>
      `  ${style.bold(visibleText(item.text))}: ${visibleText(meaning(item))} ` +
      style.dim(`(${placeOf(shown, item.passage)})`),
  );
  return [style.accent(title), ...lines, ''];
}

function sectionsOf(shown: Shown, facts: Facts): readonly string[] {
  return [
    ...namesOf(shown, facts),
    ...quotationsOf(shown, facts.quotations),
    ...listOf(shown, 'Figures as written, and what they count', facts.figures, figureWords),
    ...listOf(shown, 'Dates as written, and the days they mean', facts.dates, dayWords),
  ];
}

/**
 * What was found in one article, for a terminal: names by kind with their roles, quotations by
 * speaker, figures and dates with their paragraphs; null facts are no facts. Ends without a line
 * break.
 */
export function factsView(
  article: Article,
  facts: Facts | null,
  { colours = false }: ConsoleOptions = {},
): string {
  const shown: Shown = {
    passages: passagesOf(article, WITHOUT_TOKENS),
    style: colours ? COLOURED : PLAIN,
  };
  const corrections = (article.corrections ?? []).map((one) =>
    visibleText(`${correctionWords(one)}${one.paragraph === null ? '' : ` (¶ ${one.paragraph})`}`),
  );
  const lines = [
    shown.style.bold(`“${visibleText(article.headline)}” (${visibleText(article.id)})`),
    ...(facts === null ? [] : [shown.style.dim(LEGEND)]),
    ...corrections,
    '',
    ...(facts === null ? [] : sectionsOf(shown, facts)),
  ];
  const body =
    lines.length > (facts === null ? 2 : 3) + corrections.length
      ? lines
      : [...lines, 'No facts were found in this article.'];
  return body.join('\n').trimEnd();
}
