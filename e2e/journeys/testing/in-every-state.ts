import { fileURLToPath } from 'node:url';
import type { Actor } from '#kernel/actor.ts';
import type { ApplicationState } from '#procedure/application/transitions.ts';
import { readDossier, takeFiles } from '#server/dossier/take-folder.ts';
import { bringTo } from '#server/testing/bring-to-state.ts';
import type { Journey } from './journey.ts';
import { askingFor, seatApplicant } from './people.ts';

const sample = fileURLToPath(new URL('../../../samples/enterprise', import.meta.url));

/** Applications of applicants of their own, one in each of these states, brought there by the use cases. */
export async function inEveryState<State extends ApplicationState>(
  journey: Journey,
  states: readonly State[],
): Promise<Record<State, { id: string; applicant: Actor }>> {
  const { platform, callId, unit, authority } = journey;
  await takeFiles(platform, sample, await readDossier(sample));
  const taking = { ...platform, asking: (actor: Actor) => askingFor(platform, actor) };
  const made: [State, { id: string; applicant: Actor }][] = [];
  for (const [at, state] of states.entries()) {
    const applicant = await seatApplicant(platform, journey, 100 + at);
    made.push([
      state,
      { id: await bringTo(taking, { callId, applicant, unit, authority }, state), applicant },
    ]);
  }
  return Object.fromEntries(made) as Record<State, { id: string; applicant: Actor }>;
}
