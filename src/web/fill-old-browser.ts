/** The places methods are missing from: `Object`, and the prototypes of arrays and strings. */
export interface OldBrowser {
  readonly object: object;
  readonly list: object;
  readonly text: object;
}

/**
 * Fills in what Chromium 86 lacks and the packages we use call. Vite lowers syntax, not methods; our own code does
 * without newer ones. What is there stays; what is put in is not enumerable, as the standard has it.
 */
export function fillOldBrowser(lacking: OldBrowser): void {
  fill(lacking.object, 'hasOwn', (object: object, key: PropertyKey) =>
    Object.prototype.hasOwnProperty.call(object, key),
  );

  function at(this: ArrayLike<unknown>, index: number): unknown {
    return this[index < 0 ? this.length + index : index];
  }
  fill(lacking.list, 'at', at);
  fill(lacking.text, 'at', at);

  fill(lacking.list, 'findLast', function findLast<
    T,
  >(this: T[], holds: (item: T, index: number, all: T[]) => boolean) {
    for (let i = this.length - 1; i >= 0; i -= 1) if (holds(this[i] as T, i, this)) return this[i];
    return undefined;
  });

  fill(lacking.list, 'findLastIndex', function findLastIndex<
    T,
  >(this: T[], holds: (item: T, index: number, all: T[]) => boolean) {
    for (let i = this.length - 1; i >= 0; i -= 1) if (holds(this[i] as T, i, this)) return i;
    return -1;
  });

  fill(lacking.list, 'toSorted', function toSorted<T>(this: T[], compare?: (a: T, b: T) => number) {
    return [...this].sort(compare);
  });

  fill(lacking.list, 'toReversed', function toReversed<T>(this: T[]) {
    return [...this].reverse();
  });

  fill(lacking.text, 'isWellFormed', function isWellFormed(this: string) {
    return !/\p{Cs}/u.test(this);
  });
}

function fill(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
