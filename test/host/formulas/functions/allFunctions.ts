import { conditional } from './conditional';
import { dates } from './dates';
import type { FunctionFamily } from './FunctionDefinition';
import { logic } from './logic';
import { lookup } from './lookup';
import { numbers } from './numbers';
import { texts } from './text';

/** Only what the add-in's formulas use; any other function is refused by name. */
export const allFunctions: FunctionFamily = {
  ...logic,
  ...numbers,
  ...conditional,
  ...dates,
  ...texts,
  ...lookup,
};
