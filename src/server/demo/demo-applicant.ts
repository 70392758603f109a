import type { Actor } from '#kernel/actor.ts';
import { shanxiRegions } from '#membership/shanxi/regions.zh.ts';
import type { Platform } from '../context.ts';
import { newId } from '../new-id.ts';
import { insertOrganisations } from '../storage/organisations.ts';
import { keepLicence } from '../usecases/organisation/file-licence.ts';
import { decideLicence } from '../usecases/recommending/decide-licence.ts';
import { organisationName, type DemoApplication } from './demo-applications.zh.ts';
import { makeManager } from './demo-people.ts';
import type { DemoStage } from './demo-stage.ts';
import { demoWords } from './demo-words.zh.ts';
import { inventedCode } from './vary-sample.ts';

/** An invented organisation with its code, and somebody to act for it. */
export interface DemoApplicant {
  readonly actor: Actor;
  readonly code: string;
  readonly number: number;
}

/** Makes the organisation of an application; its unit has confirmed the licence it filed. */
export async function makeApplicant(
  platform: Platform,
  stage: DemoStage,
  demo: DemoApplication,
  given: {
    readonly number: number;
    readonly unit: Actor;
    readonly account: { readonly name: string; readonly username: string };
    /** Hash of the file that stands for the licence. */
    readonly licence: string;
  },
): Promise<DemoApplicant> {
  const { number, unit, account, licence } = given;
  const id = newId();
  const name = organisationName(demo);
  const code = inventedCode(demo.region, number);
  const region = shanxiRegions.find((one) => one.code === demo.region)?.name ?? '';
  const organisation = { id, name, grants: ['applicant'] as const };
  await insertOrganisations(
    platform.db,
    [
      {
        ...organisation,
        ...{ uscc: code, region, unitId: demo.unit, licence: 'missing' },
        ...{ contactName: account.name, contactPhone: `1380000${String(1000 + number)}` },
      },
    ],
    new Date(platform.clock().getTime() - 25 * 86_400_000),
  );
  const actor = await makeManager(platform, stage.password, organisation, account);
  await keepLicence(stage.asking(actor, 25), { hash: licence, fileName: demoWords.licenceName });
  const shown = { name: organisation.name, uscc: code };
  await decideLicence(stage.asking(unit, 24), { organisationId: id, shown, confirmed: true, reason: '' });
  return { actor, code, number };
}
