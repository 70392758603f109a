import type { ScanCheck } from '#contract/scan-check.ts';
import { readingFaultWords, verdictSentences } from '#procedure/application/scan-words.zh.ts';
import { momentWords } from '../design/moment-words.ts';
import { scanWords as words } from './words.zh.ts';

interface ScanReportProps {
  readonly check: ScanCheck | null;
  /** How a paper of the application is called. */
  readonly nameOf: (paper: string) => string;
}

/** What was found when a sealed scan was compared with its paper, sentence by sentence. */
export function ScanReport({ check, nameOf }: ScanReportProps) {
  if (check === null) return <p className="note">{words.unchecked}</p>;
  const { verdict, fault, confirmed } = check;
  const said = saidOf(verdict, fault, nameOf);
  return (
    <div className="stack-small" role="status">
      {confirmed !== null && <p>{words.confirmed(confirmed.by, momentWords(confirmed.at))}</p>}
      {verdict === null && confirmed === null && <p className="note">{words.readingLine}</p>}
      {confirmed === null ? (
        said.map((sentence) => <p key={sentence}>{sentence}</p>)
      ) : verdict?.state === 'agrees' ? null : (
        <p className="note">{said.length > 0 && words.nonetheless + said.join('')}</p>
      )}
    </div>
  );
}

function saidOf(
  verdict: ScanCheck['verdict'],
  fault: ScanCheck['fault'],
  nameOf: (paper: string) => string,
): readonly string[] {
  if (fault !== null) return [readingFaultWords[fault]];
  return verdict === null ? [] : verdictSentences(verdict, nameOf, momentWords);
}
