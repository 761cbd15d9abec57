import type { CalculationMode } from '../../formulas/Calculation';
import type { Workbook } from '../../model/Workbook';
import type { Texts } from '../texts';
import { row, select, toggle } from './faultControls';

const modes: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const accesses: readonly Workbook['access'][] = ['edit', 'copy', 'view', 'refused'];

/**
 * Switches for what differs from one Excel and one person's workbook to another, and for what nobody has tried in Excel: the
 * add-in has to do with either.
 * @param changed shows the cells anew
 */
export function hostSwitches(workbook: Workbook, words: Texts, changed: () => void): HTMLElement[] {
  const { calculation } = workbook;
  return [
    row(
      words.calculation,
      select(modes, words.calculationModes, calculation.recalculation.mode, (mode) => {
        calculation.recalculation.setMode(mode);
        changed();
      }),
    ),
    row(
      words.access,
      select(accesses, words.accesses, workbook.access, (access) => {
        workbook.access = access;
      }),
    ),
    row(
      words.is1904,
      toggle(calculation.is1904, (isOn) => {
        calculation.is1904 = isOn;
        changed();
      }),
    ),
    row(
      words.monthFirst,
      toggle(workbook.region === 'en-US', (isOn) => {
        workbook.region = isOn ? 'en-US' : 'nl-NL';
      }),
    ),
    row(
      words.fifteenDigits,
      toggle(workbook.givesFifteenDigits, (isOn) => {
        workbook.givesFifteenDigits = isOn;
      }),
    ),
    row(
      words.thisRow,
      toggle(workbook.givesThisRow, (isOn) => {
        workbook.givesThisRow = isOn;
      }),
    ),
    row(
      words.swallowsApostrophe,
      toggle(workbook.swallowsApostrophe, (isOn) => {
        workbook.swallowsApostrophe = isOn;
      }),
    ),
    row(
      words.keepsNewRowsOut,
      toggle(!workbook.includesNewRows, (isOn) => {
        workbook.includesNewRows = !isOn;
      }),
    ),
    row(
      words.rulesStay,
      toggle(!workbook.rulesFollow, (isOn) => {
        workbook.rulesFollow = !isOn;
        changed();
      }),
    ),
    row(
      words.stopsAtBlanks,
      toggle(workbook.stopsAtBlanks, (isOn) => {
        workbook.stopsAtBlanks = isOn;
      }),
    ),
    row(
      words.fillsNoFormulas,
      toggle(!workbook.fillsFormulas, (isOn) => {
        workbook.fillsFormulas = !isOn;
      }),
    ),
    row(
      words.plainRows,
      toggle(!workbook.dressesNewRows, (isOn) => {
        workbook.dressesNewRows = !isOn;
      }),
    ),
    row(
      words.ignoresFitToPages,
      toggle(!workbook.appliesFitToPages, (isOn) => {
        workbook.appliesFitToPages = !isOn;
      }),
    ),
  ];
}
