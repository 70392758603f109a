/** A sentence about a place, without the name of the place, for where it stands at that place itself. */
export function shortMessage(message: string, label: string): string {
  const name = `「${label}」`;
  return message.startsWith(name) ? message.slice(name.length).replace(/^：/u, '') : message;
}
