import { Refusal } from '#kernel/refusal.ts';
import type { LicenceState } from './licence.ts';

/** Why name or code become others: they were entered wrongly, or the licence itself was changed. */
export const identityCauses = ['mistake', 'change'] as const;
export type IdentityCause = (typeof identityCauses)[number];

/** How far a request is that a recommending unit has to confirm. */
export const identityRequestStates = ['asked', 'confirmed', 'refused', 'withdrawn'] as const;
export type IdentityRequestState = (typeof identityRequestStates)[number];

/** What an organisation is known by. */
export interface Identity {
  readonly name: string;
  readonly uscc: string;
}

/** What is known of an organisation that wants to be called otherwise. */
export interface IdentityCase extends Identity {
  readonly licence: LicenceState;
  readonly hasFile: boolean;
  readonly applies: boolean;
  /** Does a request of it wait already? */
  readonly waits: boolean;
}

/**
 * What becomes of a new name or code: before the licence is confirmed it counts at once; afterwards the unit that
 * confirmed the old ones looks at the new. Refuses `identityElsewhere` to offices, which do not register themselves,
 * `identityWaits` while a request waits, `nothingToCorrect`.
 */
export function decideIdentity(about: IdentityCase, wanted: Identity): 'counts' | 'asks' {
  if (!about.applies) throw new Refusal('identityElsewhere', { name: about.name });
  if (about.waits) throw new Refusal('identityWaits');
  if (about.name === wanted.name && about.uscc === wanted.uscc) throw new Refusal('nothingToCorrect');
  return about.licence === 'confirmed' ? 'asks' : 'counts';
}

/**
 * The licence's state after name or code were corrected and nobody had confirmed them: who claims the code of another is
 * heard, a claim that is none any longer is over, and a licence that was refused is looked at again.
 */
export function licenceAfterCorrection(
  { licence, hasFile }: Pick<IdentityCase, 'licence' | 'hasFile'>,
  codeIsTaken: boolean,
): LicenceState {
  if (codeIsTaken) return 'contested';
  if (licence === 'contested' || licence === 'refused') return hasFile ? 'filed' : 'missing';
  return licence;
}

/**
 * The unit's decision on a request. Refuses `rivalConfirmed` while another organisation's licence is confirmed for the
 * new code, `reasonMissing` for a refusal without at least five characters.
 */
export function decideIdentityRequest(
  confirmedRival: { readonly name: string; readonly unit: string } | null,
  confirmed: boolean,
  reason: string,
): 'confirmed' | 'refused' {
  if (!confirmed) {
    if ([...reason.trim()].length < 5) throw new Refusal('reasonMissing');
    return 'refused';
  }
  if (confirmedRival) throw new Refusal('rivalConfirmed', { ...confirmedRival });
  return 'confirmed';
}
