import type { BasicInfoForm } from '#programme/views/form-view.ts';
import { printLeaf } from '#programme/views/print-answer.ts';
import { controlId } from '../fields/field-control.ts';
import { LeafField } from '../fields/leaf-field.tsx';
import { useWorkspace } from '../use-draft.ts';
import { leavesInTables } from './use-basic-info-form.ts';
import { words } from './words.zh.ts';

/** The cover of 附件3, line by line as it is printed. */
export function Cover({ form }: { readonly form: BasicInfoForm }) {
  const below = leavesInTables(form);
  return (
    <div className="paper-cover">
      {form.title.map((line) => (
        <p key={line} className="paper-title">
          {line}
        </p>
      ))}
      {form.cover.map(({ label, content }) =>
        content.type === 'field' && !below.has(content.leaf.id) ? (
          <div key={label} className="paper-cover-line">
            <label htmlFor={controlId(content.leaf.id)}>{label}</label>
            <LeafField leaf={content.leaf} label="elsewhere" />
          </div>
        ) : (
          <div key={label} className="paper-cover-line">
            <span>{label}</span>
            {content.type === 'field' ? (
              <Repeated leaf={content.leaf.id} label={content.leaf.label} />
            ) : (
              <span className="paper-derived">{content.type === 'derived' ? content.text : ''}</span>
            )}
          </div>
        ),
      )}
    </div>
  );
}

function Repeated({ leaf, label }: { readonly leaf: string; readonly label: string }) {
  const printed = useWorkspace(({ dossier }) => printLeaf(dossier, leaf));
  return (
    <span className="paper-derived" title={words.asBelow(label)}>
      {printed === '' ? words.blankSoFar : printed}
    </span>
  );
}
