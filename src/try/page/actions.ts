import type { Outcome, SeenMessage, SeenPlace, Sighting } from '../../loopback';
import type { OfferedCommand } from '../../loopback/users/command-access';
import type { Happening } from '../happening';
import { isPerson, PEOPLE, type Person } from '../people';
import type { ToPage } from '../protocol';
import { connect, type Connection } from './connection';
import { createMessageWindow } from './message-window';
import type { Panel, Store } from './state';

const PERSON_KEY = 'verbatim.person';

/** What the reader can do. Nothing here throws: what does not work is shown as a note. */
export interface Actions {
  become(person: Person): void;
  goTo(place: string): void;
  /** Fetches more messages above or below, and lets go of as many at the other end. */
  fetchMore(end: 'older' | 'newer'): void;
  /** Shows the newest messages again. */
  toNewest(): void;
  say(text: string, files: readonly GivenFile[]): Promise<boolean>;
  slash(command: string, options: Readonly<Record<string, unknown>>): Promise<boolean>;
  complete(
    command: string,
    option: string,
    typed: string,
    others: Readonly<Record<string, unknown>>,
  ): Promise<Outcome['choices']>;
  commands(): Promise<readonly OfferedCommand[]>;
  /** Clicks a button, chooses from a menu, or takes a command from a message's menu. */
  act(method: 'click' | 'select' | 'openContextMenu', ...parameters: readonly unknown[]): void;
  submit(values: Readonly<Record<string, unknown>>): void;
  closeModal(): void;
  startReply(message: SeenMessage): void;
  setPing(ping: boolean): void;
  startEdit(message: SeenMessage): void;
  cancel(): void;
  edit(text: string): Promise<boolean>;
  remove(message: SeenMessage): void;
  dismiss(message: SeenMessage): void;
  dismissNote(id: number): void;
  show(panel: Panel): void;
  /** Opens the article that a message quotes first, at the excerpt. */
  openCitation(message: SeenMessage): void;
  restartBot(): void;
  /** Asks the server for something that is no person's doing. Rejects with words for the reader. */
  ask(method: string, ...parameters: readonly unknown[]): Promise<unknown>;
}

/** A file as the server takes it. */
export interface GivenFile {
  readonly filename: string;
  readonly text: string;
  readonly encoding: 'base64';
  readonly contentType: string;
}

