import { useEffect, useState } from 'preact/hooks';
import { usePage } from './context';

/** What was asked of the server, as far as it came. */
export interface AskedFor<Value> {
  readonly value: Value | null;
  readonly problem: string | null;
}

/** Asks the server for something, and again where `key` changes; what came before stays until then. */
export function useAsked<Value>(
  key: string,
  method: string,
  ...parameters: readonly unknown[]
): AskedFor<Value> {
  const { actions } = usePage();
  const [asked, set] = useState<AskedFor<Value>>({ value: null, problem: null });
  useEffect(() => {
    let isWanted = true;
    actions.ask(method, ...parameters).then(
      (value) => {
        if (isWanted) set({ value: value as Value, problem: null });
      },
      (error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error);
        if (isWanted) set({ value: null, problem });
      },
    );
    return () => {
      isWanted = false;
    };
    // the key stands for the parameters
  }, [key, method]);
  return asked;
}
