import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { Day } from '../../procedure/calendar/day';
import type { Lists, Settings } from '../../usecases/ports/ports';
import type { WorkbookTexts } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { dayOf } from '../sheet/serial';
import { talkingPoints, type TalkingPoint, type Wording } from '../../procedure/callback/talkingPoints';
import { neededSettings, settingNames, writtenSettings } from '../names/settingNames';
import { namesIn, tableName } from '../names/knownNames';
import { tableNames } from '../names/tableNames';
import { listPlaces } from '../names/listPlaces';
import { loadLaterSetting } from '../names/laterSetting';
import type { ListColumn, ListTable } from '../names/listTables';
import { loadTableCells, type TableCells } from '../table/tableCells';

/** A list of the office with its header row, on its way. */
interface LoadedList<List extends ListTable> extends TableCells {
  list: List;
}

/** Asks for one list. */
export const loadList = <List extends ListTable>(
  context: Excel.RequestContext,
  list: List,
): LoadedList<List> => ({ list, ...loadTableCells(context, tableNames[list]) });

type LoadedLists = { [List in Exclude<ListTable, 'channels'>]: LoadedList<List> } & {
  channels: ReturnType<typeof loadChannels>;
};

/**
 * Asks for the list of channels, which a register has that was made or completed since there is one; without it the usual ones.
 * Whoever asks looks besides whether it was only renamed (`loadOwnTables`).
 */
export function loadChannels(context: Excel.RequestContext) {
  const table = context.workbook.tables
    .getItemOrNullObject(tableName(namesIn(context), tableNames.channels))
    .load('name');
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('values');
  return (
    language: RegisterLanguage,
    choose: (list: LoadedList<'channels'>, language: RegisterLanguage) => string[],
  ): string[] =>
    table.isNullObject
      ? [...workbookTexts[language].channels]
      : choose({ list: 'channels', header, body }, language);
}

/** Asks for the office's lists; read them with `listsOf` after the sync. */
export function loadLists(context: Excel.RequestContext): LoadedLists {
  return {
    departments: loadList(context, 'departments'),
    employees: loadList(context, 'employees'),
    categories: loadList(context, 'categories'),
    channels: loadChannels(context),
    holidays: loadList(context, 'holidays'),
  };
}

const text = (value: unknown): string => String(value ?? '').trim();

/** The lines of a list, by the key of their column, which is found by its header: offices add columns in front too. */
function linesOf<List extends ListTable>(
  { list, header, body }: LoadedList<List>,
  language: RegisterLanguage,
): Record<ListColumn<List>, unknown>[] {
  const places = Object.entries<number>(listPlaces(list, language, header));
  return body.values.map(
    (row: unknown[]) =>
      // Each column has its place.
      Object.fromEntries(places.map(([key, place]) => [key, row[place]])) as Record<
        ListColumn<List>,
        unknown
      >,
  );
}

type NamedList = Exclude<ListTable, 'holidays'>;

/** The names of a list, blank rows skipped, inactive ones among them. */
export const namesOn = <List extends NamedList>(
  loaded: LoadedList<List>,
  language: RegisterLanguage,
): string[] =>
  linesOf<NamedList>(loaded, language)
    .map(({ name }) => text(name))
    .filter((name) => name !== '');

const isNamed = ({ name }: { name: unknown }): boolean => text(name) !== '';
const isActive =
  (language: RegisterLanguage) =>
  ({ active }: { active: unknown }): boolean =>
    text(active).toLocaleLowerCase('nl') !== workbookTexts[language].lists.inactive;

/** The active categories or channels, in the order of their list. */
export const activeOn = (
  loaded: LoadedList<'categories' | 'channels'>,
  language: RegisterLanguage,
): string[] =>
  linesOf<'categories' | 'channels'>(loaded, language)
    .filter(isNamed)
    .filter(isActive(language))
    .map(({ name }) => text(name));

export function holidaysOf(holidays: LoadedList<'holidays'>, language: RegisterLanguage): Day[] {
  return linesOf(holidays, language).flatMap(({ day }) => dayOf(day) ?? []);
}

/** The lists as they stand in the sheet: blank rows and inactive entries left out, but for departments. */
export function listsOf(lists: LoadedLists, language: RegisterLanguage): Lists {
  return {
    departments: linesOf(lists.departments, language)
      .filter(isNamed)
      .map(({ name, head, headEmail, active }) => ({
        name: text(name),
        head: text(head),
        headEmail: text(headEmail),
        active: isActive(language)({ active }),
      })),
    employees: linesOf(lists.employees, language)
      .filter(isNamed)
      .filter(isActive(language))
      .map(({ name, email, department }) => ({
        name: text(name),
        email: text(email),
        department: text(department),
      })),
    categories: activeOn(lists.categories, language),
    channels: lists.channels(language, activeOn),
    holidays: holidaysOf(lists.holidays, language),
  };
}

type NeededCells = Record<(typeof neededSettings)[number], Excel.Range>;

interface SettingCells extends NeededCells {
  /** How answers in writing are worded, where the register says so. */
  written: (point: TalkingPoint) => unknown;
}

/** Asks for the named cells of the settings that the pane works with. */
export function loadSettings(context: Excel.RequestContext): SettingCells {
  const needed = Object.fromEntries(
    neededSettings.map((key) => [key, loadSetting(context, key)]),
    // Each key got its cell.
  ) as NeededCells;
  const cells = new Map(
    talkingPoints.map((point) => [point, loadLaterSetting(context, writtenSettings[point])]),
  );
  return { ...needed, written: (point) => cells.get(point)?.() };
}

/** Asks for the named cell of one setting. */
export function loadSetting(context: Excel.RequestContext, key: keyof typeof settingNames): Excel.Range {
  return context.workbook.names.getItem(settingNames[key]).getRange().load('values');
}

/** A number that an office emptied or typed wrongly falls back on the value the register began with. */
export function settingsOf(cells: SettingCells, texts: WorkbookTexts): Settings {
  const value = (key: keyof NeededCells): unknown => cells[key].values[0]?.[0];
  const whole = (key: keyof NeededCells, fallback: number): number => {
    const number = Number(value(key));
    return Number.isInteger(number) && number > 0 ? number : fallback;
  };
  const { written } = texts.settings;
  const worded = (of: (point: TalkingPoint) => string): Wording =>
    // Each point got its words.
    Object.fromEntries(talkingPoints.map((point) => [point, of(point)])) as Wording;
  return {
    organisation: text(value('organisation')),
    callbackTerm: whole('callbackTerm', 5),
    calamityThreshold: whole('calamityThreshold', 100),
    wording: worded((point) => text(value(point)) || texts.settings.wording[point]),
    spoken: texts.settings.spoken,
    written: { ...written, wording: worded((point) => text(cells.written(point)) || written.wording[point]) },
  };
}
