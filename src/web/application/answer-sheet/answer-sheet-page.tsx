import { twoYearWindow } from '#programme/answers/two-year-window.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { FillingGuide } from '../../help/filling-guide.tsx';
import { words as listWords } from '../../lists/words.zh.ts';
import { useWorkspace } from '../use-draft.ts';
import { useShownTarget } from '../use-shown-target.ts';
import { IndicatorRow } from './indicator-row.tsx';
import { usePaste } from './use-paste.ts';
import { words } from './words.zh.ts';
import '../paper-look.css';
import './answer-sheet.css';

/** 基础情况应答表 of the type: each indicator with its unit, its answer, and whether it counts. */
export function AnswerSheetPage() {
  const notice = useWorkspace((snapshot) => snapshot.notice);
  const paste = usePaste();
  const head = useWorkspace((snapshot) => snapshot.head);
  useShownTarget();
  const sheet = notice.programme.answerSheets.find(({ centreType }) => centreType === notice.centreType);
  if (sheet === undefined) return <EmptyState title={words.none} />;
  const section = notice.sections.find(({ parts }) => parts.some((part) => 'answerSheet' in part));
  const { from, to } = twoYearWindow(notice.programme, notice.year);
  return (
    <Page
      title={sheet.title}
      lead={words.lead}
      actions={
        head.editable && (
          <LinkButton to={`/apply/${head.id}/answers/import`}>{listWords.fromExcel}</LinkButton>
        )
      }
    >
      <p className="note">{words.window(from, to)}</p>
      {paste.pasted > 0 && (
        <Notice>
          {words.pasted(paste.pasted)}{' '}
          <Button weight="plain" onClick={paste.undo}>
            {words.undo}
          </Button>
        </Notice>
      )}
      <FillingGuide of={section?.id ?? ''} name={sheet.title} withAsks />
      <section className="paper answer-sheet" aria-label={sheet.title}>
        <table onPaste={paste.onPaste} aria-label={sheet.title}>
          <thead>
            <tr>
              {sheet.header.slice(0, 3).map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{words.answer}</th>
              <th scope="col">{words.evidence}</th>
            </tr>
          </thead>
          {sheet.groups.map((group) => (
            <tbody key={group.label}>
              {group.indicators.map((indicator, at) => (
                <IndicatorRow
                  key={indicator.key}
                  indicator={indicator}
                  group={at === 0 ? { label: group.label, rows: group.indicators.length } : null}
                />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </Page>
  );
}
