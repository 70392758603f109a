import type { ListVerdict } from '#contract/lists.ts';
import { Button } from '../design/button.tsx';
import { Facts } from '../design/facts.tsx';
import { Sheet } from '../design/sheet.tsx';
import { PlacedTable } from './placed-table.tsx';
import { ValidTable } from './valid-table.tsx';
import { words } from './words.zh.ts';

interface VerdictProps {
  readonly verdict: ListVerdict;
  readonly marking: boolean;
  readonly onMark: () => void;
}

/** What a check found: the file, rows with faults, cells to look at, rows that can be taken. */
export function Verdict({ verdict, marking, onMark }: VerdictProps) {
  const { errors, errorCount, notes, valid, absent } = verdict;
  const mark = (
    <div>
      <Button busy={marking} onClick={onMark}>
        {words.marked}
      </Button>
    </div>
  );
  return (
    <>
      <Sheet>
        <Facts facts={factsOf(verdict)} />
      </Sheet>
      {errorCount > 0 && (
        <Sheet title={words.errors}>
          <div className="stack">
            <p className="soft">{words.errorsLine}</p>
            {mark}
            <PlacedTable label={words.errors} placed={errors} />
            {errors.length < errorCount && <p className="note">{words.more(errors.length, errorCount)}</p>}
          </div>
        </Sheet>
      )}
      {notes.length > 0 && (
        <Sheet title={words.notes}>
          <div className="stack">
            <p className="soft">{words.notesLine}</p>
            {errorCount === 0 && mark}
            <PlacedTable label={words.notes} placed={notes} />
          </div>
        </Sheet>
      )}
      <Sheet title={words.valid}>
        <ValidTable valid={valid} />
      </Sheet>
      {absent.length > 0 && (
        <Sheet title={words.absent}>
          <p className="soft">{words.absentLine}</p>
          <p>{absent.join('、')}</p>
        </Sheet>
      )}
    </>
  );
}

function factsOf({
  fileName,
  sheet,
  headerRow,
  count,
  valid,
  faultyRows,
  otherSheets,
  ignored,
}: ListVerdict) {
  const unused = [
    ...(otherSheets.length > 0 ? [words.otherSheets(otherSheets)] : []),
    ...(ignored.length > 0
      ? [words.ignored(ignored.map(({ column, heading }) => `${column} ${heading}`))]
      : []),
  ];
  return [
    {
      label: words.file,
      value: (
        <>
          {fileName}
          <div className="note">{words.where(sheet, headerRow)}</div>
          <div>{words.counted(count, valid.length, faultyRows)}</div>
          {unused.map((line) => (
            <div key={line} className="note">
              {line}
            </div>
          ))}
        </>
      ),
    },
  ];
}
