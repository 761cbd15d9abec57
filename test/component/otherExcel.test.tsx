import { fireEvent, screen, waitForElementToBeRemoved } from '@testing-library/react';
import type { HostFinding } from '../../src/usecases/ports/hostPorts';
import type { Language } from '../../src/usecases/ports/ports';
import { fakeRegister } from '../fakes/fakeRegister';
import { openPane } from '../fakes/uiPane';
import { anOpenedRegister } from '../fixtures/anOpenedRegister';

const open = (findings: readonly HostFinding[], language: Language = 'nl') => {
  const register = fakeRegister({ ...anOpenedRegister(), findings });
  return openPane({ register, rows: [{}], language });
};

describe('an Excel in which something gets in the way', () => {
  it('is told above the pane, until the person has seen it', async () => {
    const { user } = open(['monthFirst']);
    const sentence = await screen.findByText(/3-4-2026 wordt 4 maart/);
    expect(sentence.closest('[role]')).toHaveAttribute('role', 'status');
    await user.click(screen.getByRole('button', { name: 'Sluit bericht' }));
    expect(screen.queryByText(/3-4-2026/)).not.toBeInTheDocument();
  });

  it('calculates at the press of a button, and reads anew what formulas say', async () => {
    const { user, register } = open(['calculation']);
    await screen.findByText(/Excel berekent de formules hier niet vanzelf/);
    register.failNext('calculate', { code: 'busy' });
    const button = screen.getByRole('button', { name: 'Nu berekenen' });
    await user.click(button);
    expect(await screen.findByText(/Excel is nog bezig/)).toBeVisible();
    const reads = () => register.asked.filter((asked) => asked === 'list').length;
    const before = reads();
    await user.click(button);
    expect(await screen.findByText(/Alles is zojuist berekend/)).toBeVisible();
    expect(screen.queryByText(/Excel is nog bezig/)).not.toBeInTheDocument();
    expect(reads()).toBe(before + 1);
  });

  it('says so before anybody types in a workbook that is read-only, for as long as it is', async () => {
    open(['readOnly'], 'en');
    expect(await screen.findByText(/what you enter will not be saved/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Seen' })).not.toBeInTheDocument();
  });

  it('is told when it came to be so while the pane was open, and no longer when it isn’t so any more', async () => {
    const { register } = open([]);
    await screen.findByText('mevrouw J. van der Meer');
    const comeBack = (findings: readonly HostFinding[]) => {
      register.opened = { ...anOpenedRegister(), findings };
      fireEvent.focus(window);
    };
    comeBack(['readOnly']);
    expect(await screen.findByText(/Deze werkmap is alleen-lezen geopend/)).toBeVisible();
    register.failNext('lookAtHost', { code: 'cellEditMode' });
    comeBack([]);
    expect(screen.getByText(/Deze werkmap is alleen-lezen geopend/)).toBeVisible();
    comeBack([]);
    await waitForElementToBeRemoved(() => screen.queryByText(/Deze werkmap is alleen-lezen geopend/));
  });

  it('is not spoken of while all is well', async () => {
    open([]);
    await screen.findByText('mevrouw J. van der Meer');
    expect(screen.queryByText(/alleen-lezen|berekent|maand voorop/)).not.toBeInTheDocument();
  });
});
