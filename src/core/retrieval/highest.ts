/** The numbers of the highest scores above 0, best first, equal ones in order; at most `most`. */
export function highest(scores: Float32Array, most: number): readonly number[] {
  // a heap whose root is the worst of those kept (Williams 1964)
  const heap = new Int32Array(Math.max(0, most));
  let size = 0;
  const isWorse = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference < 0 || (difference === 0 && a > b);
  };
  const sink = (start: number): void => {
    const item = heap[start] ?? 0;
    let at = start;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && isWorse(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
      if (!isWorse(heap[child] ?? 0, item)) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = item;
  };
  const rise = (start: number): void => {
    const item = heap[start] ?? 0;
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isWorse(item, heap[parent] ?? 0)) break;
      heap[at] = heap[parent] ?? 0;
      at = parent;
    }
    heap[at] = item;
  };
  let floor = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    if (score <= floor || most < 1) continue;
    if (size < most) {
      heap[size] = index;
      size += 1;
      rise(size - 1);
    } else {
      heap[0] = index;
      sink(0);
    }
    if (size === most) floor = scores[heap[0] ?? 0] ?? 0;
  }
  return [...heap.subarray(0, size)].sort((a, b) => (isWorse(a, b) ? 1 : -1));
}
