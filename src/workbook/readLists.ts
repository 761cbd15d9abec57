import type { Lists, Settings } from '../usecases/ports';
import type { WorkbookTexts } from '../i18n/workbook/textShape';
import { dayOf } from './serial';
import { settingNames } from './settingNames';
import { tableNames } from './tableNames';

type ListKey = 'departments' | 'employees' | 'categories' | 'holidays';
type Rows = unknown[][];

/** Asks for the bodies of the four lists; read them with `listsOf` after the sync. */
export function loadLists(context: Excel.RequestContext): Record<ListKey, Excel.Range> {
  const body = (key: ListKey) =>
    context.workbook.tables.getItem(tableNames[key]).getDataBodyRange().load('values');
  return {
    departments: body('departments'),
    employees: body('employees'),
    categories: body('categories'),
    holidays: body('holidays'),
  };
}

const text = (value: unknown): string => String(value ?? '').trim();

/** The lists as they stand in the sheet: blank rows skipped, inactive entries left out. */
export function listsOf(lists: Record<ListKey, { values: Rows }>, texts: WorkbookTexts): Lists {
  const isActive = (value: unknown) => text(value).toLocaleLowerCase('nl') !== texts.lists.inactive;
  const named = (rows: Rows) => rows.filter(([name]) => text(name) !== '');
  return {
    departments: named(lists.departments.values).map(([name, head, headEmail]) => ({
      name: text(name),
      head: text(head),
      headEmail: text(headEmail),
    })),
    employees: named(lists.employees.values)
      .filter(([, , , active]) => isActive(active))
      .map(([name, email, department]) => ({
        name: text(name),
        email: text(email),
        department: text(department),
      })),
    categories: named(lists.categories.values)
      .filter(([, , active]) => isActive(active))
      .map(([name]) => text(name)),
    holidays: lists.holidays.values.flatMap(([value]) => dayOf(value) ?? []),
  };
}

type SettingCells = Record<keyof typeof settingNames, Excel.Range>;

/** Asks for the named cells of the settings. */
export function loadSettings(context: Excel.RequestContext): SettingCells {
  const entries = Object.entries(settingNames).map(([key, name]) => [
    key,
    context.workbook.names.getItem(name).getRange().load('values'),
  ]);
  return Object.fromEntries(entries) as SettingCells;
}

/** A number that an office emptied or typed wrongly falls back on the value the register began with. */
export function settingsOf(cells: SettingCells, texts: WorkbookTexts): Settings {
  const value = (key: keyof SettingCells): unknown => cells[key].values[0]?.[0];
  const whole = (key: keyof SettingCells, fallback: number): number => {
    const number = Number(value(key));
    return Number.isInteger(number) && number > 0 ? number : fallback;
  };
  const words = (key: 'thank' | 'regret' | 'agreed' | 'verify' | 'restart'): string =>
    text(value(key)) || texts.settings.wording[key];
  return {
    organisation: text(value('organisation')),
    callbackTerm: whole('callbackTerm', 5),
    calamityThreshold: whole('calamityThreshold', 100),
    wording: {
      thank: words('thank'),
      regret: words('regret'),
      agreed: words('agreed'),
      verify: words('verify'),
      restart: words('restart'),
    },
  };
}
