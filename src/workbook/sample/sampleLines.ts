import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { SampleLine } from '../../usecases/ports/samplePorts';
import { readKeys } from '../table/schema';
import { dayOf } from '../sheet/serial';
import { sideTables } from '../side/sideTables';
import type { TableCells } from '../table/tableCells';

/** A line of the list of samples. */
export type Line = Omit<SampleLine, 'progress'>;

/** The list of samples as it was read. */
export function sampleLinesOf({ header, body }: TableCells, language: RegisterLanguage): Line[] {
  const keys = readKeys(header, sideTables.samples, language);
  return body.values
    .map((row) => lineOf((key) => row[keys.indexOf(key)] ?? ''))
    .filter(({ code }) => code !== '');
}

function lineOf(cell: (key: string) => unknown): Line {
  const text = (key: string) => String(cell(key)).trim();
  const number = (key: string) => {
    const value = cell(key);
    return typeof value === 'number' ? value : null;
  };
  return {
    code: text('code'),
    population: text('population'),
    date: text('date'),
    first: dayOf(cell('first')),
    last: dayOf(cell('last')),
    populationSize: number('populationSize'),
    asked: text('asked'),
    drawn: number('drawn'),
    seed: String(cell('seed')),
    stratified: text('stratified'),
    by: text('by'),
    on: dayOf(cell('on')),
  };
}
