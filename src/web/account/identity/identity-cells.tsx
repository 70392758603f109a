import type { OrganisationItem } from '#contract/shapes.ts';
import { words } from './words.zh.ts';

interface CellProps {
  readonly organisation: OrganisationItem;
}

/** The name in a table, with the former ones below. */
export function NameAndFormer({ organisation: { name, formerNames } }: CellProps) {
  const others = [...new Set(formerNames.map((former) => former.name))].filter((former) => former !== name);
  return (
    <>
      {name}
      {others.length > 0 && <div className="note">{words.formerShort(others.join('、'))}</div>}
    </>
  );
}

/** The code in a table, with the reason where a check digit does not agree. */
export function CodeAndReason({ organisation: { uscc, usccReason } }: CellProps) {
  return (
    <>
      <code>{uscc}</code>
      {usccReason !== null && <div className="note">{words.reasonShort(usccReason)}</div>}
    </>
  );
}
