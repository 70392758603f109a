import { dayOf, endOfDay } from '#kernel/working-day.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Grant } from '#membership/roles.ts';
import { assumedSettings } from '#procedure/application/settings.ts';
import type { PreparedPassword } from '#server/accounts/accounts.ts';
import type { Asking, Platform } from '#server/context.ts';
import { makeAdministrator, makeManager } from '#server/demo/demo-people.ts';
import { inventedCode } from '#server/demo/vary-sample.ts';
import { newId } from '#server/new-id.ts';
import { insertOrganisations } from '#server/storage/organisations.ts';
import { openCall } from '#server/usecases/authority/open-call.ts';

/** The password of everybody here. */
export const password = 'Yangli-2023-jiaose';
/** 太原市发展和改革委员会, as the platform knows its units. */
export const unitName = '太原市发展和改革委员会';

const day = 86_400_000;

/** Who is there before a journey begins: the authority with an open call, a recommending unit, the administrators. */
export interface Officials {
  readonly callId: string;
  readonly unit: Actor;
  readonly authority: Actor;
  readonly security: Actor;
  /** The password as it is kept: hashing it is slow on purpose. */
  readonly kept: PreparedPassword;
}

export const askingFor = (platform: Platform, actor: Actor): Asking => ({
  ...platform,
  actor,
  address: '127.0.0.1',
});

export async function seatOfficials(platform: Platform): Promise<Officials> {
  const asked = { password, username: 'nobody', strict: true, personId: null };
  const kept = await platform.accounts.preparePassword(platform.db, asked);
  const authority = await organisationWith(platform, kept, {
    ...{ grant: 'authority', name: '样例省发展和改革委员会', username: 'authority', person: '样例主管' },
  });
  const unitRow = await platform.db
    .selectFrom('organisation')
    .selectAll()
    .where('name', '=', unitName)
    .executeTakeFirstOrThrow();
  const unit = await makeManager(platform, kept, unitRow, { name: '样例推荐员', username: 'unit' });
  const security = await makeAdministrator(platform, kept, 'security', {
    ...{ name: '样例安全员', username: 'security' },
  });
  const now = platform.clock().getTime();
  const { id: callId } = await openCall(askingFor(platform, authority), {
    ...{ noticeId: 'shanxi-2023', title: '2023年样例申报', year: 2023 },
    ...{ copies: assumedSettings.copies, sealWorkingDays: assumedSettings.sealWorkingDays },
    opensAt: new Date(now - day).toISOString(),
    closesAt: endOfDay(dayOf(new Date(now + 30 * day))).toISOString(),
  });
  return { callId, unit, authority, security, kept };
}

/** An applicant whose licence is confirmed, with its manager. */
export function seatApplicant(platform: Platform, { kept, unit }: Officials, number: number): Promise<Actor> {
  return organisationWith(platform, kept, {
    ...{ grant: 'applicant', name: `山西样例${String(number)}号技术有限公司`, person: '样例填报员' },
    ...{ username: `applicant${String(number)}`, uscc: inventedCode('140100', number) },
    unitId: unit.organisationId,
  });
}

async function organisationWith(
  platform: Platform,
  kept: PreparedPassword,
  given: {
    readonly grant: Grant;
    readonly name: string;
    readonly person: string;
    readonly username: string;
    readonly uscc?: string;
    readonly unitId?: string | null;
  },
): Promise<Actor> {
  const { grant, name, person, username, uscc = '', unitId = null } = given;
  const organisation = { id: newId(), name, grants: [grant] };
  const details = { uscc, region: '太原市', unitId, licence: 'confirmed' } as const;
  await insertOrganisations(platform.db, [{ ...organisation, ...details }], platform.clock());
  return makeManager(platform, kept, organisation, { name: person, username });
}
