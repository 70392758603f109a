import { completenessBySection } from '#programme/checks/completeness.ts';
import { needDossiers, readArguments } from '../arguments.ts';
import { judge, type JudgedDossier } from '../judge-dossier.ts';
import { loadDossier } from '../load/load-dossier.ts';
import { sayJson, type Output } from '../output.ts';
import { startProgress } from '../progress.ts';
import { cliWords } from '../words.zh.ts';

/** `check`: findings, indicators and conditions of a dossier. Exit code 1 when anything blocks. */
export async function check(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('check', argv, []);
  const [path] = needDossiers(args, 'check');
  const progress = startProgress();
  progress.step(cliWords.reading(path));
  const loaded = await loadDossier(path).finally(() => {
    progress.end();
  });
  const judged = judge(loaded);
  if (args.json) sayJson(output, judged);
  else sayFindings(judged, output);
  if (!args.json && judged.findings.some((finding) => finding.code === 'required.blank'))
    for (const { section, answered, asked } of completenessBySection(loaded.open))
      if (answered < asked) output.say(cliWords.answered(section, answered, asked));
  return judged.findings.some((finding) => finding.severity === 'blocks') ? 1 : 0;
}

function sayFindings({ findings, conditions }: JudgedDossier, output: Output): void {
  const of = (severity: keyof typeof cliWords.severity) =>
    findings.filter((finding) => finding.severity === severity);
  for (const severity of ['blocks', 'void', 'warns'] as const) {
    const found = of(severity);
    if (found.length === 0) continue;
    output.say(`${cliWords.severity[severity]}（${String(found.length)}）`);
    for (const finding of found) output.say(`  · ${finding.message}`);
  }
  output.say(cliWords.conditions);
  for (const { text, state, reasons } of conditions) {
    output.say(`  ${cliWords.conditionState[state]}　${text}`);
    for (const reason of reasons) output.say(`    - ${reason}`);
  }
  output.say(
    findings.length === 0
      ? cliWords.nothingFound
      : cliWords.counts(of('blocks').length, of('warns').length, of('void').length),
  );
}
