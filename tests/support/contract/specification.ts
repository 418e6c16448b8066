import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** One fault that a schema finds; the parts of zod's issues that we read. */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly origin?: string;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly expected?: string;
  readonly format?: string;
  readonly values?: readonly unknown[];
  /** For unions: the faults of each branch. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** A schema of Discord's API. */
export interface Schema {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: unknown }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
}

/** Discord's own description of its API, as the package discord-api-spec carries it. */
export interface Specification {
  /** The schema of a name, such as "MessageResponse". Throws for an unknown one. */
  schema(name: string): Schema;
  /** Whether there is an operation for a method and a path (parameters filled in). */
  describes(method: string, path: string): boolean;
}

/**
 * Loads the description. The package offers ES modules only, so its files are loaded by their path; Node 20.19 and
 * later can do that from CommonJS, jest cannot: use this in a process of its own.
 */
export function loadSpecification(): Specification {
  const load = createRequire(__filename);
  const folder = (load.resolve.paths('discord-api-spec') ?? [])
    .map((modules) => join(modules, 'discord-api-spec', 'build'))
    .find((candidate) => existsSync(candidate));
  if (folder === undefined) throw new Error('discord-api-spec is not installed: run "npm ci".');
  const schemas = load(join(folder, 'discord-api-spec.zod.js')) as Record<string, Schema>;
  const { pathsList } = load(join(folder, 'discord-api-spec.js')) as {
    readonly pathsList: Readonly<Record<string, readonly string[]>>;
  };
  return {
    schema(name) {
      const schema = schemas[`${name}Schema`];
      if (schema === undefined) throw new Error(`The specification has no schema "${name}".`);
      return schema;
    },
    describes: (method, path) =>
      (pathsList[method.toLowerCase()] ?? []).some((pattern) =>
        new RegExp(`^${pattern.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u').test(path),
      ),
  };
}
