// How long each prompt plays in a simulated world.

import type { Directory, Scenario } from '../../../schema/documents.generated.ts';
import { builtInPrompts } from '../../../schema/prompts.ts';

/** Milliseconds of a prompt that nobody gave a length. */
export const defaultPromptMs = 3_000;

/**
 * Milliseconds by prompt id: the scenario's word counts before the directory's, the directory's before the
 * built-in prompt's. Prompts not in it last `defaultPromptMs`.
 */
export function promptLengths(
  scenario: Pick<Scenario, 'prompts'>,
  directory: Directory | undefined,
): Readonly<Record<string, number>> {
  const builtIn = Object.entries(builtInPrompts).map(([id, { seconds }]) => [id, seconds * 1000]);
  const own = (directory?.prompts ?? []).map(({ id, seconds }) => [
    id,
    seconds === undefined ? defaultPromptMs : Math.round(seconds * 1000),
  ]);
  return { ...Object.fromEntries(builtIn), ...Object.fromEntries(own), ...scenario.prompts };
}
