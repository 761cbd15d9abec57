import { act, render, screen, within } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { texts as nl } from '../../src/i18n/nl';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import type { ColumnProposal, Mapping } from '../../src/procedure/adoption/columns/columnProposal';
import { Frame } from '../../src/ui/layout/Frame';
import { lightTheme } from '../../src/ui/theme/lightTheme';
import { ColumnMapping } from '../../src/taskpane/shared/mapping/ColumnMapping';
import { aPerson } from '../fakes/aPerson';

type Meaning = 'name' | 'town' | 'phone';

const proposals: ColumnProposal<Meaning>[] = [
  {
    column: 0,
    header: 'Klant',
    meaning: 'name',
    confidence: 0.95,
    samples: ['Jansen', 'De Vries', 'Bakker', 'Smit'],
  },
  { column: 1, header: 'Wpl', meaning: 'town', confidence: 0.7, samples: ['Assen'] },
  { column: 2, header: 'Tst', meaning: 'phone', confidence: 0.3, samples: ['101'] },
  { column: 3, header: '', meaning: null, confidence: 0, samples: [] },
];

const groups = [
  { label: 'Wie', meanings: [{ meaning: 'name', label: 'Naam' } as const] },
  {
    label: 'Waar',
    meanings: [
      { meaning: 'town', label: 'Plaats' } as const,
      { meaning: 'phone', label: 'Telefoon' } as const,
    ],
  },
];

async function openMapping(more: ColumnProposal<Meaning>[] = []) {
  const all = [...proposals, ...more];
  const seen: { mapping: Mapping<Meaning> } = { mapping: all.map(({ meaning }) => meaning) };
  function Holder() {
    const [mapping, setMapping] = useState(seen.mapping);
    const change = (next: Mapping<Meaning>) => {
      seen.mapping = next;
      setMapping(next);
    };
    return <ColumnMapping proposals={all} mapping={mapping} groups={groups} onChange={change} />;
  }
  await act(async () =>
    render(
      <Frame theme={lightTheme} texts={nl} words={workbookTexts.nl}>
        <Suspense>
          <Holder />
        </Suspense>
      </Frame>,
    ),
  );
  return { user: aPerson(), seen };
}

const column = (name: string) => screen.findByRole('combobox', { name });

describe('what the columns of a list mean', () => {
  it('shows what is less certain first, and how certain each is in words', async () => {
    await openMapping();
    const look = await screen.findByRole('region', { name: 'Even nakijken (2)' });
    expect(within(look).getByRole('combobox', { name: 'Wpl' })).toHaveAccessibleDescription(
      /waarschijnlijk Assen/,
    );
    expect(within(look).getByRole('combobox', { name: 'Tst' })).toHaveAccessibleDescription(/^onzeker/);
    expect(await column('Klant')).toHaveAccessibleDescription('zeker Jansen · De Vries · Bakker');
    const regions = screen.getAllByRole('region').map((region) => region.getAttribute('aria-labelledby'));
    expect(regions[0]).toBe(look.getAttribute('aria-labelledby'));
  });

  it('keeps a column without a meaning as it is', async () => {
    await openMapping();
    expect(await column('Kolom 4, zonder kop')).toHaveDisplayValue('Blijft zoals het is');
    expect(await column('Kolom 4, zonder kop')).toHaveAccessibleDescription(/Er staat niets in deze kolom/);
  });

  it('takes another meaning, and says that it was chosen', async () => {
    const { user, seen } = await openMapping();
    await user.selectOptions(await column('Tst'), 'Blijft zoals het is');
    await user.selectOptions(await column('Kolom 4, zonder kop'), 'Telefoon');
    expect(seen.mapping).toEqual(['name', 'town', null, 'phone']);
    expect(await column('Kolom 4, zonder kop')).toHaveAccessibleDescription(/^zelf gekozen/);
  });

  it('moves a meaning that is chosen twice, and says from where', async () => {
    const { user, seen } = await openMapping();
    await user.selectOptions(await column('Wpl'), 'Naam');
    expect(seen.mapping).toEqual([null, 'name', 'phone', null]);
    expect(await column('Klant')).toHaveDisplayValue('Blijft zoals het is');
    expect(screen.getByText('“Naam” stond bij “Klant”. Die kolom blijft nu zoals die is.')).toBeVisible();
  });

  it('shows the first twenty of many columns without a meaning, and the others when asked', async () => {
    const more = Array.from({ length: 30 }, (_, index) => ({
      column: 4 + index,
      header: `Kolom ${index}`,
      meaning: null,
      confidence: 0,
      samples: [],
    }));
    const { user } = await openMapping(more);
    const kept = await screen.findByRole('region', { name: 'Eigen kolommen (31)' });
    expect(within(kept).getAllByRole('combobox')).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Toon ook de andere 11' }));
    expect(within(kept).getAllByRole('combobox')).toHaveLength(31);
  });
});
