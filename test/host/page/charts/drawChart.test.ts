/** @jest-environment jsdom */
import { addSheet } from '../../files/buildWorkbook';
import { addExampleCharts } from '../../files/charts/exampleCharts';
import { createEmptyWorkbook } from '../../model/Workbook';
import { drawChart } from './drawChart';

// jsdom has no canvas, and would say so.
jest.mock('../grid/measureText', () => ({ measureText: (text: string) => text.length * 7 }));

function example(which: 0 | 1) {
  const workbook = createEmptyWorkbook();
  const sheet = addSheet(workbook, 'Blad1');
  addExampleCharts(workbook, sheet);
  const chart = sheet.charts[which];
  if (!chart) throw new Error('no chart');
  return {
    workbook,
    sheet,
    chart,
    draw: () => drawChart(workbook, chart, { width: 480, height: 300 }, 'nl-NL'),
  };
}

const texts = (drawn: Element) => [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent);
const lengths = (drawn: Element, fill: string) =>
  [...drawn.querySelectorAll(`rect[fill="${fill}"]`)].map((bar) => Number(bar.getAttribute('width')));

test('A chart says its title and its alternative text', () => {
  const { draw } = example(0);
  expect(draw().getAttribute('role')).toBe('img');
  expect(draw().getAttribute('aria-label')).toMatch(/^Vragen & antwoorden\. Ontvangen en gesloten/);
});

test('Bars are as long as their numbers, in the colour of their series', () => {
  const [, first = 0, second = 0, third = 0] = lengths(example(0).draw(), '#1F4E79').sort((a, b) => a - b);
  expect([first / 7, second / 12]).toEqual([expect.closeTo(third / 15), expect.closeTo(third / 15)]);
});

test('A chart names its series, its categories and the numbers along its axis', () => {
  expect(texts(example(0).draw())).toEqual(
    expect.arrayContaining(['Ontvangen', 'Gesloten', '2026-K1', '2026-K3', '0', '5', '20', 'Kwartaal']),
  );
});

test('Bars follow the cells', () => {
  const { workbook, sheet, draw } = example(0);
  const before = lengths(draw(), '#9DC3E6').at(-1) ?? 0;
  workbook.calculation.setValue(sheet.id, 4, 12, 20);
  const after = lengths(draw(), '#9DC3E6');
  expect(after).toHaveLength(4);
  expect(after.at(-1)).toBeGreaterThan(before);
});

test('Lines differ by their dashes and markers, not by colour alone, and stop at a blank cell', () => {
  const drawn = example(1).draw();
  const [received, closed] = [...drawn.querySelectorAll('path[fill="none"]')];
  expect(received?.getAttribute('stroke-dasharray')).toBeNull();
  expect(closed?.getAttribute('stroke-dasharray')).toBe('6 4');
  expect(received?.getAttribute('d')?.match(/[ML]/g)).toEqual(['M', 'L', 'L']);
  expect(closed?.getAttribute('d')?.match(/[ML]/g)).toEqual(['M', 'L']);
});

test('A chart without a title says its name', () => {
  expect(example(1).draw().getAttribute('aria-label')).toBe('Verloop');
});
