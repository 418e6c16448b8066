import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Actions } from './actions';
import type { PageState, Store } from './state';

/** What every part of the page works with. */
export interface Page {
  readonly store: Store;
  readonly actions: Actions;
}

/** Hands the page to its parts. */
export const PageContext = createContext<Page | null>(null);

/** The page that a part is in. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('A part of the page stands outside of it.');
  return page;
}

/** Something of the state; the part is drawn again where it changed. */
export function useShown<Value>(choose: (state: PageState) => Value): Value {
  const { store } = usePage();
  const [shown, show] = useState(() => choose(store.get()));
  useEffect(() => {
    const update = (): void => {
      // a function given to the setter would be called by it
      show(() => choose(store.get()));
    };
    update();
    return store.subscribe(update);
    // what is chosen depends on the state alone
  }, [store]);
  return shown;
}
