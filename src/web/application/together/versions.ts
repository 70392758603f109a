import { canonicalJson } from '#programme/answers/canonical-json.ts';
import type { AnswerInput } from '#contract/shapes.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import type { RichBlock, RichText } from '#programme/answers/rich-text.ts';

/** What stood under a leaf after somebody changed it. */
export interface Kept {
  readonly value: AnswerInput;
  readonly by: string;
  readonly at: string;
}

/** A change that is shown: what stood there after it and before; `before` is undefined where that is not known. */
interface Version<Value> {
  readonly value: Value;
  readonly before: Value | undefined;
  readonly by: string;
  readonly at: string;
}

/** A text as it was kept, taken apart once: a history holds hundreds of them. */
export interface KeptText {
  readonly value: AnswerInput;
  readonly by: string;
  readonly at: string;
  /** Its blocks by their ids, each with a text that is the same where the block is. */
  readonly blocks: ReadonlyMap<string, { readonly block: RichBlock; readonly same: string }>;
}

/** Changes of a leaf, the newest first. In: its history, the newest first. */
export const versionsOf = (history: readonly Kept[]): Version<AnswerInput>[] =>
  history.map((kept, at) => ({ ...kept, before: history[at + 1]?.value }));

/** A history of texts taken apart into blocks. */
export const textsOf = (history: readonly Kept[]): KeptText[] =>
  history.map(({ value, by, at }) => ({
    ...{ value, by, at },
    blocks: new Map(
      asRichText(value).content.flatMap((block) => {
        const id = block.attrs?.id ?? '';
        return id === '' ? [] : [[id, { block, same: canonicalJson(block) }]];
      }),
    ),
  }));

/** Changes of one block of a text, the newest first; null where the block was not there. `whole`: the text as it was then. */
export function blockVersions(
  texts: readonly KeptText[],
  id: string,
): (Version<RichBlock | null> & { readonly whole: AnswerInput })[] {
  return texts.flatMap(({ value: whole, by, at, blocks }, place) => {
    const [is, was] = [blocks.get(id), texts[place + 1]?.blocks.get(id)];
    if (is?.same === was?.same) return [];
    const before = place === texts.length - 1 ? undefined : (was?.block ?? null);
    return [{ ...{ whole, by, at, before }, value: is?.block ?? null }];
  });
}

/** Blocks that were changed, in the order of the newest text, those that are gone at the end; each as it stood last. */
export function changedBlocks(texts: readonly KeptText[]): ReadonlyMap<string, RichBlock> {
  const newest = new Map<string, RichBlock>();
  for (const { blocks } of texts)
    for (const [id, { block }] of blocks) if (!newest.has(id)) newest.set(id, block);
  for (const id of newest.keys()) if (blockVersions(texts, id).length < 2) newest.delete(id);
  return newest;
}

/** A text with one block as it stands in another; where it is missing it comes behind what it stood behind there. */
export function withBlock(current: AnswerInput, version: AnswerInput, id: string): RichText {
  const [text, then] = [asRichText(current), asRichText(version)];
  const block = then.content.find(({ attrs }) => attrs?.id === id);
  const others = text.content.filter(({ attrs }) => attrs?.id !== id);
  if (block === undefined) return { ...text, content: others };
  if (others.length < text.content.length)
    return { ...text, content: text.content.map((one) => (one.attrs?.id === id ? block : one)) };
  const ids = others.map(({ attrs }) => attrs?.id);
  const before = then.content.slice(0, then.content.indexOf(block)).reverse();
  const behind = before.find(({ attrs }) => attrs?.id !== undefined && ids.includes(attrs.id));
  const place = behind === undefined ? 0 : ids.indexOf(behind.attrs?.id) + 1;
  return { ...text, content: [...others.slice(0, place), block, ...others.slice(place)] };
}
