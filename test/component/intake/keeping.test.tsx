import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { enter } from '../../fakes/aPerson';
import { fakeDrafts } from '../../fakes/fakeDrafts';
import { passTime } from '../../fakes/passTime';
import { openPane } from '../../fakes/uiPane';
import { aComplaint } from '../../fixtures/aComplaint';
import { field, fillIn, keptAs, keptForm, openFilled, register, whole } from './form';

describe('a complaint in a workbook that is read-only', () => {
  it('is not taken, with what to do, and stays in the form', async () => {
    const { user, register: kept } = await openFilled();
    kept.failNext('append', { code: 'readOnly' });
    await user.click(await register());
    expect(await screen.findByText(/^Deze werkmap is alleen-lezen/)).toBeVisible();
    expect(await field(/^Naam/)).toHaveValue('=Jansen');
    expect(kept.rows).toHaveLength(0);
  });
});

describe('a complaint that a colleague overwrites after it was registered', () => {
  const registerOne = async () => {
    const pane = await openFilled();
    await pane.user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
    const [ours] = pane.register.rows;
    if (!ours) throw new Error('nothing was registered');
    pane.register.rows[0] = aComplaint();
    return { ...pane, ours };
  };

  it('is put back under its number, and the person is told', async () => {
    const { user, register: kept, ours, hearOf } = await registerOne();
    await hearOf('colleague');
    const notice = await screen.findByText(/^Een collega schreef op hetzelfde moment/);
    expect(notice).toHaveTextContent(ours.caseNumber);
    expect(kept.rows).toContainEqual(ours);
    await user.click(screen.getByRole('button', { name: 'Sluit bericht' }));
    expect(notice).not.toBeInTheDocument();
  });

  it('is told as not yet put back when that fails, until it is', async () => {
    const { user, register: kept, ours, hearOf } = await registerOne();
    kept.failNext('append', { code: 'cellEditMode' });
    await hearOf('colleague');
    const notice = await screen.findByText(/Een collega heeft de rij .* overschreven. De rij kon nog niet/);
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByText(/^Een collega schreef op hetzelfde moment/)).toBeVisible();
    expect(notice).not.toHaveTextContent('kon nog niet');
    expect(kept.rows).toContainEqual(ours);
  });
});

