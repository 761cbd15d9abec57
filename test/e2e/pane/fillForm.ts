import type { FrameLocator } from 'playwright-core';

const fields: [name: string, text: string][] = [
  ['phone', '06 12345678'],
  ['address', 'Dorpsstraat 7'],
  ['postcode', '9401 AB'],
  ['town', 'Assen'],
  ['category', 'Wachttijd'],
  ['summary', 'Niet gekomen'],
  ['account', 'Hij kwam niet.'],
  ['employee', 'onbekend'],
  ['department', 'Buitendienst'],
  ['takenBy', 'Joris'],
  ['promise', 'Morgen bellen'],
  ['followUpBy', 'Karin'],
];

/** Fills in the form with a complaint of somebody of this name, all that is asked. */
export async function fillForm(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  const form = pane.getByRole('tabpanel', { name: 'Nieuw' });
  await form.locator('[name="name"]').fill(name);
  for (const [field, text] of fields) await form.locator(`[name="${field}"]`).fill(text);
  await form.getByRole('radio', { name: /^normaal/ }).check();
}
