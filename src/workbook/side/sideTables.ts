import type { CalamityColumn } from '../../i18n/workbook/calamity/nl';
import type { SampleColumn } from '../../i18n/workbook/sample/nl';
import type { LogColumn } from '../../i18n/workbook/textShape';
import { roundFields } from '../../procedure/lifeCycle/round';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { columnOf, numberFormats } from '../columns/columns';
import { samplesTable, tableNames } from '../sheet/tableNames';

/** The tables that only ever get lines below them. */
export type SideTable = 'log' | 'rounds' | 'calamities' | 'samples';

/** @param formats in the order in which the columns are made */
function define<Column extends string>(which: SideTable, name: string, formats: Record<Column, string>) {
  const headers = (language: Language): Map<string, string> => {
    const texts: Record<string, string> = workbookTexts[language][which].headers;
    return new Map(Object.keys(formats).map((key) => [key, texts[key] ?? key]));
  };
  return { name, formats, headers };
}

const log = define<LogColumn>('log', tableNames.log, {
  at: 'dd-mm-yyyy hh:mm',
  caseNumber: '@',
  by: '@',
  what: '@',
  rowId: '@',
});

const rounds = define(
  'rounds',
  tableNames.rounds,
  Object.fromEntries(
    (['caseNumber', ...roundFields, 'rowId'] as const).map((key) => [key, numberFormats[columnOf(key).kind]]),
  ),
);

const calamities = define<CalamityColumn>('calamities', tableNames.calamities, {
  code: '@',
  status: '@',
  title: '@',
  category: '@',
  since: 'dd-mm-yyyy',
  what: '@',
  cause: '@',
  solution: '@',
  apology: '@',
  responsible: '@',
  linked: 'General',
  affected: '0',
  approached: '0',
  firstLetterOn: 'dd-mm-yyyy',
  registeredOn: 'dd-mm-yyyy',
  registeredBy: '@',
  closedOn: 'dd-mm-yyyy',
  rowId: '@',
});

const samples = define<SampleColumn>('samples', samplesTable, {
  code: '@',
  date: '@',
  first: 'dd-mm-yyyy',
  last: 'dd-mm-yyyy',
  population: '@',
  populationSize: '0',
  asked: '@',
  drawn: '0',
  seed: '@',
  stratified: '@',
  method: '@',
  by: '@',
  on: 'dd-mm-yyyy',
});

export const sideTables = { log, rounds, calamities, samples };
