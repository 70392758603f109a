import { words } from './words.zh.ts';
import './review.css';

interface ChipsProps {
  /** What is chosen among, for those who hear it. */
  readonly label: string;
  readonly chips: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  /** Empty: all. */
  readonly value: string;
  readonly total: number;
  readonly onChoose: (value: string) => void;
}

/** A filter whose choices bear their counts; choosing what is chosen shows all again. */
export function Chips({ label, chips, value, total, onChoose }: ChipsProps) {
  return (
    <div className="chips" role="group" aria-label={label}>
      {[{ value: '', label: words.all, count: total }, ...chips].map((chip) => (
        <button
          key={chip.value}
          type="button"
          className="chip"
          aria-pressed={chip.value === value}
          onClick={() => onChoose(chip.value === value ? '' : chip.value)}
        >
          {words.count(chip.label, chip.count)}
        </button>
      ))}
    </div>
  );
}
