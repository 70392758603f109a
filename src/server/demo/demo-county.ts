import type { Actor } from '#kernel/actor.ts';
import { dayOf } from '#kernel/working-day.ts';
import type { Platform } from '../context.ts';
import { countyQueue } from '../usecases/county/county-queue.ts';
import { addOffice, placeInCounty } from '../usecases/county/offices.ts';
import { opine } from '../usecases/county/opine.ts';
import { setFirst } from '../usecases/county/set-first.ts';
import { makeManager } from './demo-people.ts';
import { account, type DemoStage } from './demo-stage.ts';
import { demoWords } from './demo-words.zh.ts';

/** A county office of a unit, with somebody to act for it. */
export async function makeCountyOffice(platform: Platform, stage: DemoStage, unit: Actor): Promise<Actor> {
  const { county, countyOffice: name } = demoWords;
  const { id } = await addOffice(stage.asking(unit, 24), { county, name });
  return makeManager(platform, stage.password, { id, name, grants: ['county'] }, account('county'));
}

/** From now on the county speaks first of what these applicants have submitted; of one it has spoken already. */
export async function letCountySpeak(
  stage: DemoStage,
  unit: Actor,
  county: Actor,
  applicants: readonly Actor[],
): Promise<void> {
  await setFirst(stage.asking(unit, 7), { first: true });
  for (const { organisationId } of applicants)
    await placeInCounty(stage.asking(unit, 7), {
      ...{ organisationId: organisationId ?? '', officeId: county.organisationId },
    });
  const asking = stage.asking(county, 5);
  const awaited = (await countyQueue(asking, {})).find((one) => one.awaited);
  if (awaited)
    await opine(asking, {
      ...{ applicationId: awaited.head.id, stance: 'agree', text: demoWords.countyOpinion },
      opinedOn: dayOf(asking.clock()),
    });
}
