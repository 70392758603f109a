/** What does not agree between events and their seals. */
export type SealFault =
  | { readonly kind: 'eventChanged' | 'eventMissing'; readonly seq: number; readonly seal: number }
  | { readonly kind: 'backdated'; readonly seq: number; readonly seal: number }
  | { readonly kind: 'unsealed'; readonly seq: number }
  | { readonly kind: 'sealMissing' | 'sealChanged' | 'chainBroken'; readonly seal: number }
  | { readonly kind: 'headUnknown'; readonly head: string };
