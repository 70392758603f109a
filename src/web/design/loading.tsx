import { words } from './words.zh.ts';

/** While something is read. */
export function Loading() {
  return (
    <p className="soft" role="status">
      {words.loading}
    </p>
  );
}
