import type { OrganisationItem } from '#contract/shapes.ts';
import { fileAddress } from '../../../file-address.ts';
import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';

/** The licence as it was uploaded. */
export function LicencePicture({
  organisation: { id, name, licenceFile },
}: {
  readonly organisation: OrganisationItem;
}) {
  if (licenceFile === null) return <p className="soft">{words.noLicence}</p>;
  const address = fileAddress('licenceFile', { organisationId: id });
  const title = words.licencePicture(name);
  return (
    <div className="stack-small">
      {/\.pdf$/i.test(licenceFile) ? (
        <iframe className="licence-frame" src={`${address}#navpanes=0&view=FitH`} title={title} />
      ) : (
        <img className="licence-image" src={address} alt={title} />
      )}
      <a href={address} target="_blank" rel="noreferrer">
        {reviewWords.openNew}
      </a>
    </div>
  );
}
