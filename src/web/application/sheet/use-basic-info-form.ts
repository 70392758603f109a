import { useMemo } from 'react';
import { basicInfoForm, type BasicInfoForm, type FormContent } from '#programme/views/form-view.ts';
import { useWorkspace } from '../use-draft.ts';

/** 附件3 as a form; made anew when an answer changed, so that added rows stand where the paper will have them. */
export function useBasicInfoForm(): BasicInfoForm {
  const dossier = useWorkspace((snapshot) => snapshot.dossier);
  return useMemo(() => basicInfoForm(dossier), [dossier]);
}

/** The leaves that have a cell in the tables; a line of the cover that repeats one only shows it. */
export function leavesInTables({ sheets }: BasicInfoForm): ReadonlySet<string> {
  const contents: FormContent[] = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  return new Set(contents.flatMap((one) => ('leaf' in one ? [one.leaf.id] : [])));
}
