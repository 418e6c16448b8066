/** Most ids remembered: far more than the gateway replays after a resume. */
const MOST = 10_000;

/** Tells the first time of an id from a repetition: the gateway may deliver an event twice. */
export function createSeen(most: number = MOST): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return true;
    ids.add(id);
    const [oldest] = ids;
    if (ids.size > most && oldest !== undefined) ids.delete(oldest);
    return false;
  };
}
