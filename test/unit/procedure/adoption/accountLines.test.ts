import { accountLines } from '../../../../src/procedure/adoption/rows/accountLines';
import { keptColumns } from '../../../../src/procedure/adoption/columns/mappedColumns';
import type { MessyList } from '../../../fixtures/lists/messyList';
import { hostile } from '../../../fixtures/lists/hostile';
import { plannedOf } from '../../../fixtures/lists/plannedOf';
import { headerBelowTitles } from '../../../fixtures/lists/headerBelowTitles';

async function linesOf(list: MessyList, row: number) {
  const { source, plan } = await plannedOf(list);
  const position = plan.rows.findIndex((planned) => planned.row === row);
  const planned = plan.rows[position];
  return planned ? accountLines(source, planned, position) : [];
}

describe('the lines of the report', () => {
  it('tell each correction and problem, and what is missing', async () => {
    const lines = await linesOf(headerBelowTitles, 10);
    expect(lines.map(({ header, original, now, reason }) => [header, original, now, reason.kind])).toEqual([
      ['Afhandeling Datum gereed', '02-04-2024', '02-04-2024', 'correction'],
      ['Afhandeling Status', 'Afgehandeld', 'closed', 'correction'],
      ['Datum ontvangst', '31-02-2024', '', 'problem'],
      ['', '', '', 'missing'],
    ]);
    expect(lines[0]).toMatchObject({ row: 10, outcome: 'flagged', number: '4', field: 'closedOn' });
  });

  it('hold every cell of a row that is left out, and nothing of a blank one', async () => {
    expect(await linesOf(headerBelowTitles, 11)).toEqual([
      expect.objectContaining({
        header: 'Klacht Rubriek',
        original: 'Totaal',
        reason: { kind: 'leftOut', code: 'total' },
      }),
      expect.objectContaining({ header: 'Klacht Omschrijving', original: '4' }),
    ]);
    expect(await linesOf(headerBelowTitles, 8)).toEqual([]);
  });

  it('go on in the next line where a text is longer than a cell', async () => {
    const lines = (await linesOf(hostile, 4)).filter(
      ({ reason }) => 'code' in reason && reason.code === 'tooLong',
    );
    expect(lines.map(({ original }) => original.length)).toEqual([32_767, 17_233]);
  });

  it('spell out what no cell can hold', async () => {
    const lines = await linesOf(hostile, 7);
    expect(lines.map(({ original }) => original)).toContain('bel \\u{7}');
  });
});

describe('columns that are kept', () => {
  it('have no meaning, or one that the register has no field for, or one that another column has', () => {
    expect(
      keptColumns([
        'receivedOn',
        null,
        'receivedTime',
        'receivedOn',
        'account',
        'account',
        'status',
        'status',
      ]),
    ).toEqual([1, 2, 3, 7]);
  });
});
