/** What is asked of a password, as a page before sign-in tells it. */
export interface PasswordRules {
  readonly length: number;
  /** Of upper case, lower case, digits and everything else, how many must be there. */
  readonly classes: number;
}

/** For whoever signs in with a password alone. */
export const plainRules: PasswordRules = { length: 8, classes: 3 };

/** For whoever must sign in with a second factor: the authority and the administrators. */
export const strictRules: PasswordRules = { length: 10, classes: 3 };

/** So many of the last passwords of a person may not be used again. */
export const passwordsRemembered = 5;

const millisecondsADay = 86_400_000;
const passwordDays = 90;

/** The least a username must have before its standing in the password says anything. */
const tellingUsername = 3;

const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/** What a password may lack. */
export type PasswordFault = 'length' | 'classes' | 'username';

/** What the password lacks. Characters are counted as people count them; a username in it, whatever its case, spoils it. */
export function passwordFaults(password: string, username: string, rules: PasswordRules): PasswordFault[] {
  const faults: PasswordFault[] = [];
  if ([...password].length < rules.length) faults.push('length');
  if (classes.filter((one) => one.test(password)).length < rules.classes) faults.push('classes');
  const name = username.toLowerCase();
  if (name.length >= tellingUsername && password.toLowerCase().includes(name)) faults.push('username');
  return faults;
}

/** Is the password good enough? */
export const passwordIsGood = (password: string, username: string, rules: PasswordRules): boolean =>
  passwordFaults(password, username, rules).length === 0;

/** Must the password be changed: is it 90 days old, or was it chosen by somebody else (`setAt` null)? */
export function passwordIsDue(setAt: Date | null, now: Date): boolean {
  return setAt === null || now.getTime() - setAt.getTime() >= passwordDays * millisecondsADay;
}
