import { completenessBySection } from '#programme/checks/completeness.ts';
import type { JudgedDossier } from '#programme/views/judge-dossier.ts';
import { needDossier, readArguments } from '../arguments.ts';
import { judge } from '../judge-dossier.ts';
import { loadDossier } from '../load/load-dossier.ts';
import { sayJson, type Output } from '../output.ts';
import { harmless } from '../printable.ts';
import { withProgress } from '../progress.ts';
import { cliWords } from '../words.zh.ts';

/** `check`: findings, indicators and conditions of a dossier. Exit code 1 when anything blocks. */
export async function check(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('check', argv, []);
  const path = needDossier(args, 'check');
  const loaded = await withProgress((step) => {
    step(cliWords.reading(path));
    return loadDossier(path);
  });
  const judged = judge(loaded);
  if (args.json) sayJson(output, judged);
  else {
    // The findings quote what others wrote; on a terminal it must stay text.
    const say = (line: string) => output.say(harmless(line));
    sayFindings(judged, say);
    if (judged.findings.some((finding) => finding.code === 'required.blank'))
      for (const { section, answered, asked } of completenessBySection(loaded.open))
        if (answered < asked) say(cliWords.answered(section, answered, asked));
  }
  return judged.findings.some((finding) => finding.severity === 'blocks') ? 1 : 0;
}

function sayFindings({ findings, conditions }: JudgedDossier, say: (line: string) => void): void {
  const of = (severity: keyof typeof cliWords.severity) =>
    findings.filter((finding) => finding.severity === severity);
  for (const severity of ['blocks', 'void', 'warns'] as const) {
    const found = of(severity);
    if (found.length === 0) continue;
    say(`${cliWords.severity[severity]}（${String(found.length)}）`);
    for (const finding of found) say(`  · ${finding.message}`);
  }
  say(cliWords.conditions);
  for (const { text, state, reasons } of conditions) {
    say(`  ${cliWords.conditionState[state]}　${text}`);
    for (const reason of reasons) say(`    - ${reason}`);
  }
  say(
    findings.length === 0
      ? cliWords.nothingFound
      : cliWords.counts(of('blocks').length, of('warns').length, of('void').length),
  );
}
