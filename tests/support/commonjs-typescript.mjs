/** Hands TypeScript that is imported to `require`, which typescript.cjs has taught it (nodejs.org/api/module.html#loadurl-context-nextload). */
export function load(url, context, next) {
  if (!/\.ts(?:\?|$)/u.test(url)) return next(url, context);
  return { format: 'commonjs', source: null, shortCircuit: true };
}
