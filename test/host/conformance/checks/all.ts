import type { Check } from '../Check';
import { colours } from './colours';
import { dialog } from './dialog';
import { events } from './events';
import { formulas } from './formulas';
import { growingRules } from './growingRules';
import { growth } from './growth';
import { names } from './names';
import { order } from './order';
import { pageLayout } from './pageLayout';
import { pivots } from './pivots';
import { rules } from './rules';
import { sheets } from './sheets';
import { text } from './text';
import { validation } from './validation';
import { values } from './values';
import { workbook } from './workbook';

/** Those that only an add-in's page can do, with windows of its own and the office.js of Microsoft's CDN. */
export const pageChecks: readonly Check[] = [...dialog, ...colours];

/** All others, by subject; those after which Excel might ask a person something come last. */
export const checks: readonly Check[] = [
  ...growth,
  ...growingRules,
  ...text,
  ...values,
  ...formulas,
  ...names,
  ...rules,
  ...validation,
  ...events,
  ...pageLayout,
  ...order,
  ...sheets,
  ...workbook,
  ...pivots,
];
