/** Moves parameters against their gradient. */
export interface Adam<T extends Float32Array | Float64Array> {
  /** One step of the length `rate`, in place. */
  step(parameters: T, gradient: T, rate: number): void;
}

/** The optimiser of Kingma and Ba (2015) with its usual settings; `decay` pulls parameters to 0. */
export function createAdam<T extends Float32Array | Float64Array>(
  make: (size: number) => T,
  size: number,
  decay: number,
): Adam<T> {
  const first = make(size);
  const second = make(size);
  let step = 0;
  return {
    step(parameters, gradient, rate) {
      step += 1;
      for (let p = 0; p < size; p += 1) {
        const slope = (gradient[p] ?? 0) + decay * (parameters[p] ?? 0);
        first[p] = 0.9 * (first[p] ?? 0) + 0.1 * slope;
        second[p] = 0.999 * (second[p] ?? 0) + 0.001 * slope * slope;
        const unbiased = (first[p] ?? 0) / (1 - 0.9 ** step);
        parameters[p] =
          (parameters[p] ?? 0) -
          (rate * unbiased) / (Math.sqrt((second[p] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      }
    },
  };
}
