import { ApiError } from '../engine/ApiError';
import { findName, findTable } from './find';
import { isValidName } from './isValidName';
import { takeFormula } from './takeFormula';
import type { Name, Workbook } from './Workbook';

const setFormula = (workbook: Workbook, name: string, formula: string): void =>
  takeFormula(() => workbook.calculation.setName(name, formula));

/** @throws ApiError InvalidArgument for a name or formula that is not allowed, ItemAlreadyExists for a name in use */
export function addName(workbook: Workbook, name: Name): void {
  if (!isValidName(name.name)) throw new ApiError('InvalidArgument', `"${name.name}" can't be a name`);
  const isTaken = findName(workbook, name.name, name.scope) ?? findTable(workbook, name.name);
  if (isTaken) throw new ApiError('ItemAlreadyExists', name.name);
  if (name.scope !== undefined) throw new ApiError('NotImplemented', 'names of one sheet');
  setFormula(workbook, name.name, name.formula);
  workbook.names.push(name);
}

export function changeName(workbook: Workbook, name: Name, formula: string): void {
  setFormula(workbook, name.name, formula);
  name.formula = formula;
}

export function removeName(workbook: Workbook, name: Name): void {
  workbook.names = workbook.names.filter((other) => other !== name);
  workbook.calculation.removeName(name.name);
}
