import type { CheckContext } from './check-context.ts';
import { generalFinding, type Finding } from './finding.ts';
import { evidenceTarget, targetName } from './name-target.zh.ts';

/** What became of an evidence file. `wrongType`: its content is not what its extension says. */
export type FileFact = 'missing' | 'empty' | 'wrongType' | 'unreadable' | { readonly pages: number };

/** By the path of the file inside the dossier, as the evidence writes it. */
export type FileFacts = ReadonlyMap<string, FileFact>;

const codes = {
  missing: 'evidence.fileMissing',
  empty: 'evidence.fileEmpty',
  wrongType: 'evidence.fileWrongType',
  unreadable: 'evidence.fileUnreadable',
} as const;

/** Evidence whose file is not there or cannot be read, and links to pages the file does not have. */
export function evidenceFiles({ dossier }: CheckContext, facts: FileFacts): readonly Finding[] {
  return dossier.dossier.evidence.flatMap(({ id, file, links }) => {
    const fact = facts.get(file);
    const target = evidenceTarget(id);
    if (fact === undefined) return [];
    if (typeof fact === 'string') return [generalFinding(codes[fact], 'blocks', target, { file })];
    return links.flatMap((link) => {
      if (link.pages === null || link.pages[1] <= fact.pages) return [];
      const [from, to] = link.pages.map(String);
      const linked = targetName(link.target, dossier.notice, dossier.rows);
      const said = { file, linked, from: from ?? '', to: to ?? '', pages: String(fact.pages) };
      return [generalFinding('evidence.pagesBeyondFile', 'blocks', target, said)];
    });
  });
}
