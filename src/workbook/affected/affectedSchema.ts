import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { TableSchema } from '../table/schema';
import { affectedColumns } from './affectedColumns';
import { affectedHeaders } from './affectedLayout';
import { affectedTable } from './affectedNames';

/** The table of a calamity's affected relations. */
export const affectedSchema = (code: string): TableSchema => ({
  name: affectedTable(code),
  formats: Object.fromEntries(affectedColumns.map(({ key, numberFormat }) => [key, numberFormat])),
  headers: (language) => affectedHeaders(letterTexts[language]),
});
