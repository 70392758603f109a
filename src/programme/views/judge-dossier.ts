import type { OpenDossier } from '../answers/open-dossier.ts';
import type { FileFacts } from '../checks/evidence-files.ts';
import type { PictureFacts } from '../checks/pictures.ts';
import { findingMessage } from '../checks/finding-message.ts';
import { targetName } from '../checks/name-target.zh.ts';
import { runChecks } from '../checks/run-checks.ts';
import { judgeConditions } from '../conditions/judge-conditions.ts';
import { reasonSentence } from '../conditions/reason.ts';

/** What a dossier comes to, as the command line prints it and the screen shows it. Decimals are strings; `effective` is null where an indicator is void or blank. */
export interface JudgedDossier {
  readonly notice: string;
  readonly year: number;
  readonly centreType: string;
  readonly findings: readonly {
    readonly code: string;
    readonly target: string;
    readonly label: string;
    readonly severity: 'blocks' | 'warns' | 'void';
    readonly message: string;
    /** The check is on trial: it would block once it is binding. */
    readonly trial?: true;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string;
    readonly value: string | null;
    readonly effective: string | null;
    readonly evidence: readonly string[];
  }[];
  readonly conditions: readonly {
    readonly id: string;
    readonly text: string;
    readonly state: 'satisfied' | 'unsatisfied' | 'unknown';
    readonly reasons: readonly string[];
  }[];
}

/**
 * Judges a dossier: findings, what each indicator counts for, and the conditions with their reasons.
 * `files` and `pictures` are what the caller knows of them, as for `runChecks`.
 */
export function judgeDossier(open: OpenDossier, files?: FileFacts, pictures?: PictureFacts): JudgedDossier {
  const { notice } = open;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    notice: notice.programme.id,
    year: notice.year,
    centreType: notice.centreType,
    findings: runChecks(open, files, pictures).map((finding) => ({
      code: finding.code,
      target: finding.target,
      label: targetName(finding.target, notice, open.rows),
      severity: finding.severity,
      message: findingMessage(finding, notice, open.rows),
      ...(finding.trial && { trial: true as const }),
    })),
    indicators: notice.indicators.map(({ key, label, unit }) => {
      const id = `indicator.${key}`;
      const read = open.reading(id);
      return {
        id,
        label,
        unit,
        value: read.state === 'value' ? text(read.value) : null,
        effective: text(open.effective(id)),
        evidence: open.evidenceFor(id).map(({ evidence }) => evidence.id),
      };
    }),
    conditions: judgeConditions(open).map(({ id, text: wording, state, reasons }) => ({
      id,
      text: wording,
      state,
      reasons: reasons.map(reasonSentence),
    })),
  };
}
