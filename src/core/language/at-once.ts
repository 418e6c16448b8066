/** Takes all steps of something that may be done in steps, one after the other; gives what it comes to. */
export function atOnce<Value>(steps: Generator<undefined, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
