import { judgeLines } from '../../../../src/procedure/identity/judgeLines';

/** Lines as their numbers; a capital is ours. */
const linesOf = (text: string) =>
  [...text].map((sign) => ({ caseNumber: sign.toLowerCase(), isOurs: sign !== sign.toLowerCase() }));

describe('the lines of a row that two panes gave its number', () => {
  it.each([
    ['X', 'x', [], false],
    ['xX', 'x', [1], false],
    ['Xx', 'x', [], false],
    ['XX', 'x', [1], false],
    ['Xy', 'y', [0], false],
    ['X', 'y', [0], true],
    ['y', 'x', [], true],
    ['', 'x', [], true],
    ['X', null, [0], false],
    ['', null, [], false],
  ])('of %s with %s in the sheet', (lines, caseNumber, going, lacks) => {
    expect(judgeLines(linesOf(lines), caseNumber)).toEqual({ going, lacks });
  });
});
