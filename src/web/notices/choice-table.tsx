import type { NoticeChoices } from '#contract/notices.ts';
import { channels } from '#procedure/notices/channels.ts';
import { channelWords, noticeWords } from '#procedure/notices/words.zh.ts';
import { DataTable } from '../design/data-table.tsx';
import { words } from './words.zh.ts';
import './notices.css';

type Choice = NoticeChoices['choices'][number];

interface ChoiceTableProps {
  readonly choices: readonly Choice[];
  readonly onChoose: (choices: Choice[]) => void;
}

/** Kinds down, ways across; what cannot be switched off says so. */
export function ChoiceTable({ choices, onChoose }: ChoiceTableProps) {
  const kinds = [...new Set(choices.map(({ kind }) => kind))];
  const toggle = (chosen: Choice, wanted: boolean): void =>
    onChoose(choices.map((choice) => (choice === chosen ? { ...choice, wanted } : choice)));
  return (
    <div className="choice-table">
      <DataTable
        label={words.kinds}
        rows={kinds}
        rowKey={(kind) => kind}
        empty={null}
        columns={[
          { key: 'kind', title: words.kind, cell: (kind) => noticeWords[kind].label },
          ...channels.map((channel) => ({
            key: channel,
            title: channelWords[channel],
            cell: (kind: Choice['kind']) => {
              const choice = choices.find((one) => one.kind === kind && one.channel === channel);
              return choice === undefined ? null : <ChoiceBox choice={choice} onToggle={toggle} />;
            },
          })),
        ]}
      />
    </div>
  );
}

interface ChoiceBoxProps {
  readonly choice: Choice;
  readonly onToggle: (choice: Choice, wanted: boolean) => void;
}

function ChoiceBox({ choice, onToggle }: ChoiceBoxProps) {
  const { kind, channel, wanted, fixed } = choice;
  return (
    <label className="choice-box">
      <input
        type="checkbox"
        checked={wanted}
        disabled={fixed}
        onChange={(event) => onToggle(choice, event.target.checked)}
      />
      <span className="only-read-aloud">{words.by(noticeWords[kind].label, channelWords[channel])}</span>
      {fixed && <span className="note">{words.fixed}</span>}
    </label>
  );
}
