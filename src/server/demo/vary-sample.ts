import type { Dossier } from '#programme/answers/dossier.ts';
import { uscc } from '#programme/kinds/uscc.ts';
import { centreName, organisationName, type DemoApplication } from './demo-applications.zh.ts';

/**
 * The shipped sample of a type under the names of an invented organisation: wherever the old names stood, in prose
 * too, the new ones stand. `number` tells organisations apart.
 */
export function varySample(sample: Dossier, demo: DemoApplication, code: string, number: number): Dossier {
  const { answers } = sample;
  const names: readonly (readonly [string, string])[] = [
    [textOf(answers['applicant.name']), organisationName(demo)],
    [textOf(answers['centre.name']), centreName(demo)],
    [textOf(answers['applicant.uscc']), code],
  ];
  const text = names.reduce(
    (words, [before, after]) => words.replaceAll(JSON.stringify(before).slice(1, -1), after),
    JSON.stringify(answers),
  );
  const renamed = JSON.parse(text) as Dossier['answers'];
  const phone = `1380000${String(1000 + number)}`;
  const contact = textOf(answers['cover.contact']).replace(/\d{11}/u, phone);
  const region = 'applicant.region' in renamed ? { 'applicant.region': demo.region } : {};
  // What was frozen and recommended is the sample's own; the variation is a dossier that never was.
  const { format, notice, year, centreType, rows, evidence } = sample;
  const whole: Dossier = {
    ...{ format, notice, centreType, evidence },
    ...(year !== undefined && { year }),
    ...(rows && { rows }),
    answers: { ...renamed, 'cover.contact': contact, ...region },
  };
  return demo.brought === 'begun' ? begun(whole) : whole;
}

const textOf = (answer: Dossier['answers'][string] | undefined): string =>
  typeof answer === 'string' ? answer : '';

/** Filled in down to about the middle, with the first of its evidence. */
function begun(dossier: Dossier): Dossier {
  const entries = Object.entries(dossier.answers);
  const answers = Object.fromEntries(entries.slice(0, Math.ceil(entries.length * 0.55)));
  return { ...dossier, answers, evidence: dossier.evidence.slice(0, 20) };
}

const digits = '0123456789';
const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A 统一社会信用代码 of a company in a region whose check digits are right, though nobody bears it. */
export function inventedCode(region: string, number: number): string {
  const stem = `91${region}MA0${String(90_000 + number)}`;
  for (const first of `${digits}X`)
    for (const second of letters) {
      const code = `${stem}${first}${second}`;
      if (uscc.read(code, { kind: { name: 'uscc' } }).state === 'value') return code;
    }
  throw new Error(`no check digits for ${stem}`);
}
