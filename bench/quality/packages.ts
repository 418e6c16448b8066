import { createRequire } from 'node:module';

const load = createRequire(__filename);

/**
 * One of the packages that only the bench needs; null where it is not installed. They are not
 * imported, so that the bench can be checked, tested and run without them.
 */
export function loadPackage<Shape>(name: string): Shape | null {
  try {
    return load(name) as Shape;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** What the bench uses of wink-nlp-utils. */
export interface WinkUtilities {
  readonly string: {
    lowerCase(text: string): string;
    tokenize0(text: string): string[];
  };
  readonly tokens: {
    removeWords(tokens: string[]): string[];
    stem(tokens: string[]): string[];
    propagateNegations(tokens: string[]): string[];
  };
}
