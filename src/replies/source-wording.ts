import type { SharedText } from '../core/corpus/shared-texts';
import type { Source } from '../core/outcome/outcome';

const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ');
/** More outlets are counted, not named. */
const MOST_NAMED = 4;

/** "three outlets"; figures from eleven on. */
const outletCount = (count: number): string => `${NUMBERS[count] ?? String(count)} outlets`;

/** Names as a sentence lists them: "A, B and C"; of many the first, and how many more. */
function namesList(names: readonly string[]): string {
  const named = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names;
  const last =
    named.length < names.length ? `${String(names.length - named.length)} more` : named.at(-1);
  const first = named.length < names.length ? named : named.slice(0, -1);
  return first.length === 0 ? (last ?? '') : `${first.join(', ')} and ${last ?? ''}`;
}

const carried = ({ agency, outlets }: SharedText): string =>
  `${agency === null ? 'One text' : agency}, carried by ${outletCount(outlets.length)}`;

/** Our line on where the words shown come from; empty where one outlet alone has them. Names stand in it as they are written. */
export function sourceWords(source: Source | null): string {
  if (source === null) return '';
  const { outlets, independent } = source;
  const others = independent.length === 0 ? '' : ` Independent: ${namesList(independent)}.`;
  return `${carried(source)}: ${namesList(outlets)}.${others}`;
}

/** How a list marks an article whose text other outlets carry, too; empty for one that is its outlet's alone. */
export function sharedWords(text: SharedText | undefined): string {
  return text === undefined ? '' : carried(text);
}