describe('a complaint whose row a colleague clears or deletes', () => {
  const takenOut = async () => {
    const pane = await openFilled();
    await pane.user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
    const [ours] = pane.register.rows;
    if (!ours) throw new Error('nothing was registered');
    pane.register.takeOut(ours.rowId, false);
    await pane.hearOf('colleague');
    return { ...pane, ours, notice: await screen.findByText(/is in het blad leeggemaakt of verwijderd/) };
  };

  it('stays away, and the person is told', async () => {
    const { user, register: kept, ours, notice, hearOf } = await takenOut();
    expect(notice).toHaveTextContent(ours.caseNumber);
    expect(kept.rows).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Sluit bericht' }));
    await hearOf('colleague');
    expect(notice).not.toBeInTheDocument();
    expect(kept.rows).toEqual([]);
  });

  it('comes back when the person wants it to', async () => {
    const { user, register: kept, ours, notice } = await takenOut();
    await user.click(screen.getByRole('button', { name: 'Zet de klacht terug' }));
    await waitFor(() => expect(kept.rows).toEqual([ours]));
    expect(notice).not.toBeInTheDocument();
  });

  it('is tried again later when it can’t be put back yet', async () => {
    const { user, register: kept, ours } = await takenOut();
    kept.failNext('append', { code: 'protected' });
    await user.click(screen.getByRole('button', { name: 'Zet de klacht terug' }));
    expect(await screen.findByText(/kon nog niet worden teruggezet/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await waitFor(() => expect(kept.rows).toEqual([ours]));
  });
});

describe('an incomplete complaint', () => {
  it('is kept with what there is, and says so', async () => {
    const { user, register: kept } = openPane({ view: 'new' });
    await enter(user, await field(/^Naam/), 'J. Bos');
    await user.click(screen.getByRole('button', { name: 'Bewaar onvolledig' }));

    expect(await screen.findByRole('heading', { name: 'Onvolledig bewaard' })).toHaveFocus();
    expect(kept.rows).toMatchObject([
      { name: 'J. Bos', phone: '', severity: null, status: 'incomplete', firstCallbackOn: null },
    ]);
  });

  it('needs something typed, and tells a wrong value at its field', async () => {
    const { user, register: kept } = openPane({ view: 'new' });
    const keep = await screen.findByRole('button', { name: 'Bewaar onvolledig' });
    await user.click(keep);
    expect(await screen.findByText('Er is nog niets ingevuld om te bewaren.')).toBeVisible();

    const callback = await field(/^Terugbeldatum/);
    await user.clear(callback);
    await enter(user, callback, '15-07-2926');
    await enter(user, await field(/^Naam/), 'J. Bos');
    await user.click(keep);
    expect(callback).toHaveFocus();
    expect(callback).toHaveAccessibleDescription(/^Deze terugbeldatum ligt meer dan een jaar vooruit/);
    expect(kept.rows).toEqual([]);
  });

  it('is completed from its row: only what changed is written, and it is new from then on', async () => {
    const row = aComplaint({ status: 'incomplete', phone: '', firstCallbackOn: null });
    const { user, register: kept, selectRow } = openPane({ view: 'case', rows: [row] });
    await selectRow(row);
    await user.click(await screen.findByRole('button', { name: 'Maak compleet' }));

    expect(await field(/^Naam/)).toHaveValue(row.name);
    expect(screen.getByText(`U maakt klacht ${row.caseNumber} compleet.`)).toBeVisible();
    await enter(user, await field(/^Telefoon/), '0592 123456');
    await user.click(await register());

    expect(await screen.findByRole('heading', { name: 'Klacht geregistreerd' })).toBeVisible();
    expect(kept.rows).toEqual([
      { ...row, phone: '0592 123456', reachBy: 'phone', status: 'new', firstCallbackOn: row.callbackOn },
    ]);
  });
});

describe('what was typed when the pane closed', () => {
  const typed = { name: 'J. Bos', account: 'Ik wacht al weken.' };
  const offered = /^U was bezig met een klacht van J. Bos/;
  /** Until what was typed is kept. */
  const aMoment = () => passTime(1_000);
  /** Until the pane tries to read again. */
  const oneMoreTry = () => passTime(5_000);

  it('is offered back and gone on with', async () => {
    const { user } = openPane({ view: 'new', drafts: keptForm(typed) });
    expect(await screen.findByText(/^U was bezig met een klacht van J. Bos \(8 juli.*14:05\)/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Verder gaan' }));
    expect(await field(/^Naam/)).toHaveValue('J. Bos');
    expect(await field(/^Wat de relatie vertelt/)).toHaveValue('Ik wacht al weken.');
  });

  it('is read with the office’s channel where an earlier version kept a code of its own', async () => {
    const { user } = openPane({ view: 'new', drafts: keptForm({ ...typed, channel: 'letter' }) });
    await user.click(await screen.findByRole('button', { name: 'Verder gaan' }));
    expect(await field(/^Kanaal/)).toHaveValue('brief');
  });

  it('stays kept beside what is typed meanwhile, and is offered again after that is registered', async () => {
    const { user, drafts } = openPane({ view: 'new', drafts: keptForm(typed) });
    await screen.findByText(offered);
    await fillIn(user);
    await aMoment();
    expect(drafts.kept.get('intake')).toMatchObject({
      value: { typed: { name: '=Jansen' } },
      others: [{ value: { typed } }],
    });
    await user.click(await register());
    await user.click(await screen.findByRole('button', { name: 'Volgende klacht' }));
    expect(await screen.findByText(offered)).toBeVisible();
    await aMoment();
    expect(drafts.kept.get('intake')).toMatchObject({ value: null, others: [{ value: { typed } }] });
  });

  it('is not written over while it cannot be read: what is typed meanwhile is kept beside it', async () => {
    const drafts = keptForm(typed);
    drafts.unreadable = { code: 'cellEditMode' };
    const { user } = openPane({ view: 'new', drafts });
    await enter(user, await field(/^Naam/), '=Jansen');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(drafts.kept.get('intake')).toMatchObject({ value: { typed }, others: [] });

    drafts.unreadable = null;
    await oneMoreTry();
    expect(screen.getByText(offered)).toBeVisible();
    await aMoment();
    expect(drafts.kept.get('intake')).toMatchObject({
      value: { typed: { name: '=Jansen' } },
      others: [{ value: { typed } }],
    });
  });

  it('stays what it is when a row is completed before it could be read', async () => {
    const drafts = keptForm(typed);
    drafts.unreadable = { code: 'offline' };
    const row = aComplaint({ status: 'incomplete', phone: '' });
    const { user, selectRow } = openPane({ view: 'new', drafts, rows: [row] });
    await enter(user, await field(/^Naam/), 'K. Vos');
    await user.click(screen.getByRole('tab', { name: 'Dossier' }));
    await selectRow(row);
    await user.click(await screen.findByRole('button', { name: 'Maak compleet' }));
    expect(await screen.findByText(/^U was bezig met een klacht van K. Vos/)).toBeVisible();

    drafts.unreadable = null;
    await oneMoreTry();
    await aMoment();
    expect(drafts.kept.get('intake')).toMatchObject({
      value: { completing: { caseNumber: row.caseNumber } },
      others: [{ value: { typed: { name: 'K. Vos' } } }, { value: { typed } }],
    });
  });

  it('is offered as well when it was kept without others beside it', async () => {
    const drafts = fakeDrafts(new Map([['intake', { typed, completing: null, attempt: null }]]));
    openPane({ view: 'new', drafts });
    expect(await screen.findByText(offered)).toBeVisible();
  });

  it.each([
    ['a text', 'J. Bos'],
    ['nothing', null],
    ['a form without texts', keptAs({ typed: { name: 5 }, completing: null, attempt: null })],
    ['others that are none', { value: null, others: [null, { value: { typed } }] }],
  ])('is passed over when another version kept %s', async (_, value) => {
    const { user, drafts } = openPane({ view: 'new', drafts: fakeDrafts(new Map([['intake', value]])) });
    await enter(user, await field(/^Naam/), 'K. Vos');
    await aMoment();
    expect(drafts.kept.get('intake')).toMatchObject({ value: { typed: { name: 'K. Vos' } }, others: [] });
    expect(screen.queryByText(/^U was bezig/)).not.toBeInTheDocument();
  });

  it('is not offered where its row arrived although the pane was gone before the answer', async () => {
    const first = await openFilled();
    const { append } = first.register;
    first.register.append = async (complaint) => {
      await append(complaint);
      return new Promise<never>(() => {});
    };
    await aMoment();
    await first.user.click(await register());
    first.close();

    const { register: rows, drafts } = first;
    rows.append = append;
    openPane({ view: 'new', register: rows, drafts });
    await field(/^Naam/);
    await aMoment();
    expect(rows.rows).toHaveLength(1);
    expect(drafts.kept.get('intake')).toBeUndefined();
    expect(screen.queryByText(/^U was bezig/)).not.toBeInTheDocument();
  });

  it('never makes a second row when its registration ended in doubt before the pane closed', async () => {
    const first = await openFilled();
    first.register.failNext('append', { code: 'replyLost' }, 'after');
    first.register.failNext('byRowId', { code: 'offline' });
    await first.user.click(await register());
    await screen.findByText(/^Excel gaf geen antwoord/);
    await aMoment();
    expect(first.drafts.kept.get('intake')).toMatchObject({ value: { attempt: { known: 'mayStand' } } });
    cleanup();

    // Nobody can look at it either when it is to be offered.
    first.register.failNext('byRowId', { code: 'offline' });
    const { user } = openPane({ view: 'new', register: first.register, drafts: first.drafts });
    await user.click(await screen.findByRole('button', { name: 'Verder gaan' }));
    await user.click(await register());
    expect(await screen.findByRole('heading', { name: 'Klacht geregistreerd' })).toBeVisible();
    expect(first.register.rows).toHaveLength(1);
  });

  it('is thrown away when nobody needs it', async () => {
    const { user, drafts } = openPane({ view: 'new', drafts: keptForm(typed) });
    await user.click(await screen.findByRole('button', { name: 'Weggooien' }));
    await waitFor(() => expect(drafts.kept.size).toBe(0));
    expect(screen.queryByText(/^U was bezig/)).not.toBeInTheDocument();
  });

  it('is kept a moment after the last key, and forgotten once it is registered', async () => {
    const { user, drafts } = await openFilled({ ...whole, name: '', severity: '' });
    await enter(user, await field(/^Naam/), '=Jansen');
    await passTime(999);
    await user.click(screen.getByRole('radio', { name: /^ernstig/ }));
    const keptTexts = () => drafts.kept.get('intake');
    await passTime(999);
    expect(keptTexts()).toMatchObject({ value: { typed: { name: '', severity: '' } } });
    await passTime(1);
    expect(keptTexts()).toMatchObject({ value: { typed: { name: '=Jansen', severity: 'serious' } } });
    await user.click(await register());
    await screen.findByRole('heading', { name: 'Klacht geregistreerd' });
    await waitFor(() => expect(drafts.kept.size).toBe(0));
  });

  it('is kept now and then while somebody types on without a pause', async () => {
    const { user, drafts } = openPane({ view: 'new' });
    await user.click(await field(/^Plaats/));
    const typedFor = async (seconds: number) => {
      for (let key = 0; key < seconds * 2; key++) {
        await user.keyboard('a');
        await passTime(500);
      }
    };
    await typedFor(4.5);
    expect(drafts.kept.get('intake')).toBeUndefined();
    await typedFor(1);
    expect(drafts.kept.get('intake')).toMatchObject({ value: { typed: { town: 'a'.repeat(10) } } });
    await typedFor(5);
    expect(drafts.kept.get('intake')).toMatchObject({ value: { typed: { town: 'a'.repeat(20) } } });
  });
});
