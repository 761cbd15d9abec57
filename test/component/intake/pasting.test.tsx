import { screen, waitFor, within } from '@testing-library/react';
import { toDay } from '../../../src/procedure/calendar/day';
import { cellLimit } from '../../../src/procedure/text/checkText';
import type { RowId } from '../../../src/procedure/complaint/complaint';
import { enter } from '../../fakes/aPerson';
import { openPane } from '../../fakes/uiPane';
import { field } from './form';

const mail = `Van: Jan de Vries <jan.devries@ziggo.nl>
Verzonden: maandag 6 juli 2026 10:12
Aan: Sanne Bakker <s.bakker@example.nl>
Onderwerp: Lekkage

Al drie weken lekt de kraan.

Met vriendelijke groet,
Jan de Vries
Dorpsstraat 12
9401 AB Assen
06-12345678`;

type Pane = ReturnType<typeof openPane>;

async function paste({ user }: Pane, text = mail) {
  await user.click(await screen.findByRole('button', { name: 'Plak mail of brief' }));
  const box = await screen.findByRole('textbox', { name: 'Tekst van de mail of brief' });
  expect(box).toHaveFocus();
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Vul in' }));
}

const panel = () => within(screen.getByRole('region', { name: 'Uit de geplakte tekst' }));
const hintOf = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

