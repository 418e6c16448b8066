import type { VNode } from 'preact';
import type { DecisionView, Happening, StepView } from '../happening';
import { OpenArticle } from './article-panel';
import { useAsked } from './asked-for';
import { Candidate } from './candidate-view';
import { useShown } from './context';
import { Part } from './panel-part';
import { UnderstoodView } from './understood-view';

const share = (value: number): string => `${Math.round(value * 100)} %`;
const milliseconds = (value: number): string =>
  `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

/** What happened for a message of the bot's; for the newest one where none is named. */
export function HappenedPanel({ message }: { readonly message: string | null }): VNode {
  const newest = useShown(
    (state) =>
      state.messages.findLast(({ isFromBot, isLoading }) => isFromBot && !isLoading)?.id ?? null,
  );
  const id = message ?? newest;
  if (id === null) return <p class="more">Ask something: what happened then is shown here.</p>;
  return <Shown id={id} />;
}

function Shown({ id }: { readonly id: string }): VNode {
  const isEdited = useShown(
    (state) => state.messages.find((one) => one.id === id)?.isEdited === true,
  );
  const { value, problem } = useAsked<Happening>(`${id} ${isEdited}`, 'happened', id);
  if (problem !== null) return <p class="problem">{problem}</p>;
  if (value === null) return <p class="more">Looking …</p>;
  const { question, steps, sent } = value;
  return (
    <>
      {question === null ? (
        <p>This message answers no question of the coverage, or one from before the last start.</p>
      ) : (
        <>
          <UnderstoodView understood={question.understood} />
          <DecisionPart decision={question.decision} />
          {question.excerpts.length > 0 && (
            <Part title="Shown">
              <ul class="rows">
                {question.excerpts.map(
                  ({ article, outlet, paragraph, start, end, text }, index) => (
                    <li key={index}>
                      “{text}”{' '}
                      <OpenArticle article={article} span={paragraph === 0 ? null : { start, end }}>
                        {outlet} {paragraph === 0 ? 'headline' : `¶ ${paragraph}`}
                      </OpenArticle>
                    </li>
                  ),
                )}
              </ul>
            </Part>
          )}
          <Part title={`Candidates (${question.candidates.length})`}>
            {question.candidates.length === 0 && <p class="more">No sentence was weighed.</p>}
            {question.candidates.map((candidate, index) => (
              <Candidate key={`${id} ${index}`} candidate={candidate} rank={index + 1} />
            ))}
          </Part>
        </>
      )}
      <Steps steps={steps} />
      <Part title="Sent to Discord">
        {sent.map(({ operation, status, json }, index) => (
          <details key={index}>
            <summary>
              {operation} ({status})
            </summary>
            <pre tabIndex={0}>{JSON.stringify(json, null, 2)}</pre>
          </details>
        ))}
      </Part>
    </>
  );
}

const OUTCOMES: Readonly<Record<DecisionView['outcome'], string>> = {
  answered: 'answered',
  'not-covered': 'kept silent',
  conversation: 'talked',
};

function DecisionPart({ decision }: { readonly decision: DecisionView }): VNode {
  const { outcome, probability, threshold, position, level, why, reason, missing } = decision;
  return (
    <Part title="The decision">
      <p>
        It <strong>{OUTCOMES[outcome]}</strong>
        {outcome === 'answered' && ` (sure: ${level})`}.
      </p>
      {outcome !== 'conversation' && (
        <p class="meter">
          <meter
            min={0}
            max={1}
            low={threshold}
            optimum={1}
            value={probability}
            aria-label="Probability that the first excerpt is right"
          />{' '}
          probability {share(probability)}, threshold {share(threshold)} ({position})
        </p>
      )}
      {why !== null && (
        <p>
          Why silent: {why} <span class="more">({reason})</span>
        </p>
      )}
      {missing.length > 0 && <p>Missing: {missing.join(', ')}</p>}
    </Part>
  );
}

function Steps({ steps }: { readonly steps: readonly StepView[] }): VNode {
  return (
    <Part title="Time of each step">
      <table>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">At</th>
            <th scope="col">Took</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ what, atMs, tookMs }, index) => (
            <tr key={index}>
              <th scope="row">{what}</th>
              <td>{atMs === null ? '' : milliseconds(atMs)}</td>
              <td>{tookMs === null ? '' : milliseconds(tookMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
