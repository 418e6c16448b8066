import type { VNode } from 'preact';
import type { WordAlignment } from '../../core/outcome/outcome';

type By = WordAlignment['pairs'][number]['by'];

/** How surely two words met: the same word, another form or wording of it, much the same meaning, or less than that. */
type Meeting = 'exact' | 'form' | 'near' | 'loose';

const MEETINGS: Readonly<Record<By, Meeting>> = {
  same: 'exact',
  variant: 'form',
  spelling: 'form',
  near: 'near',
  loose: 'loose',
  opposite: 'loose',
  reverse: 'loose',
  meaning: 'loose',
};
const MARKS: Readonly<Record<Meeting, string>> = {
  exact: '●',
  form: '◐',
  near: '○',
  loose: '·',
};
const WORDS: Readonly<Record<By, string>> = {
  same: 'the same word',
  variant: 'another form or wording',
  spelling: 'a like spelling',
  near: 'much the same',
  loose: 'a related word',
  opposite: 'the opposite',
  reverse: 'the other side of it',
  meaning: 'a like use',
};

/** Words of one stem are the same to the reader; whoever looks at them sees two forms. */
function byOf(pair: WordAlignment['pairs'][number], { asked, said }: WordAlignment): By {
  const isForm =
    pair.by === 'same' &&
    asked[pair.questionToken]?.toLowerCase() !== said[pair.sentenceToken]?.toLowerCase();
  return isForm ? 'variant' : pair.by;
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The words of the question beside those of a sentence: the darker, the more of the one went to the other. */
export function HeatMap({ alignment }: { readonly alignment: WordAlignment }): VNode {
  const { asked, said, pairs } = alignment;
  const at = new Map(pairs.map((pair) => [`${pair.questionToken} ${pair.sentenceToken}`, pair]));
  // words of the sentence that meet nothing only take room
  const met = new Set(pairs.map(({ sentenceToken }) => sentenceToken));
  const shown = [...said.keys()].filter((token) => met.has(token));
  const rows = [...asked.keys()].filter((token) => isWord(asked[token] ?? ''));
  if (shown.length === 0)
    return <p class="more">No word of the question meets one of this sentence.</p>;
  const heat = (weight: number) => (element: HTMLElement | null) => {
    if (element !== null) element.style.backgroundColor = `rgb(var(--heat) / ${weight * 0.55})`;
  };
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label="Question words beside sentence words">
      <table class="heat">
        <thead>
          <tr>
            <th scope="col">asked</th>
            {shown.map((token) => (
              <th key={token} scope="col">
                {said[token]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{asked[row]}</th>
              {shown.map((token) => {
                const pair = at.get(`${row} ${token}`);
                if (pair === undefined) return <td key={token} />;
                const by = byOf(pair, alignment);
                const words = `${WORDS[by]}, ${Math.round(pair.weight * 100)} %`;
                return (
                  <td key={token} ref={heat(pair.weight)} title={words}>
                    <span aria-hidden="true">{MARKS[MEETINGS[by]]}</span>
                    <span class="unseen">{words}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="more">
        How the reader set the words beside each other: ● the same word ◐ another form or wording ○
        much the same · less sure
      </p>
    </div>
  );
}
