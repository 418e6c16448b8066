import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GivenFile } from './actions';
import { readFile } from './attached-file';
import {
  lineOf,
  OPTION,
  readCommandLine,
  runnablesOf,
  valuesOf,
  withOption,
  withValue,
  type Runnable,
} from './command-line';
import { usePage, useShown } from './context';
import { Listbox, type Row } from './listbox';
import { mentionAt, withMentions } from './mention-words';
import { useChoices, type ShownChoice } from './use-choices';

/** Discord lets people without a subscription write this many characters. */
const LONGEST = 2000;
const DRAFT_KEY = 'verbatim.draft';

/** What is written, and where the caret is in it. */
interface Draft {
  readonly text: string;
  readonly caret: number;
}

const EMPTY: Draft = { text: '', caret: 0 };

/** The message box: text, "/" for commands, "@" for mentions. */
export function Composer(): VNode {
  const { store, actions } = usePage();
  const place = useShown((state) => state.place);
  const places = useShown((state) => state.places);
  const person = useShown((state) => state.person);
  const bot = useShown((state) => state.bot.is);
  const reply = useShown((state) => state.reply);
  const editing = useShown((state) => state.editing);
  const welcome = useShown((state) => state.welcome);
  const [draft, setDraft] = useState<Draft>(() => {
    const text = sessionStorage.getItem(DRAFT_KEY) ?? '';
    return { text, caret: text.length };
  });
  const [runnables, setRunnables] = useState<readonly Runnable[]>([]);
  const [active, setActive] = useState(-1);
  const [isClosed, close] = useState(false);
  const [files, setFiles] = useState<Readonly<Record<string, GivenFile>>>({});
  const [problem, setProblem] = useState('');
  const chosen = useRef(new Map<string, Map<string, string | number>>());
  const box = useRef<HTMLTextAreaElement>(null);

  const here = places.find(({ id }) => id === place);
  const mayWrite = here?.mayWrite ?? false;
  const label =
    here === undefined
      ? ''
      : here.kind === 'direct'
        ? 'Message @verbatim'
        : `Message ${here.kind === 'channel' ? '#' : ''}${here.name}`;

  const change = (text: string, caret: number): void => {
    setDraft({ text, caret });
    setActive(-1);
    close(false);
    setProblem('');
    sessionStorage.setItem(DRAFT_KEY, text);
  };
  const fetchCommands = (): void => {
    if (place === null) return;
    void actions.commands().then((found) => {
      setRunnables(runnablesOf(found));
    });
  };
  useEffect(fetchCommands, [place, person, bot, welcome]);
  useEffect(() => {
    if (editing === null) return;
    change(editing.content, editing.content.length);
    box.current?.focus();
  }, [editing]);
  useEffect(() => {
    if (reply !== null) box.current?.focus();
  }, [reply]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(200, element.scrollHeight)}px`;
    if (document.activeElement === element && element.selectionStart !== draft.caret) {
      element.setSelectionRange(draft.caret, draft.caret);
    }
  }, [draft]);

  const line = readCommandLine(draft.text, draft.caret, runnables);
  const choices = useChoices(line, chosen.current);
  const people = welcome === null ? [] : [welcome.bot, ...welcome.people];
  const mention = line === null ? mentionAt(draft.text, draft.caret) : null;
  const mentioned =
    mention === null
      ? []
      : people.filter(({ name }) => name.startsWith(mention.typed.toLowerCase()));

  const list: { readonly id: string; readonly name: string; readonly rows: readonly Row[] } =
    line?.is === 'choosing'
      ? {
          id: 'commands',
          name: 'Commands',
          rows: line.fitting.map(({ name, description }) => ({
            key: name,
            words: `/${name}`,
            more: description,
          })),
        }
      : line?.is === 'filling'
        ? {
            id: 'choices',
            name: 'Choices',
            rows: choices.map(({ name }, index) => ({ key: `${index} ${name}`, words: name })),
          }
        : {
            id: 'mentions',
            name: 'Mentions',
            rows: mentioned.map(({ name }) => ({ key: name, words: `@${name}` })),
          };
  const isOpen = !isClosed && list.rows.length > 0;

  const chooseCommand = (command: Runnable): void => {
    const text = lineOf(command);
    setFiles({});
    chosen.current = new Map();
    change(text, text.length);
    box.current?.focus();
  };
  const chooseChoice = ({ name, value }: ShownChoice): void => {
    if (line?.is !== 'filling' || line.focus === null) return;
    const { option } = line.focus;
    const known = chosen.current.get(option.name) ?? new Map<string, string | number>();
    known.set(name.trim(), value);
    chosen.current.set(option.name, known);
    const next = withValue(draft.text, line.focus, name);
    change(next.line, next.caret);
    close(true);
    box.current?.focus();
  };
  const choose = (index: number): void => {
    if (line?.is === 'choosing') {
      const command = line.fitting[index];
      if (command !== undefined) chooseCommand(command);
    } else if (line?.is === 'filling') {
      const choice = choices[index];
      if (choice !== undefined) chooseChoice(choice);
    } else if (mention !== null) {
      const one = mentioned[index];
      if (one === undefined) return;
      const before = `${draft.text.slice(0, mention.start)}@${one.name} `;
      change(`${before}${draft.text.slice(draft.caret)}`, before.length);
      box.current?.focus();
    }
  };

  const clear = (): void => {
    setFiles({});
    chosen.current = new Map();
    change(EMPTY.text, EMPTY.caret);
  };
  const restore = (text: string): void => {
    // unless something else was typed meanwhile
    if (box.current?.value === '') change(text, text.length);
  };
  const send = async (): Promise<void> => {
    const { text } = draft;
    const read = readCommandLine(text, text.length, runnables);
    if (read !== null) {
      // "/help" is enough where nothing is required
      const line =
        read.is === 'filling'
          ? read
          : readCommandLine(`${text.trimEnd()} `, text.length + 1, runnables);
      if (line?.is !== 'filling') {
        setProblem('There is no such command here.');
        return;
      }
      const sendable = valuesOf(line, chosen.current, files);
      if ('problem' in sendable) {
        setProblem(sendable.problem);
        return;
      }
      clear();
      if (!(await actions.slash(line.command.name, sendable.values))) restore(text);
      return;
    }
    const attached = Object.values(files);
    if (text.trim() === '' && attached.length === 0) return;
    if ([...text].length > LONGEST) {
      setProblem(
        `A message holds at most ${LONGEST} characters; this one has ${[...text].length}.`,
      );
      return;
    }
    const words = withMentions(text, people);
    clear();
    const isSent =
      editing === null ? await actions.say(words, attached) : await actions.edit(words);
    if (!isSent) restore(text);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { length } = list.rows;
    if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(active === -1 && step === -1 ? length - 1 : (active + step + length) % length);
    } else if (event.key === 'Tab' && isOpen && !event.shiftKey) {
      event.preventDefault();
      choose(Math.max(0, active));
    } else if (event.key === 'Escape') {
      if (isOpen) close(true);
      else if (editing !== null) {
        actions.cancel();
        clear();
      } else actions.cancel();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      const isWhole =
        line?.is === 'choosing' &&
        line.fitting.some(
          ({ name, options }) =>
            draft.text.trim() === `/${name}` && !options.some(({ isRequired }) => isRequired),
        );
      const picks =
        isOpen && (active !== -1 || (line?.is === 'choosing' && !isWhole) || mention !== null);
      if (picks) choose(Math.max(0, active));
      else void send();
    } else if (event.key === 'ArrowUp' && draft.text === '') {
      const own = store
        .get()
        .messages.findLast(({ author, isEphemeral }) => author === person && !isEphemeral);
      if (own !== undefined) actions.startEdit(own);
    }
  };

  const attach = (name: string, chosenFile: File | undefined): void => {
    if (chosenFile === undefined) return;
    readFile(chosenFile).then(
      (file) => {
        setFiles((before) => ({ ...before, [name]: file }));
      },
      (error: unknown) => {
        setProblem(error instanceof Error ? error.message : String(error));
      },
    );
  };
  const fileOptions =
    line?.is === 'filling'
      ? line.command.options.filter(({ type }) => type === OPTION.attachment)
      : [];

  return (
    <div class="composer">
      {reply !== null && (
        <div class="bar">
          Replying to <strong>{reply.message.author}</strong>
          <label>
            <input
              type="checkbox"
              checked={reply.ping}
              onChange={({ currentTarget }) => {
                actions.setPing(currentTarget.checked);
              }}
            />{' '}
            ping
          </label>
          <button type="button" class="plain" onClick={actions.cancel}>
            Cancel
          </button>
        </div>
      )}
      {editing !== null && (
        <div class="bar">
          Editing your message
          <button
            type="button"
            class="plain"
            onClick={() => {
              actions.cancel();
              clear();
            }}
          >
            Cancel
          </button>
        </div>
      )}
      {line?.is === 'filling' && (
        <div class="bar options" role="group" aria-label="Options">
          <strong>/{line.command.name}</strong>
          <span class="more">{line.focus?.option.description ?? line.command.description}</span>
          {fileOptions.map((option) => (
            <label key={option.name} class="button secondary">
              {files[option.name]?.filename ?? option.description}
              <input
                type="file"
                aria-label={option.name}
                onChange={({ currentTarget }) => {
                  attach(option.name, currentTarget.files?.[0]);
                }}
              />
            </label>
          ))}
          {line.left
            .filter(({ type }) => type !== OPTION.attachment)
            .map((option) => (
              <button
                key={option.name}
                type="button"
                class="button secondary"
                title={option.description}
                onClick={() => {
                  const text = withOption(draft.text, option);
                  change(text, text.length);
                  box.current?.focus();
                }}
              >
                + {option.name}
              </button>
            ))}
        </div>
      )}
      {isOpen && <Listbox {...list} active={active} onChoose={choose} />}
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {line === null && (
          <label class="attach" title="Attach a file">
            <span aria-hidden="true">+</span>
            <input
              type="file"
              aria-label="Attach a file"
              onChange={({ currentTarget }) => {
                attach('file', currentTarget.files?.[0]);
                currentTarget.value = '';
              }}
            />
          </label>
        )}
        <textarea
          ref={box}
          rows={1}
          aria-label="Message"
          aria-autocomplete="list"
          {...(isOpen ? { 'aria-controls': list.id } : {})}
          {...(isOpen && active !== -1 ? { 'aria-activedescendant': `${list.id}-${active}` } : {})}
          placeholder={mayWrite ? label : 'You may not write here'}
          disabled={!mayWrite}
          value={draft.text}
          onInput={({ currentTarget }) => {
            change(currentTarget.value, currentTarget.selectionStart);
            if (runnables.length === 0) fetchCommands();
          }}
          onSelect={({ currentTarget }) => {
            const caret = currentTarget.selectionStart;
            if (caret !== draft.caret) setDraft({ text: currentTarget.value, caret });
          }}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="button primary" disabled={!mayWrite}>
          Send
        </button>
      </form>
      {line === null && Object.keys(files).length > 0 && (
        <p class="more">
          Attached:{' '}
          {Object.values(files)
            .map(({ filename }) => filename)
            .join(', ')}
        </p>
      )}
    </div>
  );
}
