import type { Day } from '../../procedure/calendar/day';
import type { Lists, Settings } from '../../usecases/ports/ports';
import type { WorkbookTexts } from '../../i18n/workbook/textShape';
import { dayOf } from '../sheet/serial';
import { neededSettings, settingNames } from '../names/settingNames';
import { tableNames } from '../names/tableNames';
import { tableOf } from '../names/knownNames';

type ListKey = 'departments' | 'employees' | 'categories' | 'holidays';
type Rows = unknown[][];

/** Asks for the body of one list. */
export function loadList(context: Excel.RequestContext, key: ListKey): Excel.Range {
  return tableOf(context, tableNames[key]).getDataBodyRange().load('values');
}

/** Asks for the bodies of the four lists; read them with `listsOf` after the sync. */
export function loadLists(context: Excel.RequestContext): Record<ListKey, Excel.Range> {
  return {
    departments: loadList(context, 'departments'),
    employees: loadList(context, 'employees'),
    categories: loadList(context, 'categories'),
    holidays: loadList(context, 'holidays'),
  };
}

const text = (value: unknown): string => String(value ?? '').trim();

interface Body {
  values: Rows;
}

const named = ({ values }: Body): Rows => values.filter(([name]) => text(name) !== '');
const isActive = (value: unknown, { lists }: WorkbookTexts): boolean =>
  text(value).toLocaleLowerCase('nl') !== lists.inactive;

/** The active categories, in the order of their list. */
export function categoriesOf(categories: Body, texts: WorkbookTexts): string[] {
  return named(categories)
    .filter(([, , active]) => isActive(active, texts))
    .map(([name]) => text(name));
}

export function holidaysOf(holidays: Body): Day[] {
  return holidays.values.flatMap(([value]) => dayOf(value) ?? []);
}

/** The lists as they stand in the sheet: blank rows skipped, inactive entries left out. */
export function listsOf(lists: Record<ListKey, Body>, texts: WorkbookTexts): Lists {
  return {
    departments: named(lists.departments).map(([name, head, headEmail]) => ({
      name: text(name),
      head: text(head),
      headEmail: text(headEmail),
    })),
    employees: named(lists.employees)
      .filter(([, , , active]) => isActive(active, texts))
      .map(([name, email, department]) => ({
        name: text(name),
        email: text(email),
        department: text(department),
      })),
    categories: categoriesOf(lists.categories, texts),
    holidays: holidaysOf(lists.holidays),
  };
}

type SettingCells = Record<(typeof neededSettings)[number], Excel.Range>;

/** Asks for the named cells of the settings that the pane works with. */
export function loadSettings(context: Excel.RequestContext): SettingCells {
  return Object.fromEntries(neededSettings.map((key) => [key, loadSetting(context, key)])) as SettingCells;
}

/** Asks for the named cell of one setting. */
export function loadSetting(context: Excel.RequestContext, key: keyof typeof settingNames): Excel.Range {
  return context.workbook.names.getItem(settingNames[key]).getRange().load('values');
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
