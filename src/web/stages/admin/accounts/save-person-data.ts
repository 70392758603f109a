import type { PersonData } from '#contract/people-data.ts';

/** Saves what is kept of a person as a JSON file of this name. */
export function savePersonData(data: PersonData, name: string): void {
  const bytes = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  const address = URL.createObjectURL(bytes);
  link.href = address;
  link.download = `${name}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
