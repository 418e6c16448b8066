import type { Article } from '../../core/article/article';
import { passagesOf, WITHOUT_TOKENS, type Passage } from '../../core/article/passage';
import type { DateFact, Facts, Figure, Quotation } from '../../core/facts/facts';
import { dateInWords } from '../dates';
import { NAME_GROUPS } from '../name-groups';
import { quotationWords } from '../quotation-words';
import { shortened } from './article-lines';
import { escapeLine } from './escape';

const LONGEST_ITEM = 160;
/** So many roles of one name keep its line shorter than a page. */
const MOST_ROLES = 3;

/** Some facts of one kind: a title and lines of markdown. */
export interface FactsSection {
  readonly title: string;
  readonly lines: readonly string[];
}

const plain = (text: string): string => escapeLine(shortened(text, LONGEST_ITEM));

function placeOf(passage: Passage | undefined): string {
  if (passage === undefined) return '';
  if (passage.field === 'body') return ` (¶ ${passage.paragraph})`;
  return passage.field === 'headline' ? ' (headline)' : ' (standfirst)';
}

function nameSections({ names, roles }: Facts): readonly FactsSection[] {
  return NAME_GROUPS.map(([kind, title]) => ({
    title,
    lines: names
      .filter((name) => name.kind === kind)
      .map(({ id }) => {
        const own = new Set(roles.filter(({ name }) => name === id).map(({ role }) => plain(role)));
        return `**${plain(id)}**${own.size === 0 ? '' : `: ${[...own].slice(0, MOST_ROLES).join('; ')}`}`;
      }),
  }));
}

function quotationLine(quotation: Quotation, passages: readonly Passage[]): string {
  const { how, words, isClause, isMarked } = quotationWords(quotation, passages);
  const who = quotation.speaker === null ? 'Nobody named' : plain(quotation.speaker);
  const link = isClause ? ' ' : how === null ? ': ' : ` ${reported(quotation, plain(how))}: `;
  const line = isMarked ? `“${plain(words)}”` : plain(words);
  return `**${who}**${link}${line}${placeOf(passages[quotation.passage])}`;
}

/** "said", but "(according to)": what is no verb does not go on from a name. */
function reported({ cue }: Quotation, how: string): string {
  return cue?.kind === 'verb' ? how : `(${how})`;
}

function figureWords({ counted, of, kind, approximate }: Figure): string {
  const what = [counted, of === null ? null : `of ${of}`].filter((part) => part !== null).join(' ');
  return [what === '' ? kind : what, ...(approximate ? ['approximate'] : [])].join(', ');
}

function dayWords({ from, to }: DateFact): string {
  if (from === null || to === null) return 'day not given';
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
}

/** Facts of an article as titled lines of markdown, everything from the article escaped. */
export function factsSections(article: Article, facts: Facts): readonly FactsSection[] {
  const passages = passagesOf(article, WITHOUT_TOKENS);
  const sections: readonly FactsSection[] = [
    ...nameSections(facts),
    { title: 'Quotations', lines: facts.quotations.map((one) => quotationLine(one, passages)) },
    {
      title: 'Figures',
      lines: facts.figures.map(
        (one) =>
          `**${plain(one.text)}**: ${plain(figureWords(one))}${placeOf(passages[one.passage])}`,
      ),
    },
    {
      title: 'Dates',
      lines: facts.dates.map(
        (one) => `**${plain(one.text)}**: ${plain(dayWords(one))}${placeOf(passages[one.passage])}`,
      ),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
