import { codeOf, loaded, put, valueOf, valuesOf } from '../bench';
import { OUR_READING, type Check } from '../Check';

const wholes = 31_415.926535897932;

/** Numbers, blanks, and what a batch gives back. */
export const values: readonly Check[] = [
  {
    id: 'values.doubles',
    says: 'A number is given back as exactly the double that was written',
    source: OUR_READING,
    otherwise: 'times are compared in the fifteen digits that Excel shows',
    expected: wholes,
    see: ({ sheet }) => valueOf(put(sheet, 'A1', [[wholes]])),
  },
  {
    id: 'values.null',
    says: 'Null leaves a cell as it is, and an empty text empties it',
    source: 'learn.microsoft.com: Excel JavaScript object model, null and empty strings',
    expected: [['a', '', 'new']],
    see: async ({ sheet, context }) => {
      put(sheet, 'A1', [['a', 'b', 'c']]);
      await context.sync();
      return valuesOf(put(sheet, 'A1', [[null, '', 'new']]));
    },
  },
  {
    id: 'values.point',
    says: 'Numbers in texts are read with a point, whatever the region',
    source: 'learn.microsoft.com: Range.values, Range.formulas (en-US)',
    expected: [[1.5, 3]],
    see: ({ sheet }) => valuesOf(put(sheet, 'A1', [['1.5', '=SUM(1,2)']])),
  },
  {
    id: 'values.misfit',
    says: 'Values of another size than their range are refused',
    source: 'learn.microsoft.com: error InvalidArgument',
    expected: 'InvalidArgument',
    see: ({ sheet, context }) =>
      codeOf(context, () => (sheet.getRange('A1:B1').values = [['one', 'two', 'three']])),
  },
  {
    id: 'values.order',
    says: 'What stands before a failing step of a batch is done, and nothing behind it',
    source: OUR_READING,
    otherwise: 'before anything is taken back the pane looks whether it stands there',
    expected: [['before', '']],
    see: async ({ sheet, context }) => {
      await codeOf(context, () => {
        put(sheet, 'A1', [['before']]);
        sheet.tables.getItem('none').load('name');
        put(sheet, 'B1', [['behind']]);
      });
      return valuesOf(sheet.getRange('A1:B1'));
    },
  },
  {
    id: 'values.readInOrder',
    says: 'A batch reads in its order: before and after a write of its own',
    source: OUR_READING,
    expected: ['old', 'new'],
    see: async ({ sheet, context }) => {
      put(sheet, 'A1', [['old']]);
      await context.sync();
      const before = sheet.getRange('A1').load('values');
      put(sheet, 'A1', [['new']]);
      const after = sheet.getRange('A1').load('values');
      await context.sync();
      return [before.values[0]?.[0], after.values[0]?.[0]];
    },
  },
  {
    id: 'values.tooLarge',
    says: 'The cells of whole columns are too many to read, and come as null',
    source: 'learn.microsoft.com: Resource limits (5 million cells)',
    expected: null,
    see: async ({ sheet }) => (await loaded(sheet.getRange('A:F'), 'values')).values ?? null,
  },
  {
    id: 'values.copied',
    says: 'Range.copyFrom copies formulas with their references moved',
    source: 'learn.microsoft.com: Range.copyFrom',
    expected: [['=A2*2']],
    see: async ({ sheet }) => {
      sheet.getRange('B1').formulas = [['=A1*2']];
      sheet.getRange('B2').copyFrom('B1', Excel.RangeCopyType.formulas);
      return (await loaded(sheet.getRange('B2'), 'formulas')).formulas;
    },
  },
];
