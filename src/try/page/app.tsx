import type { VNode } from 'preact';
import type { SeenPlace } from '../../loopback';
import { PEOPLE, isPerson } from '../people';
import { Composer } from './composer';
import { usePage, useShown } from './context';
import { MessageLog } from './message-log';
import { Modal } from './modal';
import { SidePanel } from './panel';

/** The whole page. */
export function App(): VNode {
  return (
    <div class="app">
      <SideBar />
      <main>
        <Header />
        <Banner />
        <MessageLog />
        <Composer />
      </main>
      <SidePanel />
      <Modal />
    </div>
  );
}

function SideBar(): VNode {
  const { actions } = usePage();
  const places = useShown((state) => state.places);
  const place = useShown((state) => state.place);
  const person = useShown((state) => state.person);
  const guild = places.find((one) => one.guild !== null)?.guild ?? 'Verbatim';
  return (
    <div class="side">
      <h1>{guild}</h1>
      <nav aria-label="Channels">
        <ul>
          {places.map((one) => (
            <li key={one.id} class={one.kind}>
              <a
                // opened in another tab it leads to the same place, with the token
                href={`?in=${one.id}${location.hash}`}
                {...(one.id === place ? { 'aria-current': 'page' as const } : {})}
                onClick={(event) => {
                  event.preventDefault();
                  actions.goTo(one.id);
                }}
              >
                {nameOf(one)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <label class="person">
        You are
        <select
          value={person}
          onChange={({ currentTarget: { value } }) => {
            if (isPerson(value)) actions.become(value);
          }}
        >
          {PEOPLE.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** How a channel is called in the list. */
function nameOf({ kind, name }: SeenPlace): string {
  if (kind === 'direct') return 'Direct message';
  return kind === 'channel' ? `#${name}` : name;
}

function Header(): VNode {
  const { actions } = usePage();
  const shows = useShown((state) => state.panel.shows);
  const place = useShown((state) => state.places.find(({ id }) => id === state.place) ?? null);
  return (
    <header class="top">
      <h2>{place === null ? 'Try Verbatim' : nameOf(place)}</h2>
      <div class="row">
        <button
          type="button"
          class="button secondary"
          aria-pressed={shows === 'happened'}
          onClick={() => {
            actions.show(
              shows === 'happened' ? { shows: 'nothing' } : { shows: 'happened', message: null },
            );
          }}
        >
          What happened
        </button>
        <button
          type="button"
          class="button secondary"
          aria-pressed={shows === 'coverage'}
          onClick={() => {
            actions.show({ shows: shows === 'coverage' ? 'nothing' : 'coverage' });
          }}
        >
          Coverage
        </button>
      </div>
    </header>
  );
}

/** What stands in the way of asking, and the cure. */
function Banner(): VNode {
  const { actions } = usePage();
  const line = useShown((state) => state.line);
  const bot = useShown((state) => state.bot);
  return (
    <div class="banner" role="status">
      {line === 'lost' && <p>The connection is lost. It is tried again by itself …</p>}
      {line === 'refused' && (
        <p>This link belongs to another start. Open the link that the terminal printed last.</p>
      )}
      {line === 'open' && bot.is === 'starting' && <p>The bot is starting …</p>}
      {line === 'open' && bot.is === 'ended' && (
        <p>
          The bot ended: {bot.problem}{' '}
          <button type="button" class="button primary" onClick={actions.restartBot}>
            Restart the bot
          </button>
        </p>
      )}
    </div>
  );
}
