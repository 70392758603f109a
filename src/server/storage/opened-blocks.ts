import { blockOf } from '#programme/answers/block-target.ts';
import { openingOf, textKeepsTo, type BlockOpening } from '#programme/answers/open-blocks.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import type { RichText } from '#programme/answers/rich-text.ts';
import type { AnswerSave } from './answer-save.ts';
import { findCorrection, type CorrectionRow } from './corrections.ts';
import type { Db } from './tables.ts';
import { findVersion } from './versions.ts';

/** A text of which the last return opened some blocks alone. */
interface OpenedText {
  /** As it was submitted. */
  readonly text: RichText;
  readonly opening: BlockOpening;
  /** What of the correction opened it. */
  readonly entries: readonly string[];
}

/** The texts of which a correction opened blocks, by their leaf. */
export async function openedTexts(db: Db, correction: CorrectionRow): Promise<Map<string, OpenedText>> {
  const opened = new Map<string, string[]>();
  for (const entry of correction.answers) {
    const place = blockOf(entry);
    if (place) opened.set(place.leaf, [...(opened.get(place.leaf) ?? []), place.block]);
  }
  if (opened.size === 0) return new Map();
  const version = await findVersion(db, correction.version_id);
  return new Map(
    [...opened].map(([leaf, blocks]) => {
      const text = asRichText(version?.dossier.answers[leaf]);
      const entries = correction.answers.filter((entry) => blockOf(entry)?.leaf === leaf);
      return [leaf, { text, opening: openingOf(text, blocks), entries }];
    }),
  );
}

/**
 * What lets a save pass that changes nothing but blocks the last return opened: the version it holds for, and what of the
 * correction opened them. Null where none is opened in this text, or something else was changed.
 */
export async function passOf(
  db: Db,
  { applicationId, leaf, json }: AnswerSave,
): Promise<{ readonly openedIn: string; readonly blocks: readonly string[] } | null> {
  const correction = await findCorrection(db, applicationId);
  if (correction?.pinned !== true) return null;
  const opened = (await openedTexts(db, correction)).get(leaf);
  if (!opened || !textKeepsTo(opened.opening, opened.text, asRichText(JSON.parse(json)))) return null;
  return { openedIn: correction.version_id, blocks: opened.entries };
}
