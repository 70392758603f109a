import { canonicalJson } from '#programme/answers/canonical-json.ts';
import type { RichBlock, RichText } from '#programme/answers/rich-text.ts';

/** One block in which two texts differ; null where it is missing. */
export interface DifferingBlock {
  readonly key: string;
  readonly before: RichBlock | null;
  readonly after: RichBlock | null;
}

/** In which blocks two texts differ, in the order of the later; what is gone stands at the end. */
export function differingBlocks(before: RichText, after: RichText): DifferingBlock[] {
  const [was, is] = [byKey(before), byKey(after)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((key) => ({ key, before: was.get(key) ?? null, after: is.get(key) ?? null }))
    .filter((block) => canonicalJson(block.before) !== canonicalJson(block.after));
}

/** Blocks by their ids; one without an id by its place. */
const byKey = ({ content }: RichText): Map<string, RichBlock> =>
  new Map(content.map((block, at) => [block.attrs?.id ?? `#${String(at)}`, block]));
