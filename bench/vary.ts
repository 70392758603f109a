import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';

/**
 * The same dossier with every answer another one: Typst remembers what it has set before, and a paper that is set a
 * second time costs next to nothing. What the notice prints stays, as it does from applicant to applicant.
 */
export function vary({ notice, dossier }: OpenDossier, round: number): OpenDossier {
  const answers = JSON.parse(
    JSON.stringify(dossier.answers, (key, value: unknown) => {
      const typed = key === 'text' || key.includes('.');
      return typed && typeof value === 'string' && value !== '' ? changeEnd(value, round) : value;
    }),
  ) as typeof dossier.answers;
  return openDossier(notice, { ...dossier, answers });
}

/** As long as before, so that the paper stays as long; no two of a hundred rounds are alike. */
function changeEnd(text: string, round: number): string {
  const end = String(round % 100)
    .padStart(2, '0')
    .slice(-text.length);
  return text.slice(0, text.length - end.length) + end;
}
