/** Work that has begun and not ended. */
export interface InFlight {
  /** Counts work until it settles; it must not reject. */
  add(work: Promise<void>): void;
  /** Resolves once nothing is left, or after `ms`; whether nothing is left. */
  settled(ms: number): Promise<boolean>;
}

/** Nothing in flight yet. */
export function createInFlight(): InFlight {
  const works = new Set<Promise<void>>();
  return {
    add(work) {
      works.add(work);
      void work.finally(() => works.delete(work));
    },
    async settled(ms) {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, ms);
      });
      const rest = async (): Promise<void> => {
        while (works.size > 0) await Promise.all(works);
      };
      await Promise.race([rest(), patience]);
      clearTimeout(timer);
      return works.size === 0;
    },
  };
}
