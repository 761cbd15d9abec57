import { settingNames } from '../../src/workbook/names/settingNames';
import { tableNames } from '../../src/workbook/names/tableNames';
import { departments, employees } from './office';

/** Types the office's name, departments and employees into a new Dutch register, as a person would. */
export function fillLists(): Promise<void> {
  return Excel.run(async (context) => {
    const { names, tables } = context.workbook;
    const fill = (table: string, [first = [], ...others]: string[][]) => {
      const body = tables.getItem(table).getDataBodyRange();
      body.getRow(0).values = [first];
      body.getRowsBelow(others.length).values = others;
    };
    names.getItem(settingNames.organisation).getRange().values = [['Stichting De Brug']];
    fill(
      tableNames.departments,
      departments.map(({ name, head, headEmail }) => [name, head, headEmail, 'ja']),
    );
    fill(
      tableNames.employees,
      employees.map(({ name, email, department }) => [name, email, department, 'ja']),
    );
    await context.sync();
  });
}
