import type { TypedCode } from '../session/uscc/typed-code.ts';

/** What is typed to register, as the contract wants it. */
export interface Registration extends TypedCode {
  readonly organisationName: string;
  readonly region: string;
  readonly unitId: string;
  readonly name: string;
  readonly phone: string;
  readonly username: string;
  readonly password: string;
}

/** Before anything is typed. */
export const nothingTyped: Registration = {
  organisationName: '',
  uscc: '',
  usccReason: null,
  region: '',
  unitId: '',
  name: '',
  phone: '',
  username: '',
  password: '',
};
