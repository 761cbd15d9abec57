import {
  registerLanguages,
  sameLanguage,
  type RegisterLanguage,
} from '../../i18n/workbook/registerLanguages';
import { looseLayout } from '../columns/layout';
import { asMade, noteAsked, type KnownNames } from '../names/knownNames';
import { tableNames } from '../names/tableNames';
import { plainHeader } from '../names/plainHeader';
import { presentKeys } from '../names/presentKeys';
import type { Session } from '../table/session';
import { registerTables } from './registerTables';
import { surveyTables, type FoundTable, type Survey } from './surveyTables';

/** A table that lost its hidden names and its own is still known by so much of its headers. */
const enoughHeaders = 0.75;

/**
 * Asks the workbook how the register's tables and headers are called now: first the hidden names, then our own words.
 * @returns whether that is news
 */
export async function learnNames(context: Excel.RequestContext, session: Session): Promise<boolean> {
  const learned = namesOf(await surveyTables(context));
  noteAsked(context);
  if (printOf(learned) === printOf(session.names)) return false;
  session.names = learned;
  session.known = null;
  return true;
}

const printOf = ({ tables, headers }: KnownNames): string =>
  JSON.stringify([[...tables], [...headers].map(([table, known]) => [table, [...known]])]);

/** What differs from how we made it. */
export function namesOf(survey: Survey): KnownNames {
  const made = new Set([...survey.marks.map(({ table }) => table), ...registerTables('nl').keys()]);
  const complaints = tableNow(survey, tableNames.complaints);
  const { language } = looseLayout(complaints?.headers ?? [], asMade());
  const known = [...made].flatMap((table) => {
    const found = tableNow(survey, table);
    return found ? [{ table, found }] : [];
  });
  return {
    tables: new Map(known.flatMap(({ table, found }) => (found.name === table ? [] : [[table, found.name]]))),
    headers: new Map(
      known.flatMap(({ table, found }) => {
        const headers = headersOf(survey, table, found, language);
        return headers.size > 0 ? [[table, headers]] : [];
      }),
    ),
  };
}

/**
 * The table to which most of the names lead, or that is called so; or, where no name tells that it was turned into a range, that
 * alone has its headers.
 */
function tableNow(survey: Survey, made: string): FoundTable | undefined {
  const led = survey.marks.flatMap(({ table, leadsTo }) => (table === made && leadsTo ? leadsTo.table : []));
  const most = survey.tables
    .map((table) => ({ table, votes: led.filter((name) => name === table.name).length }))
    .reduce<{ table?: FoundTable; votes: number }>((best, one) => (one.votes > best.votes ? one : best), {
      votes: 0,
    });
  const isConverted = survey.marks.some(({ table }) => table === made);
  return (
    most.table ??
    survey.tables.find(({ name }) => name === made) ??
    (isConverted ? undefined : onlyAlike(survey, made))
  );
}

function onlyAlike(survey: Survey, made: string): FoundTable | undefined {
  const alike = tablesAlike(survey, made);
  return alike.length === 1 ? alike[0] : undefined;
}

/**
 * Tables of which nothing says that they are another one of ours, and that have the headers of this one rather than of another:
 * those of the rounds are headers of complaints too.
 */
export function tablesAlike({ tables, marks }: Survey, made: string): FoundTable[] {
  const ours = [...registerTables('nl').keys()];
  const taken = new Set<string>([...ours, ...marks.flatMap(({ leadsTo }) => leadsTo?.table ?? [])]);
  return tables.filter((table) => {
    const alike = headersAlike(table, made);
    return !taken.has(table.name) && alike > 0 && ours.every((other) => headersAlike(table, other) <= alike);
  });
}

/** How many headers of one of our tables this one has; none where it has too few of them. */
function headersAlike({ headers }: FoundTable, made: string): number {
  const counts = registerLanguages.map((language) => {
    const wanted = registerTables(language).get(made) ?? new Map<string, string>();
    const present = presentKeys(wanted, headers).filter((key) => key !== null).length;
    return present >= wanted.size * enoughHeaders ? present : 0;
  });
  return Math.max(...counts);
}

/** Headers that the names lead to, those that differ from ours by capitals and spaces only, and those of registers of another version. */
function headersOf(
  { marks }: Survey,
  made: string,
  { name, headers }: FoundTable,
  language: RegisterLanguage,
): Map<string, string> {
  const words = registerTables(language).get(made) ?? new Map<string, string>();
  const isOfAnother = (key: string, header: string) =>
    [...words].some(([other, word]) => other !== key && word === header);
  const led = new Map(
    marks.flatMap(({ table, key, leadsTo }): [string, string][] =>
      // A name may have been led to another column of ours, which says what it is by itself.
      table === made && leadsTo?.table === name && !isOfAnother(key, leadsTo.header)
        ? [[key, leadsTo.header]]
        : [],
    ),
  );
  const registers = [language, ...sameLanguage(language)].map((other) => registerTables(other).get(made));
  const spelled = [...words.keys()].flatMap((key): [string, string][] => {
    const wanted = registers.map((register) => plainHeader(register?.get(key) ?? key));
    const [header] = wanted.flatMap((one) => headers.find((other) => plainHeader(other) === one) ?? []);
    return header !== undefined && !led.has(key) ? [[key, header]] : [];
  });
  return new Map([...spelled, ...led].filter(([key, header]) => words.get(key) !== header));
}
