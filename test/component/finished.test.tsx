import { screen, waitFor } from '@testing-library/react';
import type { Finished } from '../../src/usecases/intentions/finishIntentions';
import { passTime } from '../fakes/passTime';
import { openPane } from '../fakes/uiPane';

const registered = { id: 'i1', operation: 'append', about: 'De Wit' } as const;
const handedOver = { id: 'i2', operation: 'write', about: '2026-0417-BX' } as const;

/** A pane that finds what an earlier one left; `looks`: what each look gives. */
function openAfter(...looks: Finished[][]) {
  const here: (readonly string[] | undefined)[] = [];
  const left: (readonly string[])[] = [];
  const pane = openPane({
    intentions: {
      finish: async (asked) => {
        here.push(asked);
        return { ok: true, value: looks.shift() ?? [] };
      },
      leave: async (ids) => {
        left.push(ids);
        return { ok: true, value: undefined };
      },
    },
  });
  return { ...pane, here, left };
}

describe('what an earlier pane left unfinished', () => {
  it('is told with what became of it, until somebody has seen it', async () => {
    const { user } = openAfter([
      { ...registered, how: 'done' },
      { ...handedOver, how: 'refused', fault: { code: 'rowMissing' } },
    ]);
    const notice = await screen.findByText(/^Van vorige keer: de klacht van De Wit\. Dat .* alsnog gedaan\./);
    expect(notice).toHaveTextContent(/de wijziging van klacht 2026-0417-BX\. Dat is niet gedaan/);
    expect(notice).toHaveTextContent(/De rij van deze klacht is niet meer te vinden/);
    await user.click(screen.getByRole('button', { name: 'Sluit bericht' }));
    expect(notice).not.toBeInTheDocument();
  });

  it('is tried again by itself as long as it could not be looked up', async () => {
    openAfter(
      [{ ...registered, how: 'waits', fault: { code: 'offline' } }],
      [{ ...registered, how: 'stood' }],
    );
    expect(await screen.findByText(/wordt vanzelf opnieuw geprobeerd\. Er is geen verbinding/)).toBeVisible();
    await passTime(15_000);
    expect(await screen.findByText(/Dat staat in de werkmap\.$/)).toBeVisible();
    expect(screen.queryByText(/vanzelf opnieuw/)).not.toBeInTheDocument();
  });

  it('of a file elsewhere is finished only when somebody says that this is the file', async () => {
    const { user, here, left } = openAfter(
      [{ ...registered, how: 'elsewhere' }],
      [{ ...registered, how: 'done' }],
    );
    await user.click(await screen.findByRole('button', { name: 'Het hoort hier: maak het af' }));
    expect(await screen.findByText(/alsnog gedaan/)).toBeVisible();
    expect(here).toEqual([[], ['i1']]);
    expect(left).toEqual([]);
  });

  it('of a file elsewhere is forgotten when this is a copy', async () => {
    const { user, left } = openAfter([{ ...registered, how: 'elsewhere' }]);
    await user.click(await screen.findByRole('button', { name: 'Nee, laat het zo' }));
    expect(screen.queryByText(/Niet afgemaakt/)).not.toBeInTheDocument();
    expect(left).toEqual([['i1']]);
  });

  it('is nothing to talk about when all was well', async () => {
    openAfter();
    await screen.findByRole('tab', { name: 'Vandaag' });
    await passTime(15_000);
    expect(screen.queryByText(/vorige keer/)).not.toBeInTheDocument();
  });
});

it('what an earlier pane wrote is looked at as soon as this one watches it on', async () => {
  let watchesOn = () => {};
  const { register } = openPane({
    intentions: {
      finish: () =>
        new Promise((resolve) => {
          watchesOn = () => resolve({ ok: true, value: [] });
        }),
    },
  });
  const looks = () => register.asked.filter((operation) => operation === 'unsettled').length;
  await waitFor(() => expect(looks()).toBe(1));
  watchesOn();
  await waitFor(() => expect(looks()).toBe(2));
});
