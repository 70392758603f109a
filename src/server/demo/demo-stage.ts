import type { Actor } from '#kernel/actor.ts';
import { dayOf, endOfDay } from '#kernel/working-day.ts';
import type { Asking, Platform } from '../context.ts';
import { newId } from '../new-id.ts';
import { seedRecommendingUnits } from '../accounts/seed-recommending-units.ts';
import type { PreparedPassword } from '../accounts/accounts.ts';
import { findOrganisation, insertOrganisations } from '../storage/organisations.ts';
import { openCall } from '../usecases/authority/open-call.ts';
import { demoWords } from './demo-words.zh.ts';
import { makeAdministrator, makeManager, unknownPassword } from './demo-people.ts';
import { assumedSettings } from '#procedure/application/settings.ts';

/** Whom the demonstration signs in, by role. */
export const demoRoles = [
  ...(['applicant', 'county', 'recommender', 'authority'] as const),
  ...(['system', 'security', 'audit'] as const),
] as const;
export type DemoRole = (typeof demoRoles)[number];

/** The account of a role. */
export const usernameOf = (role: DemoRole): string => `demo-${role}`;

const day = 86_400_000;

/** What everything else in the demonstration stands on. */
export interface DemoStage {
  readonly callId: string;
  readonly authority: Actor;
  readonly password: PreparedPassword;
  /** One request by somebody, so many days before now. */
  asking(actor: Actor, daysAgo: number): Asking;
}

/** Sets the stage: recommending units, the authority, the three administrators, and a call that is open now. */
export async function setDemoStage(platform: Platform): Promise<DemoStage> {
  const { db } = platform;
  const now = platform.clock();
  const password = await unknownPassword(platform);
  await seedRecommendingUnits(db, now);
  const office = { id: newId(), name: demoWords.authority, grants: ['authority'] as const };
  const details = { uscc: '', region: '', unitId: null, licence: 'confirmed' } as const;
  await insertOrganisations(db, [{ ...office, ...details }], now);
  const authority = await makeManager(platform, password, office, account('authority'));
  for (const role of ['system', 'security', 'audit'] as const)
    await makeAdministrator(platform, password, role, account(role));
  const asking = (actor: Actor, daysAgo: number): Asking => ({
    ...platform,
    actor,
    address: '127.0.0.1',
    clock: () => new Date(platform.clock().getTime() - daysAgo * day),
  });
  const { id: callId } = await openCall(asking(authority, 30), {
    noticeId: 'shanxi-2023',
    title: demoWords.callTitle,
    year: 2023,
    opensAt: new Date(now.getTime() - 30 * day).toISOString(),
    closesAt: endOfDay(dayOf(new Date(now.getTime() + 30 * day))).toISOString(),
    copies: assumedSettings.copies,
    sealWorkingDays: assumedSettings.sealWorkingDays,
  });
  return { callId, authority, password, asking };
}

/** The name and username a role signs in with. */
export const account = (role: DemoRole) => ({ name: demoWords.people[role], username: usernameOf(role) });

/** The organisation of a recommending unit, with somebody to act for it. */
export async function makeUnitActor(
  platform: Platform,
  { password }: DemoStage,
  unitId: string,
  given: { readonly name: string; readonly username: string },
): Promise<Actor> {
  const unit = await findOrganisation(platform.db, unitId);
  if (!unit) throw new Error(`no unit ${unitId}`);
  return makeManager(platform, password, unit, given);
}
