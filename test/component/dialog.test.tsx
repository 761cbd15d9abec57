import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { DialogPage } from '../../src/dialog/DialogPage';
import { pageFrom } from '../../src/dialog/pageFrom';
import { en } from '../../src/i18n/en';
import { nl } from '../../src/i18n/nl';
import { lightTheme } from '../../src/ui/lightTheme';
import type { Line } from '../../src/dialog/useCallLine';
import type { CallbackNotes } from '../../src/procedure/callbackNotes';
import { noNotes } from '../../src/procedure/callbackNotes';
import { buildScript } from '../../src/usecases/buildScript';
import { aComplaint } from '../fixtures/aComplaint';
import { anOpenedRegister } from '../fixtures/anOpenedRegister';

/** The pane at the other end, which writes down what it hears. */
function fakeLine() {
  const heard: [string, unknown?][] = [];
  let show: Parameters<Line['onScript']>[0] = () => {};
  const line: Line = {
    onScript: (listener) => {
      show = listener;
    },
    sendNotes: (notes) => heard.push(['notes', notes]),
    sendReport: (report) => heard.push(['report', report]),
    leave: () => heard.push(['leave']),
  };
  const send = (notes: CallbackNotes = noNotes) => {
    const script = buildScript(aComplaint(), anOpenedRegister().settings, 'nl');
    act(() => show(script, notes));
  };
  return { line, send, heard };
}

function dialogPage(search: string, line: Line | null) {
  const page = pageFrom(search);
  const texts = page.language === 'nl' ? nl : en;
  return <DialogPage page={page} texts={texts} theme={lightTheme} line={line} />;
}

function openDialog(search = '?language=nl') {
  const pane = fakeLine();
  render(dialogPage(search, pane.line));
  return { user: userEvent.setup(), ...pane };
}

const save = () => screen.getByRole('button', { name: 'Leg vast' });

describe('the window for the call', () => {
  it('waits for the case, then shows the number, the facts and the five messages', () => {
    const { send } = openDialog();
    expect(screen.getByRole('status', { name: 'De klacht wordt klaargezet…' })).toBeVisible();
    send();
    expect(screen.getByText('06 12345678')).toBeVisible();
    expect(screen.getByText('Ik heb drie keer gebeld en niemand belt terug.')).toBeVisible();
    expect(screen.getAllByRole('checkbox')).toHaveLength(5);
    expect(
      screen.getByRole('checkbox', {
        name: /^De afspraak noemen.*De afdeling belt morgen over de aanvraag, en dat ik u op 08-07-2026/,
      }),
    ).toBeInTheDocument();
  });

  it('tells the pane everything as it is ticked and typed', async () => {
    const { user, send, heard } = openDialog();
    send();
    await user.click(screen.getByRole('checkbox', { name: /^Bedanken/ }));
    await user.type(screen.getByLabelText('Reactie relatie'), 'Ja');
    expect(heard.at(-1)).toEqual(['notes', { ...noNotes, told: ['thank'], answer: 'Ja' }]);
  });

  it('offers back what was noted before', () => {
    const { send } = openDialog();
    send({ told: ['thank', 'regret'], outcome: 'no', answer: 'Nog niets gehoord', solution: 'Bellen' });
    expect(screen.getByRole('checkbox', { name: /^Meeleven/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Nee' })).toBeChecked();
    expect(screen.getByLabelText('Reactie relatie')).toHaveValue('Nog niets gehoord');
    expect(screen.getByLabelText(/^Hoe kunnen we het wel goed oplossen/)).toHaveValue('Bellen');
  });

  it('asks for the outcome, and for a solution when it is not to satisfaction', async () => {
    const { user, send, heard } = openDialog();
    send();
    await user.click(save());
    expect(screen.getByText('Kies hoe het gesprek afliep.')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Ja' })).toHaveFocus();

    await user.click(screen.getByRole('radio', { name: 'Deels' }));
    await user.click(save());
    const solution = screen.getByLabelText(/^Hoe kunnen we het wel goed oplossen/);
    expect(solution).toHaveFocus();
    expect(solution).toBeInvalid();

    await user.type(solution, 'Korting');
    await user.click(save());
    expect(heard.at(-1)).toEqual(['report', { outcome: 'partly', answer: '', solution: 'Korting' }]);
  });

  it('reports no solution that belongs to another outcome', async () => {
    const { user, send, heard } = openDialog();
    send({ ...noNotes, outcome: 'no', solution: 'Korting' });
    await user.click(screen.getByRole('radio', { name: 'Ja' }));
    await user.click(save());
    expect(heard.at(-1)).toEqual(['report', { outcome: 'yes', answer: '', solution: '' }]);
  });

  it('can be left without an outcome', async () => {
    const { user, send, heard } = openDialog();
    send();
    await user.click(screen.getByRole('button', { name: 'Sluiten, nog niet vastleggen' }));
    expect(heard).toEqual([['leave']]);
  });

  it('speaks the language of Excel around the words of the register', () => {
    const { send } = openDialog('?language=en');
    send();
    expect(screen.getByRole('heading', { name: 'What you say' })).toBeVisible();
    expect(screen.getByLabelText('Reactie relatie')).toBeVisible();
  });
});

describe('a notice where no pane is open', () => {
  it.each([
    ['?language=nl&message=protected', 'Het werkblad is beveiligd.'],
    ['?language=en&message=sheetMissing&name=Klachten', 'The sheet "Klachten" is gone.'],
    ['?language=nl&message=unexpected&detail=InvalidArgument', 'beheerder: InvalidArgument.'],
    ['?language=nl&message=nonsense', 'beheerder: nonsense.'],
  ])('says for %s: %s', (search, sentence) => {
    openDialog(search);
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
  });
});

it('says where it belongs when it is opened outside Excel', () => {
  render(dialogPage('', null));
  expect(screen.getByText(/wordt vanuit Excel geopend/)).toBeVisible();
});
