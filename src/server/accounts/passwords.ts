import { Refusal } from '#kernel/refusal.ts';
import { passwordIsGood, passwordsRemembered, plainRules, strictRules } from '#membership/password-rules.ts';
import { plainUsername, usernameIsGood } from '#membership/username.ts';
import { newId } from '../new-id.ts';
import { lastPasswords, rememberPassword } from '../storage/passwords.ts';
import { findPersonId } from '../storage/people.ts';
import { isUniqueViolation } from '../storage/unique-violation.ts';
import type { Accounts } from './accounts.ts';
import type { AuthOn } from './better-auth.ts';

type Passwords = Pick<Accounts, 'preparePassword' | 'passwordFits' | 'create' | 'setPassword'>;

/** Accounts and their passwords: hashes by scrypt, kept in better-auth's table; the last ones in ours. */
export function passwordsBy(auth: AuthOn): Passwords {
  // Compared with when there is nobody, so that it takes as long as with somebody.
  let nobody: Promise<string> | undefined;

  return {
    async preparePassword(db, { password, username, strict, personId }) {
      const rules = strict ? strictRules : plainRules;
      if (!passwordIsGood(password, plainUsername(username), rules))
        throw new Refusal('weakPassword', { length: rules.length });
      const { password: scrypt } = await auth(db);
      const used = personId === null ? [] : await lastPasswords(db, personId, passwordsRemembered);
      const same = await Promise.all(used.map((hash) => scrypt.verify({ hash, password })));
      if (same.includes(true)) throw new Refusal('usedPassword');
      return { hash: await scrypt.hash(password), handedOut: false };
    },

    async passwordFits(db, personId, password) {
      const { password: scrypt, internalAdapter } = await auth(db);
      const found = personId === null ? [] : await internalAdapter.findAccounts(personId);
      const hash = found.find((account) => account.providerId === 'credential')?.password;
      nobody ??= scrypt.hash(newId());
      const fits = await scrypt.verify({ hash: hash ?? (await nobody), password });
      return fits && hash !== undefined && hash !== null;
    },

    async create(db, { username, password, name, now }) {
      const plain = plainUsername(username);
      if (!usernameIsGood(plain)) throw new Refusal('badUsername', { username });
      if (await findPersonId(db, plain)) throw new Refusal('usernameTaken', { username });
      const { internalAdapter } = await auth(db);
      const user = {
        name,
        username: plain,
        displayUsername: username.trim(),
        // better-auth wants an address; nothing is ever sent to it, and nobody sees it.
        email: `${newId()}@account.invalid`,
        emailVerified: false,
      };
      const { id } = await internalAdapter
        .createUser(user, { method: 'email-password' })
        .catch((error: unknown) => {
          // Somebody else was quicker by a moment.
          throw isUniqueViolation(error) || isTaken(error)
            ? new Refusal('usernameTaken', { username })
            : error;
        });
      await internalAdapter.linkAccount({
        userId: id,
        accountId: id,
        providerId: 'credential',
        password: password.hash,
      });
      await rememberPassword(db, id, password, now);
      return id;
    },

    async setPassword(db, personId, password, now) {
      const { internalAdapter } = await auth(db);
      await internalAdapter.updatePassword(personId, password.hash);
      await rememberPassword(db, personId, password, now);
    },
  };
}

/** better-auth looks for the name itself just before it writes. */
function isTaken(error: unknown): boolean {
  const body = (error as { body?: { code?: unknown } } | null)?.body;
  return body?.code === 'USERNAME_IS_ALREADY_TAKEN';
}
