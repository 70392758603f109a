/** Evidence as it was submitted with a version, by what it is found. */
interface SubmittedEvidenceTable {
  version_id: string;
  evidence_id: string;
  title: string;
  file_name: string;
  /** Title and name of the file in small letters; the same in pinyin. */
  plain: string;
  spelled: string;
  /** What a word must stand in to be found, by `beginnings` of `sought-words.ts`. */
  beginnings: string;
}

export interface SearchTables {
  submitted_evidence: SubmittedEvidenceTable;
}
