import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { useTotpStep } from '../storage/people.ts';
import type { Db } from '../storage/tables.ts';
import type { Accounts } from './accounts.ts';
import type { AuthOn } from './better-auth.ts';
import { hashCode, newCode } from './hash-code.ts';
import { newTotpSecret, totpAddress, totpStep } from './totp.ts';
import { issuerName } from './words.zh.ts';

type SecondFactors = Pick<
  Accounts,
  'startSecondFactor' | 'confirmSecondFactor' | 'checkSecondFactor' | 'dropSecondFactor'
>;

/** A row of better-auth's table: the secret encrypted, the recovery codes hashed. */
interface Factor {
  id: string;
  secret: string;
  backupCodes: string;
  verified: boolean;
}

const recoveryCodes = 10;
const model = 'twoFactor';

/** Second factors in better-auth's table. A started one stands beside the old one until it is confirmed. */
export function secondFactorsBy(auth: AuthOn, secret: string): SecondFactors {
  const find = async (db: Db, personId: string, verified: boolean): Promise<Factor | null> => {
    const { adapter } = await auth(db);
    return adapter.findOne<Factor>({ model, where: whose(personId, verified) });
  };

  return {
    async startSecondFactor(db, personId, username) {
      const { adapter } = await auth(db);
      await adapter.deleteMany({ model, where: whose(personId, false) });
      const fresh = newTotpSecret();
      const data = {
        userId: personId,
        secret: await symmetricEncrypt({ key: secret, data: fresh }),
        backupCodes: '[]',
        verified: false,
      };
      await adapter.create({ model, data });
      return { secret: fresh, uri: totpAddress(fresh, issuerName, username) };
    },

    async confirmSecondFactor(db, personId, code, now) {
      const started = await find(db, personId, false);
      if (!started || !(await fits(db, personId, started, code, now))) return null;
      const { adapter, internalAdapter } = await auth(db);
      const codes = Array.from({ length: recoveryCodes }, newCode);
      await adapter.deleteMany({ model, where: whose(personId, true) });
      const update = { verified: true, backupCodes: JSON.stringify(codes.map(hashCode)) };
      await adapter.update({ model, where: [{ field: 'id', value: started.id }], update });
      await internalAdapter.updateUser(personId, { twoFactorEnabled: true });
      return codes;
    },

    async checkSecondFactor(db, personId, { code, kind }, now) {
      const factor = await find(db, personId, true);
      if (!factor) return false;
      if (kind === 'totp') return fits(db, personId, factor, code, now);
      const left = (JSON.parse(factor.backupCodes) as string[]).filter((hash) => hash !== hashCode(code));
      if (JSON.stringify(left) === factor.backupCodes) return false;
      const { adapter } = await auth(db);
      // Only if nobody used one meanwhile: no code is good twice.
      const where = [
        { field: 'id', value: factor.id },
        { field: 'backupCodes', value: factor.backupCodes },
      ];
      return (await adapter.updateMany({ model, where, update: { backupCodes: JSON.stringify(left) } })) > 0;
    },

    async dropSecondFactor(db, personId) {
      const { adapter, internalAdapter } = await auth(db);
      await adapter.deleteMany({ model, where: [{ field: 'userId', value: personId }] });
      await internalAdapter.updateUser(personId, { twoFactorEnabled: false });
    },
  };

  async function fits(db: Db, personId: string, factor: Factor, code: string, now: Date): Promise<boolean> {
    const plain = await symmetricDecrypt({ key: secret, data: factor.secret });
    const step = totpStep(plain, code, now);
    return step !== null && (await useTotpStep(db, personId, step));
  }
}

const whose = (personId: string, verified: boolean) => [
  { field: 'userId', value: personId },
  { field: 'verified', value: verified },
];
