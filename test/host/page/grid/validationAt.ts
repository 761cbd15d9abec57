import { contains } from '../../model/Area';
import type { Sheet } from '../../model/Sheet';
import type { Validation } from '../../model/Validation';
import type { Place } from './moveSelection';

/** The validation of a cell; `undefined` when anything may be typed. */
export const validationAt = (sheet: Sheet, place: Place): Validation | undefined =>
  sheet.validations.find(({ areas }) =>
    areas.some((area) => contains(area, { ...place, rowCount: 1, columnCount: 1 })),
  );
