import { useSearchParams } from 'react-router';

type Values<Name extends string> = Readonly<Record<Name, string>>;

/** Sets some filters; those that are set together must be set at once, for each call starts from the address. */
export type SetFilter<Name extends string> = (changes: Partial<Values<Name>>) => void;

/**
 * Filters kept in the address: whoever opens an application and comes back finds them as they were.
 * In: their names. Out: their values, empty where they are not set, and how they are set.
 */
export function useAddressFilter<Name extends string>(
  names: readonly Name[],
): readonly [Values<Name>, SetFilter<Name>] {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Values<Name>;
  const set: SetFilter<Name> = (changes) => {
    const after = new URLSearchParams(params);
    for (const name of names) {
      const value = changes[name];
      if (value === '') after.delete(name);
      else if (value !== undefined) after.set(name, value);
    }
    setParams(after, { replace: true, preventScrollReset: true });
  };
  return [values, set];
}
