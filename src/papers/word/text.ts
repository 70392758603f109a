import { Tab, TextRun, type IRunOptions } from 'docx';
import type { Run } from '#programme/definition/document.ts';
import { writable } from '../writable.ts';

/**
 * One run of text as Word runs; line ends become line breaks and tabs tabs.
 * The hint makes Word draw what Chinese and Latin fonts both have – quotation marks, dashes, ① – as Chinese.
 */
export function textRuns(run: Run, look: IRunOptions = {}): TextRun[] {
  const options: IRunOptions = {
    font: { hint: 'eastAsia' },
    ...look,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: {} } : {}),
    ...(run.sub ? { subScript: true } : run.sup ? { superScript: true } : {}),
  };
  return writable(run.text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ ...options, ...(index > 0 ? { break: 1 } : {}), children: withTabs(line) }),
    );
}

/** A tab inside text is no character in Word but a mark of its own. */
function withTabs(line: string): (string | Tab)[] {
  return line
    .split('\t')
    .flatMap((part, index) => [...(index > 0 ? [new Tab()] : []), ...(part === '' ? [] : [part])]);
}
