import { isRecord, listOf } from '../../../../src/loopback/json';

/** Where something stands in a body. */
export type Path = readonly (string | number)[];

/** A component with its place. */
export interface Placed {
  readonly component: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

/** Every component of a list, at any depth, with its place. */
export function placedComponents(components: unknown, base: Path): Placed[] {
  return listOf(components).flatMap((value, index) => placedComponent(value, [...base, index]));
}

function placedComponent(value: unknown, path: Path): Placed[] {
  if (!isRecord(value)) return [];
  return [
    { component: value, path },
    ...placedComponents(value['components'], [...path, 'components']),
    ...placedComponent(value['accessory'], [...path, 'accessory']),
    ...placedComponent(value['component'], [...path, 'component']),
  ];
}
