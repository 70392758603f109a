import { memo, useMemo, useState } from 'react';
import type { AnswerInput } from '#contract/shapes.ts';
import type { Leaf } from '#programme/answers/leaf.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import type { RichBlock } from '#programme/answers/rich-text.ts';
import { ChoiceField } from '../../design/choice-field.tsx';
import { BeforeAfter } from './before-after.tsx';
import { blockText } from './block-text.ts';
import { differingBlocks } from './differing-blocks.ts';
import { HistoryList } from './history-list.tsx';
import {
  blockVersions,
  changedBlocks,
  textsOf,
  versionsOf,
  withBlock,
  type Kept,
  type KeptText,
} from './versions.ts';
import { words as all } from './words.zh.ts';

const { history: words } = all;
/** A block is called by how it begins. */
const named = 18;

interface ProseHistoryProps {
  readonly leaf: Leaf;
  readonly history: readonly Kept[];
  readonly open: boolean;
}

/** The changes of a text: of the whole, or of one of its blocks. */
export const ProseHistory = memo(function ProseHistory({ leaf, history, open }: ProseHistoryProps) {
  const [chosen, setBlock] = useState('');
  const texts = useMemo(() => textsOf(history), [history]);
  const changed = useMemo(() => changedBlocks(texts), [texts]);
  const block = changed.has(chosen) ? chosen : '';
  const choices = [...changed].map(([id, newest]) => ({
    value: id,
    label: [...blockText(newest)].slice(0, named).join('') || words.blank,
  }));
  return (
    <>
      {choices.length > 0 && (
        <ChoiceField
          label={words.part}
          placeholder={words.wholeText}
          value={block}
          groups={[{ label: '', choices }]}
          onChoose={setBlock}
        />
      )}
      {block === '' ? (
        <WholeHistory leaf={leaf} history={history} open={open} />
      ) : (
        <BlockHistory key={block} leaf={leaf} texts={texts} block={block} open={open} />
      )}
    </>
  );
});

interface BlockHistoryProps {
  readonly leaf: Leaf;
  readonly texts: readonly KeptText[];
  readonly block: string;
  readonly open: boolean;
}

function BlockHistory({ leaf, texts, block, open }: BlockHistoryProps) {
  return (
    <HistoryList
      leaf={leaf.id}
      open={open}
      entries={blockVersions(texts, block).map(({ value, before, whole, by, at }) => ({
        ...{ by, at },
        restored: (current) => withBlock(current, whole, block) as unknown as AnswerInput,
        content: <Block before={before} after={value} />,
      }))}
    />
  );
}

function WholeHistory({ leaf, history, open }: ProseHistoryProps) {
  return (
    <HistoryList
      leaf={leaf.id}
      open={open}
      entries={versionsOf(history).map(({ value, before, by, at }) => ({
        ...{ by, at, restored: () => value },
        content:
          before === undefined ? (
            <BeforeAfter before={undefined} after={asRichText(value).content.map(blockText).join('\n')} />
          ) : (
            <Differing before={before} after={value} />
          ),
      }))}
    />
  );
}

function Differing({ before, after }: { readonly before: AnswerInput; readonly after: AnswerInput }) {
  const blocks = differingBlocks(asRichText(before), asRichText(after));
  if (blocks.length === 0) return <p className="soft">{words.looks}</p>;
  return blocks.map((block) => <Block key={block.key} before={block.before} after={block.after} />);
}

interface BlockProps {
  readonly before: RichBlock | null | undefined;
  readonly after: RichBlock | null;
}

function Block({ before, after }: BlockProps) {
  const [was, is] = [before === undefined ? undefined : blockText(before), blockText(after)];
  return (
    <div className="together-block">
      {before === null && <p className="note">{words.added}</p>}
      {after === null && <p className="note">{words.gone}</p>}
      {was === is ? <p className="soft">{words.looks}</p> : <BeforeAfter before={was} after={is} />}
    </div>
  );
}
