/** Discord's global limit (rate limit documentation): 50 requests a second for one bot. */
const MOST_REQUESTS = 50;
const WINDOW_MS = 1000;

/** Counts the globally limited requests; false once there are more than 50 in a second. */
export function createPaceCheck(now: () => number): () => boolean {
  const arrivals: number[] = [];
  return () => {
    const time = now();
    while (arrivals[0] !== undefined && arrivals[0] <= time - WINDOW_MS) arrivals.shift();
    arrivals.push(time);
    return arrivals.length <= MOST_REQUESTS;
  };
}