describe('a mail that is pasted', () => {
  it('fills in who wrote it and what, and marks each field', async () => {
    await paste(openPane({ view: 'new' }));
    expect(await field(/^Telefoon/)).toHaveValue('06-12345678');
    expect(await field(/^Naam/)).toHaveValue('Jan de Vries');
    expect(await field(/^Adres/)).toHaveValue('Dorpsstraat 12');
    expect(await field(/^Postcode/)).toHaveValue('9401 AB');
    expect(await field(/^Plaats/)).toHaveValue('Assen');
    expect(await field(/^E-mail/)).toHaveValue('jan.devries@ziggo.nl');
    expect(await field(/^Kanaal/)).toHaveValue('e-mail');
    expect(await field(/^Datum ontvangst/)).toHaveValue('06-07-2026');
    expect(await field(/^Wat de relatie vertelt/)).toHaveValue(
      'Lekkage\n\nAl drie weken lekt de kraan.\n\nMet vriendelijke groet,',
    );
    for (const label of [/^Telefoon/, /^Naam/, /^Kanaal/, /^Wat de relatie vertelt/]) {
      expect(hintOf(await field(label))).toContain('Uit de geplakte tekst.');
    }
    expect(hintOf(await field(/^Type klacht/))).not.toContain('Uit de geplakte tekst.');
    expect(panel().getByRole('status')).toHaveTextContent(
      'Ingevuld: Telefoon, Naam, Adres, Postcode, Plaats, E-mail, Wat de relatie vertelt, Kanaal, Datum ontvangst.',
    );
  });

  it('of which a cell can hold only the beginning is taken as far as that, and that is told', async () => {
    const { user } = openPane({ view: 'new' });
    await user.click(await screen.findByRole('button', { name: 'Plak mail of brief' }));
    const box = await screen.findByRole('textbox', { name: 'Tekst van de mail of brief' });
    await user.paste('Vooraf: ');
    await user.paste('De kraan lekt. '.repeat(20_000));
    expect((box as HTMLTextAreaElement).value).toHaveLength(cellLimit + 1);
    expect(box).toHaveDisplayValue(/^Vooraf: De kraan lekt\./);
    await user.click(screen.getByRole('button', { name: 'Vul in' }));
    expect(panel().getByRole('status')).toHaveTextContent('Alleen het begin is gelezen.');
  });

  it('loses its mark where somebody types', async () => {
    const pane = openPane({ view: 'new' });
    await paste(pane);
    await enter(pane.user, await field(/^Naam/), 'J. de Vries');
    expect(hintOf(await field(/^Naam/))).not.toContain('Uit de geplakte tekst.');
    expect(panel().getByRole('status')).not.toHaveTextContent('Ingevuld: Telefoon, Naam');
  });

  it('stays without it when the same is typed again', async () => {
    const pane = openPane({ view: 'new' });
    await paste(pane);
    await enter(pane.user, await field(/^Plaats/), '!');
    await pane.user.type(await field(/^Plaats/), '{Backspace}');
    expect(await field(/^Plaats/)).toHaveValue('Assen');
    expect(hintOf(await field(/^Plaats/))).not.toContain('Uit de geplakte tekst.');
  });

  it('keeps its marks in a draft that a later pane goes on with, but where somebody typed', async () => {
    const first = openPane({ view: 'new' });
    await paste(first);
    await enter(first.user, await field(/^Plaats/), ' (Dr)');
    await waitFor(() => expect(JSON.stringify([...first.drafts.kept])).toContain('Assen (Dr)'));
    first.close();
    const { user } = openPane({ view: 'new', drafts: first.drafts });
    await user.click(await screen.findByRole('button', { name: 'Verder gaan' }));
    for (const label of [/^Telefoon/, /^Naam/, /^Kanaal/, /^Wat de relatie vertelt/]) {
      expect(hintOf(await field(label))).toContain('Uit de geplakte tekst.');
    }
    expect(hintOf(await field(/^Plaats/))).not.toContain('Uit de geplakte tekst.');
  });

  it('leaves what was typed, and offers to replace it', async () => {
    const pane = openPane({ view: 'new' });
    await enter(pane.user, await field(/^Naam/), 'Jansen');
    await enter(pane.user, await field(/^Wat de relatie vertelt/), 'Belde al twee keer.');
    await paste(pane);
    expect(await field(/^Naam/)).toHaveValue('Jansen');
    expect(panel().getByRole('status')).toHaveTextContent('Blijft zoals u het typte: Naam.');
    await pane.user.click(panel().getByRole('button', { name: 'Vervang wat u typte: Naam' }));
    expect(await field(/^Naam/)).toHaveValue('Jan de Vries');
    await pane.user.click(panel().getByRole('button', { name: 'Zet de tekst onder wat er al staat' }));
    expect(await field(/^Wat de relatie vertelt/)).toHaveValue(
      'Belde al twee keer.\n\nLekkage\n\nAl drie weken lekt de kraan.\n\nMet vriendelijke groet,',
    );
    await pane.user.click(panel().getByRole('button', { name: 'Maak ongedaan' }));
    expect(await field(/^Naam/)).toHaveValue('Jansen');
    expect(await field(/^Wat de relatie vertelt/)).toHaveValue('Belde al twee keer.');
    expect(await field(/^Telefoon/)).toHaveValue('');
  });

  it('is undone in one press, proposals and all, but for what was typed since', async () => {
    const pane = openPane({ view: 'new' });
    await paste(pane);
    await pane.user.clear(await field(/^Plaats/));
    await enter(pane.user, await field(/^Plaats/), 'Rolde');
    await pane.user.click(panel().getByRole('button', { name: 'Maak ongedaan' }));
    expect(await field(/^Telefoon/)).toHaveValue('');
    expect(await field(/^Kanaal/)).toHaveValue('telefoon');
    expect(await field(/^Datum ontvangst/)).toHaveValue('08-07-2026');
    expect(await field(/^Plaats/)).toHaveValue('Rolde');
    expect(panel().getByRole('status')).toHaveTextContent('Er is niets ingevuld.');
    expect(panel().queryByRole('button', { name: 'Maak ongedaan' })).not.toBeInTheDocument();
  });

  it('never takes the address of a colleague for the relation’s', async () => {
    await paste(
      openPane({ view: 'new' }),
      'Van: Sanne Bakker <s.bakker@example.nl>\nVerzonden: 6 juli 2026 10:00\nOnderwerp: x\n\nKijk jij?',
    );
    expect(await field(/^E-mail/)).toHaveValue('');
    expect(await field(/^Naam/)).toHaveValue('');
  });

  it('shows the relation who complained before, as when one types', async () => {
    const earlier = {
      rowId: 'a' as RowId,
      phone: '0612345678',
      summary: 'Eerdere klacht',
      receivedOn: toDay('2026-01-05'),
    };
    await paste(openPane({ view: 'new', rows: [earlier] }));
    expect(await screen.findByRole('region', { name: /^Bekende relatie: 1 eerdere klacht/ })).toBeVisible();
  });

  it('is read in English too, and closes', async () => {
    const { user } = openPane({ view: 'new', language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Paste e-mail or letter' }));
    await screen.findByRole('textbox', { name: 'Text of the e-mail or letter' });
    await user.paste('The lift is broken.\n\nKind regards,\nJohn Smith');
    await user.click(screen.getByRole('button', { name: 'Fill in' }));
    expect(await field(/^Naam/)).toHaveValue('John Smith');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('region', { name: 'From the pasted text' })).not.toBeInTheDocument();
    expect(await field(/^Naam/)).toHaveValue('John Smith');
  });
});
