/** A city of the province. */
export interface Region {
  /** By GB/T 2260. */
  readonly code: string;
  readonly name: string;
}
