/** What is typed to register, as the contract wants it. */
export interface Registration {
  readonly organisationName: string;
  readonly uscc: string;
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
  region: '',
  unitId: '',
  name: '',
  phone: '',
  username: '',
  password: '',
};
