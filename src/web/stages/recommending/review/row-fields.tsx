import { countCharacters } from '#programme/text/count-characters.ts';
import { Button } from '../../../design/button.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { WordsField } from '../../review/words-field.tsx';
import { words } from '../words.zh.ts';
import type { RowFollowing } from './row-following.ts';

/** What the unit writes into its row of 附件4; null: what follows from the application stands. */
export interface RowWords {
  readonly contact: string | null;
  readonly mainContent: string | null;
  readonly remark: string;
}

interface RowFieldsProps {
  readonly row: RowWords;
  readonly follows: RowFollowing;
  readonly onChange: (changes: Partial<RowWords>) => void;
}

/** Contact, main content (counted as it is typed) and remark as 附件4 will show them. */
export function RowFields({ row, follows, onChange }: RowFieldsProps) {
  const { limit } = follows;
  const mainContent = row.mainContent ?? follows.mainContent;
  const count = countCharacters(mainContent);
  return (
    <>
      <TextField
        label={words.contact}
        hint={
          <Source
            own={row.contact !== null}
            follows={words.fromCover}
            onReset={() => onChange({ contact: null })}
          />
        }
        value={row.contact ?? follows.contact}
        maxLength={200}
        onType={(contact) => onChange({ contact })}
      />
      <WordsField
        label={words.mainContent}
        hint={
          <>
            {limit === null ? words.countedOnly(count) : words.counted(count, limit)}{' '}
            <Source
              own={row.mainContent !== null}
              follows={words.fromApplication}
              onReset={() => onChange({ mainContent: null })}
            />
          </>
        }
        error={limit !== null && count > limit ? words.tooLong(count, limit) : undefined}
        value={mainContent}
        rows={7}
        maxLength={4000}
        onType={(text) => onChange({ mainContent: text })}
      />
      <TextField
        label={words.remark}
        value={row.remark}
        maxLength={500}
        onType={(remark) => onChange({ remark })}
      />
    </>
  );
}

interface SourceProps {
  readonly own: boolean;
  readonly follows: string;
  readonly onReset: () => void;
}

function Source({ own, follows, onReset }: SourceProps) {
  if (!own) return <>{follows}</>;
  return (
    <>
      {words.changedHere}{' '}
      <Button weight="plain" onClick={onReset}>
        {words.reset}
      </Button>
    </>
  );
}
