import type { OrganisationItem } from '#contract/shapes.ts';
import { fileAddress } from '../../../file-address.ts';
import { words } from '../words.zh.ts';
import { LicenceFrame } from './licence-frame.tsx';

/** The licence an organisation has uploaded, or that it has none. */
export function LicencePicture({
  organisation: { id, name, licenceFile },
}: {
  readonly organisation: OrganisationItem;
}) {
  if (licenceFile === null) return <p className="soft">{words.noLicence}</p>;
  const address = fileAddress('licenceFile', { organisationId: id });
  return <LicenceFrame address={address} fileName={licenceFile} name={name} />;
}
