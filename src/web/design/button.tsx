import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';
import './button.css';

/** How much a button asks for attention; one primary a page. */
export type Weight = 'primary' | 'normal' | 'plain' | 'danger';

const classOf = (weight: Weight, wide: boolean): string =>
  ['button', weight === 'normal' ? '' : `button-${weight}`, wide ? 'button-wide' : '']
    .filter((name) => name !== '')
    .join(' ');

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly weight?: Weight;
  readonly wide?: boolean;
  /** While true the button says so and does nothing: a second press would be a second act. */
  readonly busy?: boolean;
}

/** A button; it submits a form only with `type="submit"`. */
export function Button({ weight = 'normal', wide = false, busy = false, type, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={classOf(weight, wide)}
      aria-busy={busy}
      disabled={busy || rest.disabled === true}
    />
  );
}

interface LinkButtonProps {
  readonly to: string;
  readonly weight?: Weight;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ to, weight = 'normal', wide = false, children }: LinkButtonProps) {
  return (
    <Link to={to} className={classOf(weight, wide)}>
      {children}
    </Link>
  );
}
