import type { OrganisationItem } from '#contract/shapes.ts';
import { Sheet } from '../design/sheet.tsx';
import { TaskLine } from './task-line.tsx';
import { words } from './words.zh.ts';

/** The licence, as long as it stands in the way of submitting. */
export function LicenceTask({ organisation }: { readonly organisation: OrganisationItem }) {
  const { licence } = organisation;
  if (licence === 'confirmed') return null;
  const said = words.licenceLines[licence];
  const line = typeof said === 'string' ? said : said(organisation.unitName ?? words.unit);
  const mine = licence === 'missing' || licence === 'refused';
  return (
    <Sheet title={words.licence}>
      <TaskLine to="/organisation" button={mine ? words.goLicence : words.seeLicence} waits={mine}>
        {line}
      </TaskLine>
    </Sheet>
  );
}
