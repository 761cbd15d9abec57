import { settingNames } from './settingNames';

/** Asks for the value of a setting that a register made before may lack; `undefined` there, once it has arrived. */
export function loadLaterSetting(
  { workbook }: Excel.RequestContext,
  key: keyof typeof settingNames,
): () => unknown {
  const cell = workbook.names.getItemOrNullObject(settingNames[key]).getRangeOrNullObject().load('values');
  return () => (cell.isNullObject ? undefined : cell.values[0]?.[0]);
}
