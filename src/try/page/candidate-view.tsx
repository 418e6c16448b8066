import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CandidateView } from '../happening';
import { OpenArticle } from './article-panel';
import { HeatMap } from './heat-map';

/** Features shown before the rest is asked for. */
const FIRST_FEATURES = 6;

/** A sentence that was weighed, with what spoke for and against it. */
export function Candidate({
  candidate,
  rank,
}: {
  readonly candidate: CandidateView;
  readonly rank: number;
}): VNode {
  const { article, outlet, paragraph, text, span, score, isShown, features, alignment } = candidate;
  const [isWhole, showWhole] = useState(false);
  const sorted = [...features].sort((one, other) => Math.abs(other.added) - Math.abs(one.added));
  const shown = isWhole ? sorted : sorted.slice(0, FIRST_FEATURES);
  return (
    <details open={rank === 1}>
      <summary>
        {rank}. {isShown && <strong>shown · </strong>}score {score.toFixed(2)} · {text}
      </summary>
      <p>
        <OpenArticle article={article} span={span}>
          {outlet} {paragraph === 0 ? 'headline' : `¶ ${paragraph}`}
        </OpenArticle>
      </p>
      <HeatMap alignment={alignment} />
      <table>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col">Value</th>
            <th scope="col">Average</th>
            <th scope="col">Added</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ feature, value, average, added }) => (
            <tr key={feature}>
              <th scope="row">{feature}</th>
              <td>{value.toFixed(2)}</td>
              <td>{average.toFixed(2)}</td>
              <td>{added.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {features.length > shown.length && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            showWhole(true);
          }}
        >
          All {features.length} features
        </button>
      )}
    </details>
  );
}
