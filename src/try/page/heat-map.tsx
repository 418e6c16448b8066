import type { VNode } from 'preact';
import type { AlignedPair, Alignment } from '../../serving/alignment';

const WORDS: Readonly<Record<AlignedPair['how'], string>> = {
  exact: 'the same word',
  form: 'another form',
  near: 'much the same',
  loose: 'a like meaning',
};
const MARKS: Readonly<Record<AlignedPair['how'], string>> = {
  exact: '●',
  form: '◐',
  near: '○',
  loose: '·',
};

/** The words of the question beside those of a sentence: the darker, the more the two words have in common. */
export function HeatMap({ alignment }: { readonly alignment: Alignment }): VNode {
  const { asked, told, pairs } = alignment;
  const at = new Map(pairs.map((pair) => [`${pair.asked} ${pair.told}`, pair]));
  // words of the sentence that meet nothing only take room
  const shown = [...told.keys()].filter((index) => pairs.some((pair) => pair.told === index));
  if (shown.length === 0)
    return <p class="more">No word of the question meets one of this sentence.</p>;
  const heat = (strength: number) => (element: HTMLElement | null) => {
    if (element !== null) element.style.backgroundColor = `rgb(var(--heat) / ${strength * 0.55})`;
  };
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label="Question words beside sentence words">
      <table class="heat">
        <thead>
          <tr>
            <th scope="col">asked</th>
            {shown.map((index) => (
              <th key={index} scope="col">
                {told[index]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asked.map((word, row) => (
            <tr key={row}>
              <th scope="row">{word}</th>
              {shown.map((index) => {
                const pair = at.get(`${row} ${index}`);
                if (pair === undefined) return <td key={index} />;
                const words = `${WORDS[pair.how]}, ${Math.round(pair.strength * 100)} %`;
                return (
                  <td key={index} ref={heat(pair.strength)} title={words}>
                    <span aria-hidden="true">{MARKS[pair.how]}</span>
                    <span class="unseen">{words}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="more">● the same word ◐ another form ○ much the same · a like meaning</p>
    </div>
  );
}
