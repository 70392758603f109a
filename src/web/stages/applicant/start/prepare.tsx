import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { LinkButton } from '../../../design/button.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { Tag } from '../../../design/tag.tsx';
import { startWords as words } from '../words.zh.ts';
import { commonMaterials } from './materials.ts';

/** The list of what every applicant gathers before beginning. */
export function Prepare({ notice }: { readonly notice: NoticeIndex }) {
  return (
    <Sheet title={words.prepare}>
      <div className="stack">
        <p className="soft">{words.prepareLead}</p>
        <ul className="start-materials">
          {commonMaterials(notice).map(({ id, label, must, rows }) => (
            <li key={id}>
              <Tag tone={must ? 'accent' : 'plain'}>{must ? words.must : words.ifAny}</Tag>
              <span>{rows ? words.rows(label) : label}</span>
            </li>
          ))}
        </ul>
        <div>
          <LinkButton to="/evidence">{words.toLibrary}</LinkButton>
        </div>
      </div>
    </Sheet>
  );
}
