import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftAnswer, DraftView } from '../draft';
import { readFile } from './attached-file';
import { usePage, useShown } from './context';

/** An article that is asked before it is published: a file, or a text that was pasted. */
export function DraftPart(): VNode {
  const { actions } = usePage();
  const person = useShown((state) => state.person);
  const [draft, setDraft] = useState<DraftView | null>(null);
  const [answer, setAnswer] = useState<DraftAnswer | null>(null);
  const [words, tell] = useState('');
  const mayPublish = person === 'editor' || person === 'admin';

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    tell('');
    try {
      await work();
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  const read = async (given: unknown): Promise<void> => {
    setAnswer(null);
    const found = (await actions.ask('readDraft', given)) as DraftView;
    setDraft(found);
    tell([...found.faults, ...found.notes].join(' '));
  };
  const leave = (): void => {
    setDraft(null);
    setAnswer(null);
  };
  const fieldOf = (form: HTMLFormElement, name: string): string =>
    String(new FormData(form).get(name) ?? '');

  return (
    <div class="part">
      <h3>Try an article before it is published</h3>
      <p class="more">It is kept apart from the coverage until somebody publishes it.</p>
      <label class="button secondary">
        Choose a file
        <input
          type="file"
          aria-label="Choose a file with an article"
          accept=".md,.txt,.html,.htm,.xml,.rss"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file === undefined) return;
            void attempt(async () => {
              const { filename, text } = await readFile(file);
              await read({ kind: 'file', filename, base64: text });
            });
          }}
        />
      </label>
      <details>
        <summary>Paste a text</summary>
        <form
          aria-label="Pasted text"
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            void attempt(async () =>
              read({
                kind: 'text',
                headline: fieldOf(form, 'headline'),
                publisher: fieldOf(form, 'publisher'),
                text: fieldOf(form, 'text'),
              }),
            );
          }}
        >
          <label class="field">
            Headline
            <input name="headline" required />
          </label>
          <label class="field">
            Outlet
            <input name="publisher" required />
          </label>
          <label class="field">
            Text
            <textarea name="text" rows={6} required />
          </label>
          <button type="submit" class="button primary">
            Read it
          </button>
        </form>
      </details>
      <p role="status">{words}</p>
      {draft !== null && draft.articles.length > 0 && (
        <div class="container">
          {draft.articles.map(({ headline, outlet, published, paragraphs, dropped }, index) => (
            <p key={index}>
              <strong>{headline}</strong> · {outlet} · {published ?? 'date not given'} ·{' '}
              {paragraphs} paragraphs, {dropped} lines left out
            </p>
          ))}
          <form
            aria-label="Question to the draft"
            onSubmit={(event) => {
              event.preventDefault();
              const question = fieldOf(event.currentTarget, 'question');
              void attempt(async () => {
                setAnswer((await actions.ask('askDraft', question)) as DraftAnswer);
              });
            }}
          >
            <label class="field">
              Ask this draft
              <input name="question" required />
            </label>
            <button type="submit" class="button primary">
              Ask
            </button>
          </form>
          {answer !== null && <AnswerView answer={answer} />}
          <div class="row">
            <button
              type="button"
              class="button secondary"
              disabled={!mayPublish}
              onClick={() => {
                void attempt(async () => {
                  await actions.ask('publishDraft');
                  leave();
                  tell('Published: it is in the coverage now.');
                });
              }}
            >
              Publish
            </button>
            <button
              type="button"
              class="button secondary"
              onClick={() => {
                void attempt(async () => {
                  await actions.ask('discardDraft');
                  leave();
                });
              }}
            >
              Discard
            </button>
            {!mayPublish && <span class="more">The editor and the admin may publish.</span>}
          </div>
        </div>
      )}
    </div>
  );
}

function AnswerView({ answer }: { readonly answer: DraftAnswer }): VNode {
  if (answer.excerpts.length === 0) return <p role="status">{answer.words}</p>;
  return (
    <div role="status">
      {answer.excerpts.map(({ text, outlet, headline, paragraph, speaker }, index) => (
        <blockquote key={index}>
          {text}
          <p class="more">
            {speaker !== null && `quoting ${speaker} · `}
            {outlet} · “{headline}” · ¶ {paragraph}
          </p>
        </blockquote>
      ))}
    </div>
  );
}
