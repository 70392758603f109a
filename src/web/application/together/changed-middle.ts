/** Two texts that begin and end alike. */
export interface ChangedMiddle {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** What two texts have in common at both ends, and what differs between. No character is torn apart. */
export function changedMiddle(before: string, after: string): ChangedMiddle {
  const [was, is] = [[...before], [...after]];
  const most = Math.min(was.length, is.length);
  let lead = 0;
  while (lead < most && was[lead] === is[lead]) lead += 1;
  let tail = 0;
  while (tail < most - lead && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail += 1;
  return {
    lead: was.slice(0, lead).join(''),
    before: was.slice(lead, was.length - tail).join(''),
    after: is.slice(lead, is.length - tail).join(''),
    tail: was.slice(was.length - tail).join(''),
  };
}
