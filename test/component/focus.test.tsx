import { act, screen, waitFor } from '@testing-library/react';
import type { Complaint, RowId } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import { fakeRegister } from '../fakes/fakeRegister';
import { openPane } from '../fakes/uiPane';

const bos: Partial<Complaint> = { rowId: 'bos' as RowId, name: 'J. Bos', callbackOn: toDay('2026-07-08') };
const vos: Partial<Complaint> = { rowId: 'vos' as RowId, name: 'K. Vos', callbackOn: toDay('2026-07-08') };
const toCall = { status: 'checked', checkedOn: toDay('2026-07-07'), checkedBy: 'Sanne Bakker' } as const;

const button = (name: string | RegExp) => screen.findByRole('button', { name });

const focused = (name: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus());

/** What a screen reader says first of whatever gets the focus, from now on. */
function hearHeadings(): string[] {
  const heard: string[] = [];
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLHeadingElement) heard.push(target.textContent);
  });
  return heard;
}

describe('the focus', () => {
  it('goes to the name of the case that was chosen, once, and never to that of the one before it', async () => {
    const { user } = openPane({ rows: [bos, vos] });
    await user.click(await button(/J. Bos/));
    await focused('J. Bos');
    await user.click(screen.getByRole('tab', { name: /Vandaag/ }));
    const heard = hearHeadings();
    await user.click(await button(/K. Vos/));
    await focused('K. Vos');
    expect(heard).toEqual(['K. Vos']);
  });

  it('goes to the title of the first step once a register was made, and of what waits after that', async () => {
    const { user } = openPane({ register: fakeRegister(null) });
    await user.click(await button('Nieuw register maken'));
    await focused('Uw organisatie');
    await user.click(await button('Sluit deze stappen'));
    await focused('Wat moet er gebeuren?');
  });

  it('goes on from a title to what follows it, where office.js looks for what Tab stops at', async () => {
    const { user } = openPane({ register: fakeRegister(null) });
    await user.click(await button('Nieuw register maken'));
    await user.click(await button('Sluit deze stappen'));
    await focused('Wat moet er gebeuren?');
    const title = screen.getByRole('heading', { name: 'Wat moet er gebeuren?' });
    expect(title).toHaveAttribute('tabindex', '0');
    await user.tab();
    expect(document.activeElement).toHaveAttribute('aria-expanded');
    expect(title).toHaveAttribute('tabindex', '-1');
  });

  it('goes to the next step where a step was taken', async () => {
    const { user } = openPane({ rows: [bos] });
    await user.click(await button(/J. Bos/));
    await user.click(await button('Leg vast: doorgegeven'));
    await screen.findByRole('button', { name: /heeft de actie uitgevoerd/ });
    await focused('Volgende stap');
  });

  it('goes to the case whose call was held in the pane', async () => {
    const { user } = openPane({
      rows: [{ ...bos, ...toCall }],
      call: async () => ({ ok: false, fault: { code: 'dialogBlocked' } }),
    });
    await user.click(await button(/J. Bos/));
    await user.click(await button('Bel terug'));
    await focused(/^Terugbellen/);
    await user.click(await button('Sluit zonder vast te leggen'));
    await focused('J. Bos');
  });

  it('goes to the first field of the form for the next complaint', async () => {
    const { user } = openPane({ view: 'new' });
    await user.click(await screen.findByRole('textbox', { name: 'Telefoon' }));
    await user.paste('0592 366911');
    await user.click(await button('Bewaar onvolledig'));
    await user.click(await button('Volgende klacht'));
    expect(await screen.findByRole('textbox', { name: 'Telefoon' })).toHaveFocus();
  });

  it('comes back to the button when the question whether a window may open goes', async () => {
    const { user } = openPane({ rows: [bos] });
    const vernieuwen = await button('Vernieuwen');
    await user.click(vernieuwen);
    const question = document.body.appendChild(document.createElement('button'));
    question.focus();
    await act(async () => question.remove());
    expect(vernieuwen).toHaveFocus();
  });

  it('is not taken from somebody in the sheet', async () => {
    const { selectRow, register } = openPane({ rows: [bos], view: 'case' });
    await screen.findByText('Geen klacht gekozen');
    await selectRow(register.rows[0] ?? null);
    (await button('Toon formulier')).focus();
    act(() => void window.dispatchEvent(new Event('blur')));
    await selectRow(null);
    await screen.findByText('Geen klacht gekozen');
    expect(document.body).toHaveFocus();
    act(() => void window.dispatchEvent(new Event('focus')));
    await focused('Dossier');
  });
});
