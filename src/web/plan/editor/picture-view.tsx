import { NodeViewWrapper, ReactNodeViewRenderer, type ReactNodeViewProps } from '@tiptap/react';
import { Button } from '../../design/button.tsx';
import { words } from '../words.zh.ts';
import { PictureNode } from './picture-node.ts';
import { pictureWidths } from './picture-width.ts';
import { ProsePicture } from './prose-picture.tsx';

function PictureView({ node, updateAttributes, deleteNode, selected }: ReactNodeViewProps) {
  const { hash, width, caption } = node.attrs as { hash: string; width: number; caption: string };
  return (
    <NodeViewWrapper as="figure" className={selected ? 'prose-picture-selected' : undefined}>
      <ProsePicture hash={hash} width={width} caption={caption} />
      <div className="prose-picture-tools" contentEditable={false}>
        <label>
          {words.caption}
          <input
            className="input"
            value={caption}
            onChange={({ currentTarget: { value } }) => updateAttributes({ caption: value })}
          />
        </label>
        <label>
          {words.width}
          <input
            className="input"
            type="number"
            min={pictureWidths.least}
            max={pictureWidths.most}
            value={width}
            onChange={({ currentTarget: { valueAsNumber } }) => {
              if (valueAsNumber >= 1 && valueAsNumber <= pictureWidths.most)
                updateAttributes({ width: valueAsNumber });
            }}
          />
        </label>
        <Button weight="plain" onClick={() => deleteNode()}>
          {words.removePicture}
        </Button>
      </div>
    </NodeViewWrapper>
  );
}

/** The picture with its caption and width to be changed in place. */
export const Picture = PictureNode.extend({
  addNodeView: () => ReactNodeViewRenderer(PictureView),
});
