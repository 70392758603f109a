import { useSearchParams } from 'react-router';

/**
 * Filters kept in the address: whoever opens an application and comes back finds them as they were.
 * In: their names. Out: their values, empty where they are not set, and how one is set.
 */
export function useAddressFilter<Name extends string>(
  names: readonly Name[],
): readonly [Readonly<Record<Name, string>>, (name: Name, value: string) => void] {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<
    Name,
    string
  >;
  const set = (name: Name, value: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return [values, set];
}
