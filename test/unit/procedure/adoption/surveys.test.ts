import type { ComplaintMeaning } from '../../../../src/procedure/adoption/columns/complaintMeanings';
import type { SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';
import { surveyDates } from '../../../../src/procedure/adoption/survey/surveyDates';
import { surveyNames } from '../../../../src/procedure/adoption/survey/surveyNames';
import { surveyWords } from '../../../../src/procedure/adoption/survey/surveyWords';
import { toDay } from '../../../../src/procedure/calendar/day';
import { readerOf } from '../../../fixtures/lists/readerOf';
import type { Looked } from '../../../fixtures/lists/readerOf';

const today = toDay('2026-07-08');

describe('the names in a list', () => {
  it('are those in the columns of the office, without errors and signs of repetition', () => {
    const rows: SourceValue[][] = [
      ['Wonen', 'Sanne Bakker', 'Deur', 'geen naam', 'WhatsApp'],
      ['#N/A', '"', 'idem', '', 'Tel.'],
      ['wonen', 'Pieter Vos', 'Deur', '', 'whatsapp'],
    ];
    const { columns, each } = readerOf(['department', 'followUpBy', 'category', 'name', 'channel'], {
      rows,
      choices: { fixes: new Map([['2:2', 'Raam']]) },
    });
    const survey = surveyNames(columns, {
      departments: [],
      employees: ['Sanne Bakker'],
      categories: [],
      channels: ['telefoon'],
    });
    each((_, cellAt) => survey.look(cellAt));
    const { departments, employees, categories, channels } = survey.spellings;
    expect([departments, employees, categories, channels].map((names) => names.additions())).toEqual([
      ['Wonen'],
      ['Pieter Vos'],
      ['Deur', 'Raam'],
      ['WhatsApp'],
    ]);
  });
});

describe('the channels of a list', () => {
  const spelled = (known: string[], said: string[]) => {
    const { columns, each } = readerOf(['channel'], { rows: said.map((word) => [word]) });
    const lists = { departments: [], employees: [], categories: [], channels: known };
    const survey = surveyNames(columns, lists);
    each((_, cellAt) => survey.look(cellAt));
    const { channels } = survey.spellings;
    return { now: said.map((word) => channels.of(word)), additions: channels.additions() };
  };

  it('get the name that the office has for what everybody writes otherwise, and keep their own for the rest', () => {
    expect(spelled(['telefoon', 'brief'], ['Telefonisch', 'tel', 'WhatsApp', 'Google review'])).toEqual({
      now: ['telefoon', 'telefoon', 'WhatsApp', 'Google review'],
      additions: ['Google review', 'WhatsApp'],
    });
  });

  it('are one where the office has no name for them yet', () => {
    expect(spelled([], ['Telefonisch', 'telefonisch', 'tel', 'Telefonisch'])).toEqual({
      now: Array.from({ length: 4 }, () => 'Telefonisch'),
      additions: ['Telefonisch'],
    });
  });
});

describe('the words in the columns of choices', () => {
  const decide = (rows: SourceValue[][], more: Partial<Looked> = {}) => {
    const { columns, headers, choices, each } = readerOf(['status', 'reachBy'], { rows, ...more });
    const survey = surveyWords(headers, columns, choices);
    each((_, cellAt) => survey.look(cellAt));
    return survey.decide().map(({ column, word, rows: count, code, by }) => [column, word, count, code, by]);
  };

  it('mean what is written for them everywhere, or are asked, the most frequent first', () => {
    expect(
      decide([
        ['wacht', 'tel'],
        ['dicht', ''],
        [' Dicht ', 'Tel'],
        ['afgehandled', '#N/A'],
        ['n.v.t.', '-'],
      ]),
    ).toEqual([
      [0, 'dicht', 2, 'closed', 'vocabulary'],
      [0, 'wacht', 1, null, null],
      [0, 'afgehandled', 1, 'closed', null],
      [1, 'tel', 2, 'phone', 'vocabulary'],
    ]);
  });

  it('mean what somebody decided, also that they mean nothing', () => {
    const words = new Map([
      [
        0,
        new Map([
          ['wacht', 'new'],
          ['dicht', null],
        ]),
      ],
    ]);
    const fixes = new Map([['4:0', 'closed']] as const);
    expect(
      decide(
        [
          ['wacht', ''],
          ['dicht', ''],
          ['vaag', ''],
        ],
        { choices: { words, fixes } },
      ),
    ).toEqual([
      [0, 'wacht', 1, 'new', 'choice'],
      [0, 'dicht', 1, null, 'choice'],
    ]);
  });

  it('answer the question of their header', () => {
    expect(decide([['ja', 'ja']], { headers: ['Afgehandeld?', 'Bereikbaar via'] })).toEqual([
      [0, 'ja', 1, 'closed', 'vocabulary'],
      [1, 'ja', 1, null, null],
    ]);
  });
});

describe('the dates of a list', () => {
  const decide = (
    rows: SourceValue[][],
    more: Partial<Looked> = {},
    meanings: (ComplaintMeaning | null)[] = ['receivedOn', 'closedOn', null],
  ) => {
    const { columns, headers, choices, each } = readerOf(meanings, { rows, ...more });
    const survey = surveyDates(headers, columns, choices, today);
    each((_, cellAt) => survey.look(cellAt));
    return survey.decide();
  };
  const unclear: SourceValue[][] = [
    ['1-2-2026', '', ''],
    ['1-2-2026', '', ''],
    ['3-4-2026', '', ''],
    ['5-5-2026', '', ''],
    ['6-5-2026', '', ''],
    ['7-5-2026', '', ''],
    ['7-6-2026', '', ''],
  ];

  it('are plain where Excel shows them, and decided by their column where it does', () => {
    const [received, closed] = decide([[46_174, '13-6-2026', '']], { dated: [0] });
    expect(received).toMatchObject({ field: 'receivedOn', column: 0, by: 'plain', samples: ['01-06-2026'] });
    expect(closed).toMatchObject({ field: 'closedOn', column: 1, by: 'column', samples: ['13-6-2026'] });
  });

  it('are asked where nobody can tell, with four that read differently', () => {
    const [received] = decide(unclear);
    expect(received).toMatchObject({ by: null, samples: ['1-2-2026', '3-4-2026', '6-5-2026', '7-5-2026'] });
    expect(received?.options).toHaveLength(2);
  });

  it('are read as somebody chose, whose own dates do not count', () => {
    const rule = { order: 'monthFirst', swapped: false } as const;
    expect(decide(unclear, { choices: { dateRules: new Map([[0, rule]]) } })[0]).toMatchObject({
      by: 'choice',
      rule,
    });
    const fixes = new Map(unclear.map((_, position) => [`${position + 2}:0`, '1-6-2026'] as const));
    expect(decide(unclear, { choices: { fixes } })[0]).toMatchObject({ by: 'plain', samples: [] });
  });

  it('may be to come where somebody is to be called, and nowhere else', () => {
    const rows: SourceValue[][] = [['1-9-2026', '', '']];
    expect(decide(rows, {}, ['callbackOn', null, null])).toMatchObject([{ by: null }]);
    expect(decide(rows, {}, ['receivedOn', null, null])).toMatchObject([
      { by: 'column', rule: { order: 'monthFirst' } },
    ]);
  });

  it('are told by a column that says how many days a complaint took', () => {
    const rows: SourceValue[][] = [1, 2, 3, 4, 5, 6].map((day) => [`${day}-2-2025`, `${day + 3}-2-2025`, 3]);
    const headers = ['Ontvangen', 'Gereed', 'Doorlooptijd'];
    expect(decide(rows, { headers }).map(({ by, rule }) => [by, rule.order])).toEqual([
      ['oracle', 'dayFirst'],
      ['oracle', 'dayFirst'],
    ]);
  });
});
