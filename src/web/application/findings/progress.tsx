import { useMemo } from 'react';
import { completenessBySection } from '#programme/checks/completeness.ts';
import { useWorkspace } from '../use-draft.ts';
import { words } from './words.zh.ts';
import './findings.css';

/** How far each section is filled in, counted in required answers. */
export function Progress() {
  const dossier = useWorkspace((snapshot) => snapshot.dossier);
  const sections = useMemo(() => completenessBySection(dossier), [dossier]);
  return (
    <table className="progress-table" aria-label={words.progress}>
      <thead>
        <tr>
          <th scope="col">{words.section}</th>
          <th scope="col">{words.answered}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ section, asked, answered }) => (
          <tr key={section} className={answered === asked ? 'progress-done' : undefined}>
            <td>{section}</td>
            <td>
              {answered} / {asked}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
