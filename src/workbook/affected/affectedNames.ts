import { tablePrefixes } from '../names/tableNames';

/** The table of a calamity's affected relations; names of tables can't hold a hyphen. */
export const affectedTable = (code: string): string =>
  tablePrefixes.affected + code.replace(/[^\p{L}\d]/gu, '_');

export const isAffectedTable = (name: string): boolean => name.startsWith(tablePrefixes.affected);

/** Longer names would pass Excel's 31 characters once a number comes behind them. */
const longest = 26;

/** The name of a sheet that belongs to a calamity, without the characters that Excel doesn't allow in one. */
export const calamitySheet = (word: string, code: string): string =>
  `${word} ${code}`.replace(/[:\\/?*[\]]/g, '-').slice(0, longest);
