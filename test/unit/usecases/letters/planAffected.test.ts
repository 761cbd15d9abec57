import type { Mapping } from '../../../../src/procedure/adoption/columns/columnProposal';
import type { RelationMeaning } from '../../../../src/procedure/adoption/columns/relationVocabulary';
import type { SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';
import type { AffectedRow } from '../../../../src/procedure/calamity/affected/affectedRelation';
import type { CaseNumber, RowId } from '../../../../src/procedure/complaint/complaint';
import { createRelationIndex } from '../../../../src/procedure/relation/relationIndex';
import { planAffected } from '../../../../src/usecases/letters/planAffected';
import type { AffectedInput } from '../../../../src/usecases/letters/planAffected';
import { aComplaint } from '../../../fixtures/aComplaint';
import { anAffectedRow } from '../../../fixtures/anAffectedRow';

const headers = ['Naam', 'Adres', 'Postcode', 'Plaats', 'Telefoon', 'Saldo'];
const mapping: Mapping<RelationMeaning> = ['name', 'address', 'postcode', 'town', 'phone', null];

const relation = (number: number, phone = ''): SourceValue[] => [
  `J. de Vries ${number}`,
  `Dorpsstraat ${number}`,
  '9401 AB',
  'Assen',
  phone,
  12,
];

/** The list as it stands from row 2 of its sheet on. */
function listOf(rows: SourceValue[][], sheet = 'Leden'): AffectedInput['source'] {
  const area = { row: 0, column: 0, columns: headers.length };
  return {
    list: {
      sheet,
      table: null,
      header: { ...area, rows: 1 },
      body: { ...area, row: 1, rows: rows.length },
      headers,
    },
    rows: rows.map((values, index) => ({ row: index + 2, values })),
    dated: [],
    formulas: [],
  };
}

async function plan(rows: SourceValue[][], changes: Partial<AffectedInput> = {}) {
  const input = {
    source: listOf(rows),
    mapping,
    standing: [],
    complainedGetLetter: false,
    relations: createRelationIndex(),
    ...changes,
  };
  return planAffected(input, async () => {});
}

const rowOf = (planned: AffectedRow) => Number(planned.rowId.split('-')[1]);

describe('planning a list of affected relations', () => {
  it('makes a line of each relation, under the number of its row', async () => {
    const { run, rows, known, passedOver } = await plan([relation(1), relation(2)]);
    expect(run).toMatch(/^L[0-9a-z]+$/);
    expect(rows).toEqual(
      [1, 2].map((number) =>
        anAffectedRow(number, { rowId: `${run}-${number + 1}` as RowId, relationNumber: '' }),
      ),
    );
    expect({ known, passedOver }).toEqual({ known: 0, passedOver: 0 });
  });

  it.each<[string, SourceValue[]]>([
    ['a blank one', ['', '', '', '', '', '']],
    ['a total', ['Totaal', '', '', '', '', 12]],
    ['the headers once more', headers],
    ['one in which no column with a meaning says anything', ['', '', '', '', '', 'geen']],
  ])('passes over %s', async (_, row) => {
    const { rows, passedOver } = await plan([relation(1), row, relation(2)]);
    expect(rows.map(rowOf)).toEqual([2, 4]);
    expect(passedOver).toBe(1);
  });

  it('keeps a name by itself, which may be a relation without an address', async () => {
    const { rows, passedOver } = await plan([['P. Jansen', '', '', '', '', '']]);
    expect(rows).toMatchObject([{ name: 'P. Jansen', letter: false }]);
    expect(passedOver).toBe(0);
  });

  it('adds nobody whom the calamity has already, and counts them', async () => {
    const standing = [anAffectedRow(2, { rowId: 'other-7' as RowId })];
    const { rows, known } = await plan([relation(1), relation(2), relation(3)], { standing });
    expect(rows.map(rowOf)).toEqual([2, 4]);
    expect(known).toBe(1);
  });

  it('takes up a run that broke off without doubles, and as if it had not', async () => {
    const list = [relation(1), relation(1), relation(2), relation(2)];
    const whole = await plan(list);
    for (const written of [0, 1, 2, 3, 4]) {
      const rest = await plan(list, { standing: whole.rows.slice(0, written) });
      expect(rest.run).toBe(whole.run);
      expect(rest.rows).toEqual(whole.rows.slice(written));
      expect(rest.known).toBe(written);
    }
  });

  it.each<[string, SourceValue[][], string]>([
    ['another sheet', [relation(1)], 'Klanten'],
    ['other contents', [relation(2)], 'Leden'],
    ['another row', [['', '', '', '', '', ''], relation(1)], 'Leden'],
    ['more rows', [relation(1), relation(2)], 'Leden'],
  ])('is another run for %s', async (_, rows, sheet) => {
    const first = await plan([relation(1)]);
    const other = await plan(rows, { source: listOf(rows, sheet) });
    expect(other.run).not.toBe(first.run);
  });

  it.each([true, false])('tells who complained, ten numbers at most; they get a letter: %s', async (gets) => {
    const relations = createRelationIndex();
    for (let number = 1; number <= 12; number += 1) {
      const byPhone = number <= 7;
      relations.put({
        ...aComplaint({
          rowId: `k${number}` as RowId,
          caseNumber: `2026-${1000 + number}-AB` as CaseNumber,
          phone: byPhone ? '06 11111111' : '',
          postcode: byPhone ? '' : '9401 AB',
          address: byPhone ? '' : 'Dorpsstraat 1',
        }),
      });
    }
    const list = [relation(1, '06 11111111'), relation(2)];
    const { rows } = await plan(list, { relations, complainedGetLetter: gets });
    expect(rows.map(({ complained }) => complained.length)).toEqual([10, 0]);
    expect(rows[0]?.complained).toEqual(
      expect.arrayContaining(['2026-1001-AB', '2026-1007-AB', '2026-1008-AB']),
    );
    expect(rows.map(({ letter }) => letter)).toEqual([gets, true]);
  });

  it('reads a long list whole, in slices between which the pane may answer', async () => {
    const long = Array.from({ length: 501 }, (_, index) => relation(index + 1));
    let breaths = 0;
    const input = { source: listOf(long), mapping, standing: [], complainedGetLetter: false };
    const { rows } = await planAffected({ ...input, relations: createRelationIndex() }, async () => {
      breaths += 1;
    });
    expect(rows.map(rowOf)).toEqual(long.map((_, index) => index + 2));
    expect(breaths).toBeGreaterThanOrEqual(2);
  });
});
