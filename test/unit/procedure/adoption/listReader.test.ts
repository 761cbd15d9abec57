import type { AdoptionChoices } from '../../../../src/procedure/adoption/cells/adoptionChoices';
import type { SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';
import { surveyDoubles } from '../../../../src/procedure/adoption/survey/surveyDoubles';
import { readerOf } from '../../../fixtures/lists/readerOf';
import type { Looked } from '../../../fixtures/lists/readerOf';

describe('the cells of a list', () => {
  const list = (rows: SourceValue[][], more: Partial<Looked> = {}) =>
    readerOf(['caseNumber', 'name', 'town', 'account'], { rows, ...more });

  it('say what stands above them where they say so', () => {
    const { reader } = list([
      ['K1', 'J. Bos', 'Assen', 'Te laat'],
      ['idem', 'idem', '"', 'Weer'],
      ['K3', 'idem', '', 'Nog eens'],
      ['K4', 'P. Smit', 'idem', 'Anders'],
    ]);
    expect(reader.cellAt(1, 1)).toMatchObject({ shown: 'J. Bos', ditto: 'idem' });
    expect(reader.cellAt(2, 1)).toMatchObject({ shown: 'J. Bos', ditto: 'idem' });
    expect(reader.cellAt(1, 2)).toMatchObject({ shown: 'Assen', ditto: '"' });
    expect(reader.cellAt(2, 1)).toMatchObject({ shown: 'J. Bos' });
    // A number is nobody else's, and nothing is what stands above the last.
    expect(reader.cellAt(1, 0)).toMatchObject({ shown: 'idem', ditto: null });
    expect(reader.cellAt(3, 2)).toMatchObject({ shown: 'idem', ditto: null });
    expect(reader.cellAt(0, 1)).toMatchObject({ shown: 'J. Bos', ditto: null });
  });

  it('look past a row that is no complaint, and not past an error', () => {
    const { reader } = list([
      ['K1', 'J. Bos', '#N/A', 'Te laat'],
      ['', 'Totaal', '', 12],
      ['K3', 'idem', 'idem', 'Weer'],
    ]);
    expect(reader.cellAt(2, 1)).toMatchObject({ shown: 'J. Bos', ditto: 'idem' });
    expect(reader.cellAt(2, 2)).toMatchObject({ shown: 'idem', ditto: null });
  });

  it('say what somebody typed instead, also to the rows below', () => {
    const fixes = new Map([
      ['2:1', 'A. de Wit'],
      ['3:2', 'Emmen'],
    ] as const);
    const { reader } = list(
      [
        ['K1', '?', 'Assen', 'Te laat'],
        ['K2', 'idem', 'idem', 'Weer'],
      ],
      { choices: { fixes } },
    );
    expect(reader.cellAt(0, 1)).toMatchObject({ shown: '?', fixed: 'A. de Wit' });
    expect(reader.cellAt(1, 1)).toMatchObject({
      value: 'A. de Wit',
      shown: 'A. de Wit',
      fixed: null,
      ditto: 'idem',
    });
    expect(reader.cellAt(1, 2)).toMatchObject({ shown: 'idem', fixed: 'Emmen', ditto: null });
  });

  it('are dates where Excel shows them as such', () => {
    const rows: SourceValue[][] = [['K1', 46_174, 46_174, 'x']];
    const { reader } = list(rows, { dated: [1] });
    expect(reader.cellAt(0, 1)).toMatchObject({ shown: '01-06-2026', dated: true });
    expect(reader.cellAt(0, 2)).toMatchObject({ shown: '46174', dated: false });
    expect(reader.cellAt(9, 9)).toMatchObject({ value: '', shown: '' });
  });

  it('make a complaint of a row, unless somebody decided otherwise', () => {
    const rows: SourceValue[][] = [
      ['K1', 'J. Bos', 'Assen', 'Te laat'],
      ['', '', '', ''],
      ['', 'Totaal', '', 12],
      ['K4', 5, '', ''],
    ];
    expect(rows.map((_, position) => list(rows).reader.noComplaint(position))).toEqual([
      null,
      'blank',
      'total',
      null,
    ]);
    expect(list(rows, { formulas: [1] }).reader.noComplaint(3)).toBe('blank');
    // A date belongs to a complaint, which may be about a total.
    const total: SourceValue[][] = [['', 'Totaal', '', 46_174]];
    expect(list(total).reader.noComplaint(0)).toBe('total');
    expect(list(total, { dated: [3] }).reader.noComplaint(0)).toBeNull();
    const chosen = new Map([
      [2, 'leaveOut'],
      [3, 'keep'],
      [4, 'keep'],
    ] as const);
    const { reader } = list(rows, { choices: { rows: chosen } });
    expect(rows.map((_, position) => reader.noComplaint(position))).toEqual(['chosen', 'blank', null, null]);
    expect(reader.noComplaint(9)).toBe('blank');
  });
});

describe('rows that seem to be one complaint', () => {
  const doubles = (rows: SourceValue[][], choices: Partial<AdoptionChoices> = {}) => {
    const { columns, source, each } = readerOf(['caseNumber', 'name', 'town', 'account'], { rows, choices });
    const survey = surveyDoubles(columns);
    each((position, cellAt) => {
      const row = source.rows[position];
      if (row) survey.look(position, row, cellAt);
    });
    return { survey, found: survey.found(source.rows) };
  };

  it('have one number, capitals and spaces aside', () => {
    const { survey, found } = doubles([
      ['K1', 'J. Bos', '', ''],
      ['k1 ', 'P. Smit', '', ''],
      ['K2', 'A. Vos', '', ''],
      ['', 'B. Vos', '', ''],
      ['', 'C. Vos', '', ''],
      ['K1', 'D. Vos', '', ''],
    ]);
    expect(found).toEqual([{ by: 'number', rows: [2, 3, 7] }]);
    expect([0, 1, 2, 4, 5].map((position) => survey.isSecond(position, 'number'))).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
    expect(survey.numbers()).toEqual(['k1', 'k2']);
  });

  it('or the same contents, in three cells at least', () => {
    const { survey, found } = doubles([
      ['K1', 'J. Bos', 'Assen', 'Te laat'],
      ['K2', 'J. Bos ', 'Assen', 'Te laat'],
      ['K3', 'P. Smit', 'Assen', ''],
      ['K4', 'P. Smit', 'Assen', ''],
      ['K5', 'A. Vos', 'Assen', 12],
      ['K6', 'A. Vos', 'Assen', '12'],
    ]);
    expect(found).toEqual([{ by: 'contents', rows: [2, 3] }]);
    expect([
      survey.isSecond(1, 'contents'),
      survey.isSecond(1, 'number'),
      survey.isSecond(0, 'contents'),
    ]).toEqual([true, false, false]);
  });

  it('not by a number that Excel has lost, unless somebody typed it', () => {
    const rows: SourceValue[][] = [
      [1e15, 'a', '', ''],
      [1e15, 'b', '', ''],
      ['#N/A', 'c', '', ''],
      ['#N/A', 'd', '', ''],
    ];
    expect(doubles(rows).found).toEqual([]);
    const fixes = new Map([
      ['2:0', 'K9'],
      ['4:0', 'k9'],
    ] as const);
    expect(doubles(rows, { fixes }).found).toEqual([{ by: 'number', rows: [2, 4] }]);
  });
});
