import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GivenFile } from './actions';
import { readFile } from './attached-file';
import { lineOf, readCommandLine, withOption, withValue } from './command-line';
import { runnablesOf, type Runnable } from './runnables';
import { usePage, useShown } from './context';
import { Listbox } from './listbox';
import { mentionAt } from './mention-words';
import { OptionBar } from './option-bar';
import { ReplyBar } from './reply-bar';
import { sendingOf } from './sending';
import { suggestionsFor } from './suggestions';
import { useChoices } from './use-choices';
import { useMentionable } from './use-mentionable';
import { useDraft } from './use-draft';

/** The message box: text, "/" for commands, "@" for mentions. */
export function Composer(): VNode {
  const { store, actions } = usePage();
  const place = useShown((state) => state.place);
  const here = useShown((state) => state.places.find(({ id }) => id === state.place) ?? null);
  const person = useShown((state) => state.person);
  const bot = useShown((state) => state.bot.is);
  const reply = useShown((state) => state.reply);
  const editing = useShown((state) => state.editing);
  const welcome = useShown((state) => state.welcome);
  const { draft, box, write } = useDraft();
  const [runnables, setRunnables] = useState<readonly Runnable[]>([]);
  const [active, setActive] = useState(-1);
  const [isClosed, close] = useState(false);
  const [files, setFiles] = useState<Readonly<Record<string, GivenFile>>>({});
  const [problem, setProblem] = useState('');
  const chosen = useRef(new Map<string, Map<string, string | number>>());

  const change = (text: string, caret = text.length): void => {
    write(text, caret);
    setActive(-1);
    close(false);
    setProblem('');
  };
  const put = (text: string, caret = text.length): void => {
    change(text, caret);
    box.current?.focus();
  };
  const clear = (): void => {
    setFiles({});
    chosen.current = new Map();
    change('');
  };
  const fetchCommands = (): void => {
    if (place === null) return;
    void actions.commands().then((found) => {
      setRunnables(runnablesOf(found));
    });
  };
  useEffect(fetchCommands, [place, person, bot, welcome]);
  // before anything can be typed into what is edited
  useLayoutEffect(() => {
    if (editing !== null) put(editing.content);
    else if (reply !== null) box.current?.focus();
  }, [editing, reply]);

  const line = readCommandLine(draft.text, draft.caret, runnables);
  const choices = useChoices(line, chosen.current);
  const people = useMentionable();
  const mention = line === null ? mentionAt(draft.text, draft.caret) : null;
  const mentioned =
    mention === null
      ? []
      : people.filter(({ name }) => name.startsWith(mention.typed.toLowerCase()));
  const list = suggestionsFor(line, choices, mentioned);
  const isOpen = !isClosed && list.rows.length > 0;

  /** Puts a row of the list in the place of what is typed. */
  const choose = (index: number): void => {
    const choice = choices[index];
    const one = mentioned[index];
    if (line?.is === 'choosing') {
      const command = line.fitting[index];
      if (command === undefined) return;
      clear();
      put(lineOf(command));
    } else if (line?.is === 'filling' && line.focus !== null && choice !== undefined) {
      const { name } = line.focus.option;
      const known = chosen.current.get(name) ?? new Map<string, string | number>();
      chosen.current.set(name, known.set(choice.name.trim(), choice.value));
      const next = withValue(draft.text, line.focus, choice.name);
      put(next.line, next.caret);
      close(true);
    } else if (mention !== null && one !== undefined) {
      const before = `${draft.text.slice(0, mention.start)}@${one.name} `;
      put(before + draft.text.slice(draft.caret), before.length);
    }
  };

  const send = async (): Promise<void> => {
    const { text } = draft;
    const sending = sendingOf(text, { runnables, chosen: chosen.current, files, people });
    if (sending.is === 'problem') setProblem(sending.words);
    if (sending.is === 'problem' || sending.is === 'nothing') return;
    const attached = Object.values(files);
    clear();
    const isSent =
      sending.is === 'command'
        ? await actions.slash(sending.name, sending.values)
        : editing === null
          ? await actions.say(sending.text, attached)
          : await actions.edit(sending.text);
    // unless something else was typed meanwhile
    if (!isSent && box.current?.value === '') change(text);
  };
  const cancel = (): void => {
    actions.cancel();
    if (editing !== null) clear();
  };

  /** Whether Enter takes the active row, and sends only where nothing is to be chosen. */
  const enterChooses = (): boolean => {
    if (!isOpen) return false;
    if (active !== -1 || mention !== null) return true;
    if (line?.is !== 'choosing') return false;
    const whole = line.fitting.find(({ name }) => draft.text.trim() === `/${name}`);
    return whole === undefined || whole.options.some(({ isRequired }) => isRequired);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { length } = list.rows;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (isOpen && step !== 0) {
      event.preventDefault();
      setActive(active === -1 && step === -1 ? length - 1 : (active + step + length) % length);
    } else if (event.key === 'Tab' && isOpen && !event.shiftKey) {
      event.preventDefault();
      choose(Math.max(0, active));
    } else if (event.key === 'Escape') {
      if (isOpen) close(true);
      else cancel();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (enterChooses()) choose(Math.max(0, active));
      else void send();
    } else if (event.key === 'ArrowUp' && draft.text === '') {
      const { messages } = store.get();
      const own = messages.findLast(({ author, isEphemeral }) => author === person && !isEphemeral);
      if (own !== undefined) actions.startEdit(own);
    }
  };
  const attach = (name: string, file: File | undefined): void => {
    if (file === undefined) return;
    readFile(file).then(
      (read) => {
        setFiles((before) => ({ ...before, [name]: read }));
      },
      (error: unknown) => {
        setProblem(error instanceof Error ? error.message : String(error));
      },
    );
  };

  const mayWrite = here?.mayWrite ?? false;
  const where =
    here?.kind === 'direct'
      ? '@verbatim'
      : `${here?.kind === 'channel' ? '#' : ''}${here?.name ?? ''}`;
  return (
    <div class="composer">
      <ReplyBar onCancel={cancel} />
      {line?.is === 'filling' && (
        <OptionBar
          line={line}
          files={files}
          onFile={attach}
          onAdd={(option) => {
            put(withOption(draft.text, option));
          }}
        />
      )}
      {isOpen && <Listbox {...list} active={active} onChoose={choose} />}
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <form
        aria-label="New message"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {line === null && (
          <span class="attach">
            <span aria-hidden="true">+</span>
            <input
              type="file"
              aria-label="Attach a file"
              title="Attach a file"
              onChange={({ currentTarget }) => {
                attach('file', currentTarget.files?.[0]);
                currentTarget.value = '';
              }}
            />
          </span>
        )}
        <textarea
          ref={box}
          rows={1}
          aria-label="Message"
          aria-autocomplete="list"
          {...(isOpen ? { 'aria-controls': list.id } : {})}
          {...(isOpen && active !== -1 ? { 'aria-activedescendant': `${list.id}-${active}` } : {})}
          placeholder={mayWrite ? `Message ${where}` : 'You may not write here'}
          disabled={!mayWrite}
          value={draft.text}
          onInput={({ currentTarget }) => {
            change(currentTarget.value, currentTarget.selectionStart);
            if (runnables.length === 0) fetchCommands();
          }}
          onSelect={({ currentTarget: { value, selectionStart } }) => {
            if (selectionStart !== draft.caret) write(value, selectionStart);
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
