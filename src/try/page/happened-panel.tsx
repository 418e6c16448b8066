import type { ComponentChild, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CandidateView, DecisionView, Happening, StepView, Understood } from '../happening';
import { OpenArticle } from './article-panel';
import { useAsked } from './asked-for';
import { useShown } from './context';
import { HeatMap } from './heat-map';

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

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChild;
}): VNode {
  return (
    <div class="part">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function UnderstoodView({ understood }: { readonly understood: Understood }): VNode {
  const { typed, read, intent, kind, outlet, terms, turnsBefore } = understood;
  return (
    <Part title="The question as understood">
      <dl>
        <dt>Asked</dt>
        <dd>{typed}</dd>
        {read !== typed && (
          <>
            <dt>Read as</dt>
            <dd>{read}</dd>
          </>
        )}
        <dt>Kind</dt>
        <dd>
          {kind} (intent: {intent})
        </dd>
        <dt>Outlet</dt>
        <dd>{outlet ?? 'all'}</dd>
        <dt>Turns before</dt>
        <dd>{turnsBefore}</dd>
      </dl>
      {terms.length > 0 && (
        <div class="scroll" tabIndex={0} role="group" aria-label="Terms">
          <table>
            <thead>
              <tr>
                <th scope="col">Term</th>
                <th scope="col">Is</th>
                <th scope="col">Other wordings taken (stems)</th>
                <th scope="col">News wordings taken (stems)</th>
              </tr>
            </thead>
            <tbody>
              {terms.map((term, index) => (
                <tr key={index}>
                  <th scope="row">{term.text}</th>
                  <td>
                    {[
                      term.isName ? 'a name' : 'a word',
                      term.isHeld ? 'the coverage has it' : 'the coverage has it not',
                      ...(term.isLent ? ['lent by the conversation'] : []),
                    ].join(', ')}
                  </td>
                  <td>{term.otherWordings.join(', ')}</td>
                  <td>{term.newsWordings.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Part>
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

/** Features shown before the rest is asked for. */
const FIRST_FEATURES = 6;

function Candidate({
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
      {alignment !== null && <HeatMap alignment={alignment} />}
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
