/** The number on a receipt: year, call and running number, as `2023-K7Q2-0007`. */
export function receiptNumber(year: number, callId: string, running: number): string {
  return `${String(year)}-${callId.slice(0, 4).toUpperCase()}-${String(running).padStart(4, '0')}`;
}
