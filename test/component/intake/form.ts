import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Draft } from '../../../src/procedure/complaint/draft';
import { enter } from '../../fakes/aPerson';
import { fakeDrafts } from '../../fakes/fakeDrafts';
import { openPane } from '../../fakes/uiPane';

/** The field with this label. The label knows it at once; findByLabelText asks every element for its labels. */
export async function field(name: RegExp): Promise<HTMLElement> {
  const label = await screen.findByText<HTMLLabelElement>(name, { selector: 'label' });
  if (!label.control) throw new Error(`“${label.textContent}” labels nothing`);
  return label.control;
}

export const register = () => screen.findByRole('button', { name: 'Registreer klacht' });

/** What the procedure asks and the form does not know by itself. */
const answers: [label: RegExp, text: string][] = [
  [/^Telefoon/, '+31 6 12345678'],
  [/^Naam/, '=Jansen'],
  [/^Adres/, 'Dorpsstraat 1'],
  [/^Plaats/, 'Assen'],
  [/^Rubriek/, 'Wachttijd'],
  [/^Type klacht/, 'Te lang gewacht'],
  [/^Wat de relatie vertelt/, 'Ik wacht al weken.'],
  [/^Betrokken medewerker/, 'Yıldız Çelik'],
  [/^Aangenomen door/, 'Sanne Bakker'],
  [/^Toegezegde actie/, 'Morgen bellen'],
  [/^Opvolging door/, 'Pieter Zijlstra'],
];

export async function fillIn(user: UserEvent) {
  for (const [label, text] of answers) await enter(user, await field(label), text);
  await user.click(screen.getByRole('radio', { name: /^ernstig/ }));
}

/** What stands in the form after `fillIn`. */
export const whole = {
  phone: '+31 6 12345678',
  name: '=Jansen',
  address: 'Dorpsstraat 1',
  town: 'Assen',
  category: 'Wachttijd',
  summary: 'Te lang gewacht',
  account: 'Ik wacht al weken.',
  employee: 'Yıldız Çelik',
  takenBy: 'Sanne Bakker',
  promise: 'Morgen bellen',
  followUpBy: 'Pieter Zijlstra',
  severity: 'serious',
} satisfies Draft;

export const keptAs = (value: unknown) => ({ value, others: [] });

/** What the pane kept of a form when it closed. */
export const keptForm = (typed: Draft) =>
  fakeDrafts(new Map([['intake', keptAs({ typed, completing: null, attempt: null })]]));

/** The form as somebody went on with it: for what comes after filling it in. */
export async function openFilled(
  typed: Draft = whole,
  options: Pick<Parameters<typeof openPane>[0] & object, 'language' | 'intentions'> = {},
) {
  const pane = openPane({ view: 'new', drafts: keptForm(typed), ...options });
  const name = options.language === 'en' ? 'Continue' : 'Verder gaan';
  await pane.user.click(await screen.findByRole('button', { name }));
  return pane;
}
