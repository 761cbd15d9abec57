import type { RowId } from '../../../../src/procedure/complaint/complaint';
import { inspectedFields } from '../../../../src/procedure/inspection/inspectedFields';
import type { InspectedRow } from '../../../../src/procedure/inspection/inspectedFields';
import { inspectLine } from '../../../../src/procedure/inspection/inspectLine';
import { knownRows } from '../../../../src/procedure/inspection/knownRows';

const row = (rowId: string, caseNumber: string, name = 'A. de Vries') => ({
  position: 0,
  rowId: rowId as RowId,
  values: inspectedFields.map((field) => ({ caseNumber, name })[field as 'name'] ?? ''),
});

/** What is found of the rows one by one, by kind. */
const meetAll = (...rows: InspectedRow[]) => {
  const known = knownRows();
  return { known, kinds: rows.map((one) => known.meet(one)?.kind ?? null) };
};

describe('the number and ID of a row', () => {
  it.each([
    ['of its own', [row('r1', '1'), row('r2', '2')], [null, null]],
    ['that it lacks', [row('r1', ''), row('', '2'), row('', '')], Array(3).fill('unnumbered')],
    ['in a blank row', [{ ...row('r1', '', ''), isBlank: true }], ['blankRows']],
    ['of a row above it', [row('r1', '1'), row('r1', '1'), row('r1', '9')], [null, 'copies', 'copies']],
    ['of which the number is another row’s too', [row('r1', '1'), row('r2', '1')], [null, 'doubleNumbers']],
  ])('%s', (_, rows, kinds) => {
    expect(meetAll(...rows).kinds).toEqual(kinds);
  });
});

describe('a line of the history', () => {
  const { known } = meetAll(row('r1', '1'), row('r2', '2'), row('r3', '2'), row('', '4'));
  const line = (rowId: string, caseNumber: string) =>
    inspectLine({ position: 0, rowId: rowId as RowId, caseNumber }, known);

  it.each([
    ['of a complaint that is there', 'r1', '1', null],
    ['of a complaint that was renumbered', 'r1', '7', null],
    ['in a blank row', '', '', null],
    ['of a complaint that got another ID', 'lost', ' 1 ', { to: 'r1' }],
    ['that somebody typed without an ID', '', '1', { to: 'r1' }],
    ['of a number that two complaints have', 'lost', '2', 'orphan'],
    ['of a complaint without an ID', 'lost', '4', 'orphan'],
    ['of a complaint that is gone', 'lost', '9', 'orphan'],
  ])('%s', (_, rowId, caseNumber, found) => {
    expect(line(rowId, caseNumber)).toEqual(found);
  });
});
