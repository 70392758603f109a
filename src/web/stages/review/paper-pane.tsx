import { useState } from 'react';
import { BookPart } from '../../book/book-part.tsx';
import type { ScanCheck } from '#contract/scan-check.ts';
import { verdictWords } from '#procedure/application/scan-words.zh.ts';
import { ChoiceField } from '../../design/choice-field.tsx';
import { fileAddress } from '../../file-address.ts';
import { ScanReport } from '../../scans/scan-report.tsx';
import { ScanTag } from '../../scans/scan-tag.tsx';
import { scanWords } from '../../scans/words.zh.ts';
import { PaperFrame } from './paper-frame.tsx';
import type { Review } from './use-review.ts';
import { words } from './words.zh.ts';

const pdf = 'application/pdf';

interface PaperPaneProps {
  readonly applicationId: string;
  readonly papers: Review['papers'];
  /** May the one who reviews take the whole as a package? */
  readonly archive: boolean;
}

/** The papers as they were submitted, and their sealed scans: one at a time. */
export function PaperPane({ applicationId, papers, archive }: PaperPaneProps) {
  const [chosen, setChosen] = useState('basic-info');
  const choices = papers.flatMap(({ paper, label, seal }) => {
    const file = `${paper}.pdf`;
    const printed = {
      value: paper,
      label,
      type: pdf,
      address: fileAddress('paper', { applicationId, file }),
    };
    if (seal === null) return [printed];
    const address = fileAddress('sealFile', { applicationId, paper });
    const scan = {
      value: `${paper}.seal`,
      label: words.sealedScan(label, verdictOf(seal.check)),
      type: seal.type,
      address,
    };
    return [printed, scan];
  });
  const shown = choices.find(({ value }) => value === chosen) ?? choices[0];
  const paper = papers.find((one) => one.paper === shown?.value.split('.')[0]);
  const scanned = shown?.value.endsWith('.seal') === true;
  const nameOf = (id: string) => papers.find((one) => one.paper === id)?.label ?? id;
  if (shown === undefined || paper === undefined) return null;
  return (
    <>
      <ChoiceField
        label={words.paperChoice}
        value={shown.value}
        groups={[{ label: '', choices }]}
        onChoose={setChosen}
      />
      <p className="row note">
        {paper.code !== null && <span>{words.code(paper.code)}</span>}
        <a href={fileAddress('paper', { applicationId, file: `${paper.paper}.docx` }, { download: '1' })}>
          {words.word}
        </a>
        <a href={fileAddress('paper', { applicationId, file: 'pack.pdf' })} target="_blank" rel="noreferrer">
          {words.pack}
        </a>
        <a href={fileAddress('dossier', { applicationId })}>{words.dossier}</a>
        {!paper.ready && paper.code !== null && <span>{words.notReady}</span>}
      </p>
      <BookPart applicationId={applicationId} archive={archive} compact />
      {scanned && paper.seal !== null && (
        <div className="stack-small">
          <div className="row">
            <ScanTag check={paper.seal.check} />
          </div>
          <ScanReport check={paper.seal.check} nameOf={nameOf} />
        </div>
      )}
      <PaperFrame address={shown.address} type={shown.type} title={words.papersTitle(shown.label)} />
    </>
  );
}

/** The verdict on a scan in a word, for the choice of it; empty for one that was never compared. */
function verdictOf(check: ScanCheck | null): string {
  if (check === null) return '';
  if (check.confirmed !== null) return scanWords.confirmedTag;
  return check.verdict === null ? scanWords.reading : verdictWords[check.verdict.state];
}
