import { render } from 'preact';
import { rememberedPerson, start } from './actions';
import { App } from './app';
import { PageContext } from './context';
import { createStore } from './state';

/** Pixels from which on there is room for an explanation beside the messages. */
const WIDE_PX = 1100;

const store = createStore(
  rememberedPerson(),
  innerWidth >= WIDE_PX ? { shows: 'happened', message: null } : { shows: 'nothing' },
);
const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
const actions = start(store, token);
const root = document.getElementById('page');
if (root !== null) {
  render(
    <PageContext.Provider value={{ store, actions }}>
      <App />
    </PageContext.Provider>,
    root,
  );
}
