import fc from 'fast-check';
import { toDay } from '../../../../src/procedure/calendar/day';
import { ownKind } from '../../../../src/procedure/complaint/own/ownColumn';
import type { OwnCell, OwnKind } from '../../../../src/procedure/complaint/own/ownColumn';
import { readOwn } from '../../../../src/procedure/complaint/check/readOwn';

const cell = (value: OwnCell['value'], dated = false, formula: unknown = value): OwnCell => ({
  value,
  formula,
  dated,
});
const blank = cell('');

describe('what a column of the office holds', () => {
  it.each<[string, OwnKind, Parameters<typeof ownKind>[0]]>([
    ['a rule with a list', 'choice', { rule: 'list', cell: blank, others: [cell('a')] }],
    ['a rule for dates', 'day', { rule: 'date', cell: blank, others: [] }],
    ['a rule for numbers', 'number', { rule: 'number', cell: blank, others: [] }],
    [
      'dates',
      'day',
      { rule: null, cell: blank && cell('', true), others: [cell(46_000, true), cell('', true)] },
    ],
    [
      'nothing yet, in cells for dates',
      'day',
      { rule: null, cell: cell('', true), others: [cell('', true)] },
    ],
    ['numbers', 'number', { rule: null, cell: cell(3), others: [cell(3), cell(''), cell(7.5)] }],
    ['nothing yet', 'text', { rule: null, cell: blank, others: [blank] }],
    ['numbers and a word', 'text', { rule: null, cell: cell(3), others: [cell(3), cell('circa 4')] }],
    [
      'dates and a word',
      'text',
      { rule: null, cell: cell('', true), others: [cell(46_000, true), cell('later', true)] },
    ],
    [
      'some numbers that are dates',
      'text',
      { rule: null, cell: cell(3), others: [cell(3), cell(46_000, true)] },
    ],
    [
      'formulas',
      'calculated',
      { rule: 'list', cell: cell(4, false, '=2*2'), others: [cell(4, false, '=2*2')] },
    ],
    [
      'a formula in this row',
      'calculated',
      { rule: null, cell: cell(4, false, '=2*2'), others: [cell('a')] },
    ],
    [
      'formulas, typed over in this row',
      'calculated',
      { rule: null, cell: cell(4), others: [cell(4, false, '=2*2')] },
    ],
    [
      'a text that only looks like a formula',
      'text',
      { rule: null, cell: cell('=2*2'), others: [cell('=2*2')] },
    ],
  ])('of %s is %s', (_, kind, evidence) => {
    expect(ownKind(evidence)).toBe(kind);
  });
});

describe('what is typed there', () => {
  const context = { today: toDay('2026-07-08'), holidays: [] };
  const typedIn = (kind: OwnKind, typed: string, choices: string[] = []) =>
    readOwn({ kind, choices }, typed, context);

  it.each<[OwnKind, string, object]>([
    ['number', '12,5', { kind: 'number', number: 12.5 }],
    ['number', ' -3 ', { kind: 'number', number: -3 }],
    ['number', '0.125', { kind: 'number', number: 0.125 }],
    ['day', 'morgen', { kind: 'day', day: '2026-07-09' }],
    ['day', ' ', { kind: 'text', text: '' }],
    ['text', '=1+1', { kind: 'text', text: '=1+1' }],
  ])('as %s, %j, is read', (kind, typed, expected) => {
    expect(typedIn(kind, typed)).toEqual({ ok: true, typed: expected });
  });

  it.each<[OwnKind, string, string]>([
    ['number', '1.234', 'notANumber'],
    ['number', '1,234', 'notANumber'],
    ['number', '=1+1', 'notANumber'],
    ['number', 'tien', 'notANumber'],
    ['day', '31-02-2026', 'notADate'],
    ['choice', 'Anders', 'notAChoice'],
    ['text', 'bel\u0007', 'notAllowedHere'],
  ])('as %s, %j, is refused: %s', (kind, typed, code) => {
    expect(typedIn(kind, typed, ['Buur'])).toMatchObject({ ok: false, issue: { code } });
  });

  it('is kept as it is where the column holds text', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = typedIn('text', typed);
        const expected = typed.trim() === '' ? '' : typed.replace(/\r\n?/g, '\n');
        if (read.ok) expect(read.typed).toEqual({ kind: 'text', text: expected });
      }),
    );
  });
});
