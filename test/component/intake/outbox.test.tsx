import { act, screen, waitFor, within } from '@testing-library/react';
import { enter } from '../../fakes/aPerson';
import { passTime } from '../../fakes/passTime';
import { aComplaint } from '../../fixtures/aComplaint';
import { holdCalls } from '../../fakes/holdCalls';
import { field, fillIn, openFilled, register, whole } from './form';

const heading = (name: string) => screen.findByRole('heading', { name });
const press = async (user: Awaited<ReturnType<typeof openFilled>>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }));
const number = /^2026-0001-..$/;
const provisional = 'Dit nummer is voorlopig, totdat de klacht in het register staat.';
/** Until the pane tries again by itself. */
const oneMoreTry = () => passTime(5_000);

describe('a complaint that is on its way into the register', () => {
  it('shows its number at once as a provisional one, and as the one to tell when it stands', async () => {
    const { user, register: kept } = await openFilled();
    const append = holdCalls(kept, 'append');
    await user.click(await register());
    expect(await heading('De klacht wordt bewaard…')).toHaveFocus();
    const shown = screen.getByText(number).textContent;
    expect(screen.getByText(provisional)).toBeVisible();
    expect(
      screen
        .getByRole('button', { name: 'Geef door' })
        .compareDocumentPosition(screen.getByRole('button', { name: 'Volgende klacht' })),
    ).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(kept.rows).toEqual([]);

    await append.end();
    expect(await heading('Klacht geregistreerd')).toBeVisible();
    expect(screen.getByText('Noem dit nummer aan de relatie.')).toBeVisible();
    expect(screen.queryByText(provisional)).not.toBeInTheDocument();
    expect(kept.rows).toMatchObject([{ caseNumber: shown }]);
  });

  it('is handed over next: a press before it stands leads there once it does', async () => {
    const { user, register: kept } = await openFilled();
    const append = holdCalls(kept, 'append');
    await user.click(await register());
    expect(await heading('De klacht wordt bewaard…')).toBeVisible();
    await press(user, 'Geef door');
    expect(kept.asked).not.toContain('select');
    await append.end();
    expect(await screen.findByRole('tab', { name: /Dossier/, selected: true })).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Leg vast: doorgegeven' })).toBeVisible();
  });

  it('lets the next one be typed, and is counted at the tab while it can’t be written', async () => {
    const { user, register: kept } = await openFilled();
    kept.failNext('append', { code: 'offline' });
    kept.failNext('append', { code: 'offline' });
    await user.click(await register());
    expect(await heading('Nog niet in het register')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('wordt vanzelf opnieuw geprobeerd');
    expect(screen.getByRole('img', { name: '1 klacht nog niet in het register' })).toBeVisible();

    await press(user, 'Volgende klacht');
    await enter(user, await field(/^Naam/), 'K. Vos');
    const notice = await screen.findByText(/staat nog niet in het register/);
    expect(notice).toHaveTextContent('(=Jansen)');
    await oneMoreTry();
    expect(kept.rows).toEqual([]);
    expect(notice).toBeInTheDocument();
    await oneMoreTry();
    await waitFor(() => expect(notice).not.toBeInTheDocument());
    expect(kept.rows).toMatchObject([{ name: '=Jansen', caseNumber: expect.stringMatching(number) }]);
    expect(screen.queryByRole('img', { name: /nog niet in het register/ })).not.toBeInTheDocument();
    expect(await field(/^Naam/)).toHaveValue('K. Vos');
  });

  it('asks to leave the pane open only where the browser can’t keep it', async () => {
    const stayOpen = /Laat het deelvenster open/;
    for (const isKept of [true, false]) {
      const intentions = { isKept: async () => ({ ok: true as const, value: isKept }) };
      const { user, register: kept, close } = await openFilled(whole, { intentions });
      kept.failNext('append', { code: 'offline' });
      await user.click(await register());
      await heading('Nog niet in het register');
      expect(screen.queryAllByText(stayOpen)).toHaveLength(isKept ? 0 : 1);
      await press(user, 'Volgende klacht');
      await screen.findByText(/staat nog niet in het register/);
      expect(screen.queryAllByText(stayOpen)).toHaveLength(isKept ? 0 : 1);
      close();
    }
  });

  it('waits its turn: several are written in the order in which they were taken', async () => {
    const { user, register: kept } = await openFilled();
    kept.failNext('append', { code: 'sessionExpired' });
    kept.failNext('append', { code: 'sessionExpired' });
    await user.click(await register());
    await heading('Nog niet in het register');
    await press(user, 'Volgende klacht');
    await fillIn(user);
    await enter(user, await field(/^Naam/), 'Tweede');
    await user.click(await register());
    await screen.findAllByText(/nog niet in het register/);
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(kept.rows).toHaveLength(2));
    expect(kept.rows.map(({ name }) => name)).toEqual(['=Jansen', expect.stringContaining('Tweede')]);
    expect(new Set(kept.rows.map(({ caseNumber }) => caseNumber)).size).toBe(2);
  });

  it('can be tried again at once', async () => {
    const { user, register: kept } = await openFilled();
    kept.failNext('append', { code: 'cellEditMode' });
    await user.click(await register());
    await press(user, 'Nu proberen');
    expect(await heading('Klacht geregistreerd')).toBeVisible();
    expect(kept.rows).toHaveLength(1);
  });

  it('can be taken back into the form as it was typed, and keeps its number', async () => {
    const { user, register: kept } = await openFilled();
    kept.failNext('append', { code: 'offline' });
    await user.click(await register());
    const shown = (await screen.findByText(number)).textContent;
    await press(user, 'Terug naar het formulier');
    expect(await field(/^Naam/)).toHaveValue('=Jansen');
    await oneMoreTry();
    expect(kept.rows).toEqual([]);

    await enter(user, await field(/^Plaats/), ' (Drenthe)');
    await user.click(await register());
    expect(await heading('Klacht geregistreerd')).toBeVisible();
    expect(kept.rows).toMatchObject([{ caseNumber: shown, town: 'Assen (Drenthe)' }]);
  });

  it('gives way to what is typed by then: taken back, that is offered again', async () => {
    const { user, register: kept } = await openFilled();
    const append = holdCalls(kept, 'append');
    await user.click(await register());
    await press(user, 'Volgende klacht');
    await enter(user, await field(/^Naam/), 'K. Vos');
    await append.end({ code: 'readOnly' });
    const notice = (await screen.findByText(/staat nog niet in het register/)).closest<HTMLElement>('[role]');
    expect(notice).toHaveTextContent('alleen-lezen');
    expect(notice).not.toHaveTextContent('vanzelf');
    await user.click(within(notice as HTMLElement).getByRole('button', { name: 'Terug naar het formulier' }));
    expect(await field(/^Naam/)).toHaveValue('=Jansen');
    expect(screen.getByText(/^U was bezig met een klacht van K. Vos/)).toBeVisible();
  });

  it('that has to get another number says so on its card, and above the form when that was left', async () => {
    for (const isLeft of [false, true]) {
      const pane = await openFilled({ ...whole, name: isLeft ? 'Links' : 'Hier' });
      const append = holdCalls(pane.register, 'append');
      await pane.user.click(await register());
      const shown = (await screen.findByText(number)).textContent ?? '';
      if (isLeft) await press(pane.user, 'Volgende klacht');
      pane.register.rows.push(aComplaint({ caseNumber: shown as never }));
      await append.end();
      const notice = await screen.findByText(new RegExp(`^Een andere klacht heeft ook nummer ${shown}`));
      const given = pane.register.rows.at(-1)?.caseNumber ?? '';
      expect(given).not.toBe(shown);
      expect(isLeft ? notice : screen.getByText(given)).toHaveTextContent(given);
      pane.close();
    }
  });

  it('of which nobody can tell whether it stands says so, and never comes in twice', async () => {
    const { user, register: kept } = await openFilled();
    kept.failNext('append', { code: 'replyLost' }, 'after');
    kept.failNext('byRowId', { code: 'offline' });
    await user.click(await register());
    expect(await heading('Misschien al in het register')).toBeVisible();
    await oneMoreTry();
    expect(await heading('Klacht geregistreerd')).toBeVisible();
    expect(kept.rows).toHaveLength(1);
  });

  it('speaks English to who reads English', async () => {
    const { user, register: kept } = await openFilled(whole, { language: 'en' });
    kept.failNext('append', { code: 'offline' });
    await user.click(await screen.findByRole('button', { name: 'Register complaint' }));
    expect(await heading('Not in the register yet')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('This will be tried again automatically.');
  });
});
