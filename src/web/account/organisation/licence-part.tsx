import type { OrganisationItem } from '#contract/shapes.ts';
import type { LicenceState } from '#membership/licence.ts';
import { api } from '../../api.ts';
import { Notice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { Tag } from '../../design/tag.tsx';
import { fileAddress } from '../../file-address.ts';
import { queryClient } from '../../query-client.ts';
import { refreshMe, useMay } from '../../session/me.ts';
import { UploadButton } from '../../uploads/upload-button.tsx';
import { licenceWords, words } from '../words.zh.ts';

const tones = {
  missing: 'warns',
  filed: 'accent',
  confirmed: 'done',
  refused: 'blocks',
  contested: 'warns',
} as const satisfies Record<LicenceState, string>;

/** 营业执照: its state, why it came back, and where a new one is handed in. */
export function LicencePart({ organisation }: { readonly organisation: OrganisationItem }) {
  const mayFile = useMay('application.write');
  const { id, licence, licenceReason, licenceFile, unitName } = organisation;
  const file = async (uploadId: string): Promise<void> => {
    await api.organisation.fileLicence({ uploadId });
    await Promise.all([queryClient.invalidateQueries({ queryKey: ['organisation', 'own'] }), refreshMe()]);
  };
  return (
    <Sheet title={words.licence}>
      <div className="stack">
        <div className="row">
          <Tag tone={tones[licence]}>{licenceWords[licence]}</Tag>
          {licenceFile !== null && (
            <a href={fileAddress('licenceFile', { organisationId: id })} target="_blank" rel="noreferrer">
              {words.licenceView}
            </a>
          )}
        </div>
        {licenceReason !== null && licenceReason !== '' && (
          <Notice tone="warns">{words.licenceReason(licenceReason)}</Notice>
        )}
        {licence !== 'confirmed' && (
          <>
            <p className="soft">{words.licenceLead(unitName ?? words.noUnit)}</p>
            {mayFile && (
              <>
                <UploadButton
                  label={licenceFile === null ? words.licenceUpload : words.licenceReplace}
                  accept=".pdf,.jpg,.jpeg,.png"
                  onSent={file}
                />
                <p className="note">{words.licenceHint}</p>
              </>
            )}
          </>
        )}
      </div>
    </Sheet>
  );
}
