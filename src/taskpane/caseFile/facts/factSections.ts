import type { Complaint } from '../../../procedure/complaint/complaint';
import { definitionOf, inSection } from '../../../procedure/complaint/fields';
import type { EditedField } from '../../../procedure/complaint/fields';

/** The facts of a case in the order of the form, but first what is asked first of a case that stands there. */
export const factSections = [
  ['promise', inSection('promise', ['promise', 'followUpBy', 'callbackOn'])],
  ['who', inSection('who', ['name', 'phone', 'preferredTime', 'reachBy'])],
  ['what', inSection('what')],
  ['later', inSection('later')],
] as const satisfies [string, EditedField[]][];

/** Whether the procedure misses something while this is blank. */
export function isWanted(field: EditedField, { severity }: Complaint): boolean {
  const { required } = definitionOf(field);
  return required === true || (required === 'serious' && severity === 'serious');
}
