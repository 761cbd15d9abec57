import type { CalamityColumn } from '../../i18n/workbook/calamity/nl';
import type { SampleColumn } from '../../i18n/workbook/sample/nl';
import type { LogColumn, RoundColumn } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import type { TableSchema } from '../table/schema';
import { samplesTable, tableNames } from '../sheet/tableNames';

/** The tables that only ever get lines below them. */
export type SideTable = 'log' | 'rounds' | 'calamities' | 'samples';

interface Definition<Column extends string> extends TableSchema {
  /** In the order in which the columns are made. */
  formats: Record<Column, string>;
}

const log: Definition<LogColumn> = {
  name: tableNames.log,
  headers: (language) => sideHeaders('log', language),
  formats: { at: 'dd-mm-yyyy hh:mm', caseNumber: '@', by: '@', what: '@', rowId: '@' },
};

const rounds: Definition<RoundColumn> = {
  name: tableNames.rounds,
  headers: (language) => sideHeaders('rounds', language),
  formats: {
    caseNumber: '@',
    round: '0',
    promise: '@',
    followUpBy: '@',
    callbackOn: 'dd-mm-yyyy',
    handedOverOn: 'dd-mm-yyyy',
    checkedOn: 'dd-mm-yyyy',
    checkedBy: '@',
    calledOn: 'dd-mm-yyyy',
    attempts: '0',
    satisfied: '@',
    answer: '@',
    remedy: '@',
    rowId: '@',
  },
};

const calamities: Definition<CalamityColumn> = {
  name: tableNames.calamities,
  headers: (language) => sideHeaders('calamities', language),
  formats: {
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
  },
};

const samples: Definition<SampleColumn> = {
  name: samplesTable,
  headers: (language) => sideHeaders('samples', language),
  formats: {
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
  },
};

export const sideTables = { log, rounds, calamities, samples };

/** Header by column key, in the order in which the columns are made. */
export function sideHeaders(table: SideTable, language: Language): Map<string, string> {
  const headers: Record<string, string> = workbookTexts[language][table].headers;
  return new Map(Object.keys(sideTables[table].formats).map((key) => [key, headers[key] ?? key]));
}
