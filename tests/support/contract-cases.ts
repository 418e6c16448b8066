import { violationLines } from './loopback';
import type { LoopbackProcess } from './loopback';
import type { RawAnswer } from './raw-client';

/** The places of a form error's tree, "a.0.b" each. Throws for any other answer. */
export function errorPlaces({ status, code, body }: RawAnswer): string[] {
  if (status !== 400 || code !== 50035)
    throw new Error(`Not a form error: ${status} ${code ?? ''}`);
  const walk = (node: Readonly<Record<string, unknown>>, at: string): string[] =>
    Object.entries(node).flatMap(([key, inner]) =>
      key === '_errors'
        ? [at]
        : walk(inner as Record<string, unknown>, at === '' ? key : `${at}.${key}`),
    );
  return walk(body['errors'] as Record<string, unknown>, '');
}

/** The violations that an action adds, as lines. */
export async function violationsOf(
  discord: LoopbackProcess,
  action: () => Promise<unknown>,
): Promise<string[]> {
  const before = (await discord.violations()).length;
  await action();
  return violationLines((await discord.violations()).slice(before));
}

/** The flag of a message made of components. */
export const COMPONENTS_V2 = 32_768;
/** The flag of a message for one reader. */
export const EPHEMERAL = 64;
/** A text of so many characters. */
export const text = (length: number): string => 'x'.repeat(length);
/** A button, whose fields can be changed. */
export const button = (fields: object = {}): object => ({
  type: 2,
  style: 1,
  label: 'More',
  custom_id: 'more',
  ...fields,
});
/** A row of components. */
export const row = (...components: object[]): object => ({ type: 1, components });
/** A text display. */
export const display = (content: string): object => ({ type: 10, content });
/** A string option of a command, whose fields can be changed. */
export const option = (fields: object = {}): object => ({
  type: 3,
  name: 'question',
  description: 'what',
  ...fields,
});
/** A select menu. */
export const select = (options: object[], fields: object = {}): object => ({
  type: 3,
  custom_id: 'menu',
  options,
  ...fields,
});
/** An option of a select menu. */
export const choice = (value: string): object => ({ label: 'one', value });
