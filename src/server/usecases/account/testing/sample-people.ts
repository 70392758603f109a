import type { RefusalCode } from '#kernel/refusal.ts';
import type { AdminRole } from '#membership/roles.ts';
import { totpCode } from '../../../accounts/totp.ts';
import { newId } from '../../../new-id.ts';
import { makeCode } from '../../../storage/codes.ts';
import type { TestPlatform } from '../../../testing/open-test-platform.ts';
import { register } from '../register.ts';
import { useCode } from '../use-code.ts';
import { confirmSecondFactor } from '../confirm-second-factor.ts';
import { startSecondFactor } from '../start-second-factor.ts';
import { openBrowser, type Browser } from './browser.ts';

export const samplePassword = 'Shuzhuan-2026';

/** A registration that is right in every part. */
export const sampleRegistration = {
  organisationName: '样例装备制造有限公司',
  uscc: '91140000110114391W',
  region: '140100',
  unitId: 'unit-140100',
  name: '样例甲',
  phone: '13800000001',
  username: '样例甲',
  password: samplePassword,
};

/** What a test expects of a refusal. */
export const refusal = (code: RefusalCode, params: Record<string, unknown> = {}) => ({
  code,
  ...(Object.keys(params).length > 0 ? { params } : {}),
});

/** Registers an organisation and signs its manager in. */
export async function registerSample(
  platform: TestPlatform,
  given: Partial<typeof sampleRegistration & { usccReason: string }> = {},
): Promise<Browser> {
  const browser = openBrowser(platform);
  await register(await browser.asking(), { ...sampleRegistration, ...given });
  return browser;
}

/** Somebody who accepted an invitation as an administrator or as a member, signed in by the code alone. */
export async function joinSample(
  platform: TestPlatform,
  as: { adminRole?: AdminRole; organisationId?: string; role?: 'manager' | 'clerk' | 'reader' },
): Promise<Browser & { username: string }> {
  const gift = {
    purpose: 'invitation',
    organisationId: as.organisationId ?? null,
    role: as.role ?? null,
    adminRole: as.adminRole ?? null,
    personId: null,
  } as const;
  const { code } = await makeCode(platform.db, gift, 'nobody', platform.clock());
  const browser = openBrowser(platform);
  const username = `u-${newId()}`;
  const input = { code, username, password: samplePassword, name: '样例乙', phone: '' };
  await useCode(await browser.asking(), input);
  return { ...browser, username };
}

/** The code an app would show for a secret now, or so many steps of 30 seconds later. */
export function appCode(platform: TestPlatform, secret: string, later = 0): string {
  const step = Math.floor(platform.clock().getTime() / 30_000) + later;
  return totpCode(secret, step);
}

/** Moves the platform's clock on. */
export function passSeconds(platform: TestPlatform, seconds: number): void {
  platform.setClock(new Date(platform.clock().getTime() + seconds * 1000));
}

/** Sets up a second factor. Out: its secret, and the recovery codes. */
export async function setUpSecondFactor(
  platform: TestPlatform,
  browser: Browser,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = await startSecondFactor(await browser.asking(), { password: samplePassword });
  const code = appCode(platform, secret);
  const { recoveryCodes } = await confirmSecondFactor(await browser.asking(), { code });
  return { secret, recoveryCodes };
}

/** Recorded acts of a kind, as who, target, success and detail. */
export async function recorded(platform: TestPlatform, kind: string) {
  const rows = await platform.db
    .selectFrom('event')
    .select(['kind', 'person_id', 'target', 'success', 'detail', 'address'])
    .orderBy('seq')
    .execute();
  return rows.filter((row) => row.kind === kind);
}
