import { Refusal } from '#kernel/refusal.ts';
import { shanxiRegions } from '#membership/shanxi/regions.zh.ts';
import { readingSentence } from '#programme/kinds/reading-words.zh.ts';
import { uscc } from '#programme/kinds/uscc.ts';

/** Name of an organisation, tidied. Refuses `badName` where it is too short to be one in full. */
export function organisationName(typed: string): string {
  const name = typed.trim().replace(/\s+/gu, ' ');
  if ([...name].length < 4) throw new Refusal('badName', { name });
  return name;
}

/** 统一社会信用代码 in its plain form. Refuses `badUscc`, with what is wrong. */
export function organisationCode(typed: string): string {
  const reading = uscc.read(typed, { kind: { name: 'uscc' } });
  if (reading.state === 'value') return reading.value;
  if (reading.state === 'blank') throw new Refusal('usccMissing');
  throw new Refusal('badUscc', { problem: readingSentence(reading.note) });
}

/** The name of a city, given by its code or its name. Refuses `unknownRegion`. */
export function regionName(typed: string): string {
  const region = shanxiRegions.find(({ code, name }) => code === typed || name === typed);
  if (!region) throw new Refusal('unknownRegion', { region: typed });
  return region.name;
}
