import type { LocalExcel } from '../../inProcess';
import { startLocalExcel } from '../../inProcess';
import { chartData } from '../../model/charts/chartData';
import { codeOf, onSheet } from '../inExcel';

let host: LocalExcel;
const only = () => {
  const chart = host.workbook.sheets[0]?.charts[0];
  if (!chart) throw new Error('no chart');
  return chart;
};
const shown = () => {
  const { categories, series } = chartData(host.workbook, only());
  const numbers = series.map(({ name, values }) => [name, ...values.map(({ value }) => value)]);
  return [['', ...categories], ...numbers];
};

const block = [
  ['', 'Received', 'Closed'],
  ['K1', 12, 9],
  ['K2', 7, 11],
  ['K3', 15, 8],
];
const bars = (sheet: Excel.Worksheet) =>
  sheet.charts.add(Excel.ChartType.barClustered, sheet.getRange('A1:C4'), Excel.ChartSeriesBy.auto);

beforeEach(async () => {
  host = startLocalExcel();
  await onSheet((sheet) => (sheet.getRange('A1:C4').values = block));
});

describe('A new chart', () => {
  test('takes series along the longer side, with the names in its first row and column', async () => {
    await onSheet(bars);
    expect(shown()).toEqual([
      ['', 'K1', 'K2', 'K3'],
      ['Received', 12, 7, 15],
      ['Closed', 9, 11, 8],
    ]);
  });

  test('takes series from rows when it is told so', async () => {
    await onSheet((sheet) => sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Rows'));
    expect(shown()[1]).toEqual(['K1', 12, 9]);
  });

  test.each([
    [
      'dates before the numbers',
      [
        ['Day', 'No'],
        [46204, 3],
        [46205, 4],
      ],
      ['', '7/1/26', '7/2/26'],
    ],
    [
      'numbers without names',
      [
        [1, 3],
        [2, 4],
        [3, 5],
      ],
      ['', '1', '2', '3'],
    ],
  ])('of %s has the right categories', async (_name, values, categories) => {
    await onSheet((sheet) => {
      const source = sheet.getRange('E1').getResizedRange(values.length - 1, 1);
      source.values = values;
      if (values[0]?.[0] === 'Day') source.getColumn(0).numberFormat = [['@'], ['m/d/yy'], ['m/d/yy']];
      sheet.charts.add('ColumnClustered', source);
    });
    expect(shown()[0]).toEqual(categories);
  });

  test('is named by its only series', async () => {
    const title = await onSheet((sheet) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
      return chart.load('name,title/text,legend/visible');
    });
    expect([title.name, title.title.text, title.legend.visible]).toEqual(['Chart 1', 'Received', false]);
  });

  test('of a kind that the local Excel does not draw is refused', async () => {
    expect(await codeOf(onSheet((sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B4'))))).toBe(
      'NotImplemented',
    );
  });
});

describe('A chart', () => {
  beforeEach(() => onSheet((sheet) => (bars(sheet).name = 'per quarter')));
  const chart = <T>(change: (chart: Excel.Chart) => T) =>
    onSheet((sheet) => change(sheet.charts.getItem('per quarter')));

  test('is found by its name, also after a sync, and is nothing once deleted', async () => {
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Sheet1');
      const found = charts.getItemOrNullObject('PER QUARTER').load('name');
      const other = charts.getItemOrNullObject('other');
      await context.sync();
      expect([found.isNullObject, found.name, other.isNullObject]).toEqual([false, 'per quarter', true]);
      found.name = 'again';
      await context.sync();
      found.delete();
      const count = charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('covers the cells that it is set on, in points', async () => {
    const placed = await chart((one) => {
      one.setPosition('B3', 'E12');
      return one.load('left,top,width,height');
    });
    expect([placed.left, placed.top, placed.width, placed.height]).toEqual([48, 30, 192, 150]);
  });

  test('keeps its size when only its place changes', async () => {
    const placed = await chart((one) => {
      one.height = 200;
      one.width = 300;
      one.setPosition('C2');
      one.left = 10;
      return one.load('left,top,width,height');
    });
    expect([placed.left, placed.top, placed.width, placed.height]).toEqual([10, 15, 300, 200]);
  });

  test('grows with a column under it and moves with a row above it', async () => {
    const placed = await onSheet((sheet) => {
      const one = sheet.charts.getItem('per quarter');
      one.setPosition('E6', 'F10');
      sheet.getRange('E1').format.columnWidth = 100;
      sheet.getRange('1:2').insert('Down');
      return one.load('top,width');
    });
    expect([placed.top, placed.width]).toEqual([105, 148]);
  });

  test('goes on showing its cells when they move, and the others when one goes', async () => {
    await onSheet((sheet) => sheet.getRange('1:3').insert('Down'));
    await onSheet((sheet) => sheet.getRange('6:6').delete('Up'));
    await onSheet((sheet) => sheet.getRange('C:C').delete('Left'));
    expect(shown().slice(0, 2)).toEqual([
      ['', 'K1', 'K3'],
      ['Received', 12, 15],
    ]);
  });

  test('leaves hidden rows and columns out', async () => {
    await onSheet((sheet) => (sheet.getRange('3:3').rowHidden = true));
    expect(shown()[0]).toEqual(['', 'K1', 'K3']);
  });

  test('takes what the add-in sets of title, legend and axes', async () => {
    await chart((one) => {
      one.title.text = 'Rows';
      one.legend.position = 'Right';
      one.axes.valueAxis.minimum = 0;
      one.axes.valueAxis.numberFormat = '0';
      one.axes.valueAxis.majorGridlines.visible = false;
      one.axes.valueAxis.title.text = 'Number';
      one.axes.categoryAxis.reversePlotOrder = true;
    });
    expect(only()).toMatchObject({
      title: { text: 'Rows', visible: true },
      legend: { visible: true, position: 'Right' },
      valueAxis: { minimum: 0, numberFormat: '0', majorGridlines: false, title: { text: 'Number' } },
      categoryAxis: { reversePlotOrder: true },
    });
  });

  test('takes the looks of its series', async () => {
    const { items } = await chart((one) => {
      const [first, second] = [one.series.getItemAt(0), one.series.getItemAt(1)];
      first.format.fill.setSolidColor('#1F4E79');
      first.hasDataLabels = true;
      second.name = 'Done';
      second.markerStyle = 'Square';
      second.format.line.color = 'red';
      second.format.line.weight = 1.5;
      second.format.line.lineStyle = 'Dash';
      return one.series.load('items/name');
    });
    expect(items.map(({ name }) => name)).toEqual(['Received', 'Done']);
    expect(only().series).toMatchObject([
      { fill: '#1F4E79', hasDataLabels: true },
      { line: { color: '#FF0000', weight: 1.5, style: 'Dash' }, marker: { style: 'Square' } },
    ]);
  });

  test('shows other cells after setData, or when a series gets them', async () => {
    await onSheet((sheet) => {
      const one = sheet.charts.getItem('per quarter');
      one.setData(sheet.getRange('A1:B3'));
      const added = one.series.add('Closed');
      added.setValues(sheet.getRange('C2:C3'));
      added.setXAxisValues(sheet.getRange('A2:A3'));
    });
    expect(shown()).toEqual([
      ['', 'K1', 'K2'],
      ['Received', 12, 7],
      ['Closed', 9, 11],
    ]);
  });

  test('cannot be changed on a protected sheet', async () => {
    await onSheet((sheet) => sheet.protection.protect());
    expect(await codeOf(chart((one) => (one.title.text = 'no')))).toBe('AccessDenied');
    expect(await codeOf(onSheet(bars))).toBe('AccessDenied');
  });
});
