import { Refusal } from '#kernel/refusal.ts';
import { shanxiRegions } from '#membership/shanxi/regions.zh.ts';
import { readingSentence } from '#programme/kinds/reading-words.zh.ts';
import { failsCheckDigitAlone } from '#programme/kinds/confirmed-code.ts';
import { plainUscc, uscc } from '#programme/kinds/uscc.ts';

/** Name of an organisation, tidied. Refuses `badName` where it is too short to be one in full. */
export function organisationName(typed: string): string {
  const name = typed.trim().replace(/\s+/gu, ' ');
  if ([...name].length < 4) throw new Refusal('badName', { name });
  return name;
}

/** A 统一社会信用代码, and why it is right where a check digit does not agree. */
export interface OrganisationCode {
  readonly uscc: string;
  readonly usccReason: string | null;
}

/**
 * 统一社会信用代码 in its plain form. One of which only a check digit is wrong needs a reason, which is kept with it.
 * Refuses `usccMissing`, `badUscc` with what is wrong, `usccFailsCheck` without a reason, `reasonMissing` for one of less
 * than five characters.
 */
export function organisationCode(typed: string, reason = ''): OrganisationCode {
  const reading = uscc.read(typed, { kind: { name: 'uscc' } });
  if (reading.state === 'value') return { uscc: reading.value, usccReason: null };
  if (reading.state === 'blank') throw new Refusal('usccMissing');
  const problem = readingSentence(reading.note);
  if (!failsCheckDigitAlone(reading.note.code)) throw new Refusal('badUscc', { problem });
  const said = reason.trim();
  if (said === '') throw new Refusal('usccFailsCheck', { problem });
  if ([...said].length < 5) throw new Refusal('reasonMissing');
  return { uscc: plainUscc(typed), usccReason: said };
}

/** The name of a city, given by its code or its name. Refuses `unknownRegion`. */
export function regionName(typed: string): string {
  const region = shanxiRegions.find(({ code, name }) => code === typed || name === typed);
  if (!region) throw new Refusal('unknownRegion', { region: typed });
  return region.name;
}
