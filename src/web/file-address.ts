import { plainRoutes, type PlainRouteKey } from '#contract/plain-routes.ts';

/** The names after a colon in a path: `/api/evidence/:evidenceId/file` → `evidenceId`. */
type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type ParamsOf<Key extends PlainRouteKey> = Readonly<
  Record<NamesIn<(typeof plainRoutes)[Key]['path']>, string>
>;

/**
 * The address of a file the server hands out.
 * In: which plain route, the values of its path, and what follows the question mark. Out: a path of this site.
 */
export function fileAddress<Key extends PlainRouteKey>(
  key: Key,
  params: ParamsOf<Key>,
  query: Readonly<Record<string, string>> = {},
): string {
  const values = params as Readonly<Record<string, string>>;
  const path = plainRoutes[key].path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
}
