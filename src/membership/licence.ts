import { Refusal } from '#kernel/refusal.ts';

/** How far the 营业执照 of an organisation is: only a confirmed one may submit. */
export const licenceStates = ['missing', 'filed', 'confirmed', 'refused', 'contested'] as const;
export type LicenceState = (typeof licenceStates)[number];

/** What is known of an organisation when its licence is judged. */
export interface LicenceCase {
  readonly name: string;
  readonly licence: LicenceState;
  readonly hasFile: boolean;
  /** The organisation with the same code whose licence is confirmed already, and the unit that confirmed it. */
  readonly confirmedRival: { readonly name: string; readonly unit: string } | null;
}

/** Where a newcomer begins: whoever claims a code that somebody has is heard, not refused. */
export const licenceAtRegistration = (codeIsTaken: boolean): LicenceState =>
  codeIsTaken ? 'contested' : 'missing';

/** The state after a licence was filed. Refuses `licenceConfirmed`: a confirmed one stands until its unit refuses it. */
export function licenceAfterFiling(licence: LicenceState): LicenceState {
  if (licence === 'confirmed') throw new Refusal('licenceConfirmed');
  return licence === 'contested' ? 'contested' : 'filed';
}

/**
 * The unit's decision. Refuses `licenceMissing` without a file, `rivalConfirmed` while another organisation holds the
 * code, `reasonMissing` for a refusal without at least five characters.
 */
export function decideLicence(about: LicenceCase, confirmed: boolean, reason: string): LicenceState {
  if (!confirmed) {
    if ([...reason.trim()].length < 5) throw new Refusal('reasonMissing');
    return 'refused';
  }
  if (!about.hasFile) throw new Refusal('licenceMissing', { name: about.name });
  if (about.confirmedRival) throw new Refusal('rivalConfirmed', { ...about.confirmedRival });
  return 'confirmed';
}