/** Whom the page was before it was loaded again. */
export function rememberedPerson(): Person {
  const kept = sessionStorage.getItem(PERSON_KEY);
  return isPerson(kept) ? kept : PEOPLE[0];
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Opens the line to the server and gives what the reader can do. */
export function start(store: Store, token: string): Actions {
  let lastNote = 0;
  const { get, set } = store;

  const connection: Connection = connect(token, {
    person: () => get().person,
    onMessage: hear,
    onLost: () => {
      set({ line: 'lost' });
    },
    onRefused: () => {
      set({ line: 'refused' });
    },
  });
  const call = async (method: string, ...parameters: readonly unknown[]): Promise<unknown> =>
    connection.call(get().person, method, ...parameters);
  const note = (words: string): void => {
    lastNote += 1;
    const { notes } = get();
    set({ notes: [...notes, { id: lastNote, words }].slice(-5) });
  };
  const tried = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      note(wordsOf(error));
      return false;
    }
  };

  const messages = createMessageWindow({
    store,
    tried,
    history: async (part) => (await call('history', part)) as readonly SeenMessage[],
  });

  function hear(message: ToPage): void {
    switch (message.kind) {
      case 'welcome':
        set({ line: 'open', welcome: message, bot: message.state });
        void tried(refresh);
        break;
      case 'bot':
        set({ bot: message.state });
        break;
      case 'coverage':
        set(({ coverageCount }) => ({ coverageCount: coverageCount + 1 }));
        break;
      case 'sighting':
        if (message.person !== get().person) break;
        messages.see(message.sighting);
        if (isElsewhere(message.sighting)) void tried(listPlaces);
        break;
      default:
    }
  }

  /** Whether something is told of a channel that is not in the list: a thread that was just opened. */
  const isElsewhere = (sighting: Sighting): boolean =>
    sighting.kind === 'message' &&
    !get().places.some(({ id }) => id === sighting.message.channelId);

  async function listPlaces(): Promise<readonly SeenPlace[]> {
    const places = (await call('places')) as readonly SeenPlace[];
    set({ places });
    return places;
  }

  /** Fetches the channels, and the newest messages of the one that is shown. */
  async function refresh(): Promise<void> {
    const before = get();
    const places = await listPlaces();
    const wanted = before.place ?? new URLSearchParams(location.search).get('in');
    const kind = before.places.find(({ id }) => id === wanted)?.kind ?? 'channel';
    const place =
      places.find(({ id }) => id === wanted) ??
      places.find((one) => one.kind === kind) ??
      places[0];
    if (place !== undefined) await messages.open(place.id);
  }

  /** What the bot made of something; its messages come by themselves. */
  const take = ({ status, modal, interaction }: Outcome): void => {
    if (status === 'failed') note('The application did not respond');
    if (status === 'modal' && modal !== null) {
      set({ modal: { interaction, title: modal.title, components: modal.components } });
    }
  };
  const here = (): { readonly in: string } => ({ in: get().place ?? '' });

  return {
    become: (person) => {
      sessionStorage.setItem(PERSON_KEY, person);
      set({ person, messages: [], reply: null, editing: null, modal: null, notes: [] });
      connection.be(person);
      void tried(refresh);
    },
    goTo: (place) => {
      set({ reply: null, editing: null, notes: [] });
      void tried(async () => messages.open(place));
    },
    fetchMore: messages.fetchMore,
    toNewest: messages.toNewest,
    say: async (text, files) =>
      tried(async () => {
        const { reply } = get();
        const enclosure = files.length === 0 ? {} : { files };
        if (reply === null) await call('say', text, { ...here(), ...enclosure });
        else await call('reply', reply.message.id, text, { ping: reply.ping, ...enclosure });
        set({ reply: null });
        messages.toNewest();
      }),
    slash: async (command, options) =>
      tried(async () => {
        take((await call('slash', command, options, here())) as Outcome);
        messages.toNewest();
      }),
    complete: async (command, option, typed, others) => {
      try {
        const found = await call('complete', command, option, typed, others, here());
        return (found as Outcome).choices;
      } catch {
        // choices are an aid: without them the option can be typed
        return [];
      }
    },
    commands: async () => {
      try {
        return (await call('declaredCommands', here())) as readonly OfferedCommand[];
      } catch {
        return [];
      }
    },
    act: (method, ...parameters) => {
      void tried(async () => {
        take((await call(method, ...parameters)) as Outcome);
      });
    },
    submit: (values) => {
      const { modal } = get();
      if (modal === null) return;
      void tried(async () => {
        const { interaction } = modal;
        const outcome = (await call('submitModal', { interaction }, values)) as Outcome;
        if (outcome.status !== 'failed') set({ modal: null });
        take(outcome);
      });
    },
    closeModal: () => {
      set({ modal: null });
    },
    startReply: (message) => {
      set({ reply: { message, ping: true }, editing: null });
    },
    setPing: (ping) => {
      set(({ reply }) => ({ reply: reply && { ...reply, ping } }));
    },
    startEdit: (message) => {
      set({ editing: message, reply: null });
    },
    cancel: () => {
      set({ reply: null, editing: null });
    },
    edit: async (text) =>
      tried(async () => {
        const { editing } = get();
        if (editing !== null) await call('edit', editing.id, text);
        set({ editing: null });
      }),
    remove: (message) => {
      void tried(async () => call('remove', message.id));
    },
    dismiss: ({ id }) => {
      messages.dismiss(id);
    },
    dismissNote: (id) => {
      set(({ notes }) => ({ notes: notes.filter((one) => one.id !== id) }));
    },
    show: (panel) => {
      set({ panel });
    },
    openCitation: ({ id }) => {
      void tried(async () => {
        const { question } = (await call('happened', id)) as Happening;
        const [first] = question?.excerpts ?? [];
        if (first === undefined) throw new Error('This message quotes no article.');
        const { article, paragraph, start, end } = first;
        set({
          panel: { shows: 'article', article, span: paragraph === 0 ? null : { start, end } },
        });
      });
    },
    restartBot: () => {
      void tried(async () => call('restartBot'));
    },
    ask: call,
  };
}
