import type { Operation } from './operation';

/** An operation with the values of its path's parameters. */
export interface Route {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Finds the operation for a method and a path below /api/v10; null when there is none. Each segment is
 * decoded before it is compared (clients write %40original), and a literal wins over a parameter.
 */
export function createRouter(
  operations: readonly Operation[],
): (method: string, path: string) => Route | null {
  const patterns = operations.map((operation) => ({
    operation,
    segments: operation.path.split('/'),
  }));
  // Fewer parameters first, so that @original and @me win over an id.
  patterns.sort((a, b) => parameterCount(a.segments) - parameterCount(b.segments));

  return (method, path) => {
    const segments = path.split('/').map(decode);
    for (const pattern of patterns) {
      if (pattern.operation.method !== method) continue;
      const parameters = match(pattern.segments, segments);
      if (parameters !== null) return { operation: pattern.operation, parameters };
    }
    return null;
  };
}

function match(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (expected.startsWith('{')) parameters[expected.slice(1, -1)] = segment;
    else if (expected !== segment) return null;
  }
  return parameters;
}

function parameterCount(segments: readonly string[]): number {
  return segments.filter((segment) => segment.startsWith('{')).length;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
