import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ACTIONS } from './actions';
import { LABELS } from './discord-wording';
import { LIMITS } from './message';
import { button, buttonRow } from './parts';

/** How many components there are, nested ones counted. */
function counted(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + counted(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const { components = [], accessory = null } = value as Readonly<Record<string, unknown>>;
  return 1 + counted(components) + counted(accessory);
}

/** What such a row adds: itself and its button. */
const ROW_COUNT = 2;

/**
 * Components with the button by which `asker` takes them back below them; as they are where they have it already,
 * or no room for it.
 */
export function withTakeBack(
  components: readonly APIMessageTopLevelComponent[],
  asker: string,
): readonly APIMessageTopLevelComponent[] {
  const action = { kind: 'take-back', userId: asker } as const;
  const hasIt = JSON.stringify(components).includes(`"${ACTIONS['take-back'].idOf(action)}"`);
  const last = components.at(-1);
  const isFull = counted(components) + ROW_COUNT > LIMITS.components;
  if (hasIt || isFull || last?.type !== ComponentType.Container) return components;
  const row = buttonRow([button(LABELS.takeBack, action)]);
  return components.with(-1, { ...last, components: [...last.components, ...row] });
}
