import type { UnitCounties } from '#contract/county.ts';
import { stanceWords } from '#procedure/application/county-words.zh.ts';
import { words } from './words.zh.ts';

/** In the list of a unit: whether the county is waited for, or what it said. */
export function CountyTag({
  standing,
}: {
  readonly standing: UnitCounties['standings'][number] | undefined;
}) {
  if (standing === undefined) return null;
  const { county, stance } = standing;
  if (stance !== null) return <div className="note">{words.tag(county ?? '', stanceWords[stance])}</div>;
  return <div className="note">{county === null ? words.tagUnplaced : words.tagWaits(county)}</div>;
}
