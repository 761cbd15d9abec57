import { render, screen } from '@testing-library/react';
import { texts as nl } from '../../src/i18n/nl';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { Frame } from '../../src/ui/layout/Frame';
import { lightTheme } from '../../src/ui/theme/lightTheme';
import { ErrorBoundary } from '../../src/ui/feedback/ErrorBoundary';
import { lazyPort } from '../../src/usecases/ports/lazyPort';
import type { WorkbookRegister } from '../../src/usecases/ports/workbookRegister';
import { openPane } from '../fakes/uiPane';
import { fakeRegister } from '../fakes/fakeRegister';

function Broken(): never {
  throw new Error('Loading chunk 363 failed');
}

describe('a part of the pane that does not come', () => {
  it('says so, offers to load again, and leaves the rest standing', () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => {});
    render(
      <Frame theme={lightTheme} texts={nl} words={workbookTexts.nl}>
        <p>de rest</p>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </Frame>,
    );
    quiet.mockRestore();
    expect(screen.getByText(nl.pane.notShown)).toBeVisible();
    expect(screen.getByRole('button', { name: nl.pane.reload })).toBeVisible();
    expect(screen.getByText('de rest')).toBeVisible();
  });
});

describe('the code of the workbook that does not come', () => {
  it('is a fault of each operation', async () => {
    const register = lazyPort<WorkbookRegister>(() =>
      Promise.reject(new Error('Loading chunk workbook failed')),
    );
    expect(await register.open()).toEqual({ ok: false, fault: { code: 'notLoaded' } });
  });

  it('is told in the pane', async () => {
    const register = fakeRegister();
    register.failNext('open', { code: 'notLoaded' });
    openPane({ register });
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit onderdeel kon niet worden geladen');
  });
});
