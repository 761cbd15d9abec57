import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { CalamityColumn } from '../../i18n/workbook/calamity/nl';
import type { SampleColumn } from '../../i18n/workbook/sample/nl';
import type { LogColumn } from '../../i18n/workbook/textShape';
import { roundFields } from '../../procedure/lifeCycle/round';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { columnOf, numberFormats } from '../columns/columns';
import { samplesTable, tableNames } from '../names/tableNames';

/** The tables that only ever get lines below them. */
export type SideTable = 'log' | 'rounds' | 'calamities' | 'samples';

/** @param formats in the order in which the columns are made */
function define<Column extends string>(which: SideTable, name: string, formats: Record<Column, string>) {
  const headers = (language: RegisterLanguage): Map<string, string> => {
    const texts: Record<string, string> = workbookTexts[language][which].headers;
    return new Map(Object.keys(formats).map((key) => [key, texts[key] ?? key]));
  };
  return { name, formats, headers };
}

const { text, day, number, calculated } = numberFormats;

const log = define<LogColumn>('log', tableNames.log, {
  at: `${day} hh:mm`,
  caseNumber: text,
  by: text,
  what: text,
  rowId: text,
});

const rounds = define(
  'rounds',
  tableNames.rounds,
  Object.fromEntries(
    (['caseNumber', ...roundFields, 'rowId'] as const).map((key) => [key, numberFormats[columnOf(key).kind]]),
  ),
);

const calamities = define<CalamityColumn>('calamities', tableNames.calamities, {
  code: text,
  status: text,
  title: text,
  category: text,
  since: day,
  what: text,
  cause: text,
  solution: text,
  apology: text,
  responsible: text,
  linked: calculated,
  affected: number,
  approached: number,
  firstLetterOn: day,
  registeredOn: day,
  registeredBy: text,
  closedOn: day,
  rowId: text,
});

const samples = define<SampleColumn>('samples', samplesTable, {
  code: text,
  date: text,
  first: day,
  last: day,
  population: text,
  populationSize: number,
  asked: text,
  drawn: number,
  seed: text,
  stratified: text,
  method: text,
  by: text,
  on: day,
});

export const sideTables = {
  log: { ...log, wraps: true },
  rounds: { ...rounds, wraps: true },
  calamities: { ...calamities, wraps: true },
  samples,
} as const;
