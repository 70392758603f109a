import { Refusal } from '#kernel/refusal.ts';
import { readingSentence } from '#programme/kinds/reading-words.zh.ts';
import { phone } from '#programme/kinds/phone.ts';

/** Name and telephone of a new person, tidied. Refuses `nameMissing`, `badPhone`; no telephone at all is all right. */
export function personDetails(typed: { name: string; phone: string }): { name: string; phone: string } {
  const name = typed.name.trim();
  if (name === '') throw new Refusal('nameMissing');
  const reading = phone.read(typed.phone, { kind: { name: 'phone' } });
  if (reading.state === 'unreadable')
    throw new Refusal('badPhone', { problem: readingSentence(reading.note) });
  return { name, phone: reading.state === 'value' ? reading.value : '' };
}
