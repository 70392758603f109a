/** By how much the server's clock is ahead of this computer's, in ms. Clocks of office computers go wrong. */
let ahead = 0;
let lastAnswer = 0;

/** Called with the Date header of every answer. */
export function noteAnswer(date: string | null): void {
  lastAnswer = Date.now();
  const moment = date === null ? Number.NaN : Date.parse(date);
  if (!Number.isNaN(moment)) ahead = moment - lastAnswer;
}

/** The server's time now, in ms. */
export const serverNow = (): number => Date.now() + ahead;

/** When the server last heard from this page, by the server's clock, in ms. */
export const lastHeard = (): number => lastAnswer + ahead;
