/**
 * Functions newer than the file format: files name them with a prefix ([MS-XLSX] 2.2.2, "future functions"), or Excel
 * shows #NAME?. NETWORKDAYS.INTL, WORKDAY.INTL and AGGREGATE are stored without one.
 */
export const futureFunctions: ReadonlyMap<string, string> = new Map([
  ...[
    'CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ISFORMULA',
    'ISOWEEKNUM MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC',
    'QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ SEQUENCE SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER',
    'TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP',
    'XMATCH XOR',
  ]
    .flatMap((line) => line.split(' '))
    .map((name): [string, string] => [name, `_xlfn.${name}`]),
  ['FILTER', '_xlfn._xlws.FILTER'],
  ['SORT', '_xlfn._xlws.SORT'],
]);
