import { toDay } from '../../../../src/procedure/calendar/day';
import { blankComplaint } from '../../../../src/procedure/complaint/blankComplaint';
import {
  complaintFields,
  definitionOf,
  draftFields,
  inSection,
} from '../../../../src/procedure/complaint/fields';
import { readField } from '../../../../src/procedure/complaint/readField';
import { typedValue } from '../../../../src/procedure/complaint/typedValue';
import { valueInWords } from '../../../../src/procedure/complaint/valueInWords';
import { nl } from '../../../../src/i18n/workbook/words/nl';
import { aComplaint } from '../../../fixtures/aComplaint';
import { anotherComplaint } from '../../../fixtures/anotherComplaint';

const today = toDay('2026-07-01');

describe('the table of fields', () => {
  it.each(complaintFields)('says of %s what goes together', (field) => {
    const { kind, codes, list, long, limit } = definitionOf(field);
    expect(codes !== undefined).toBe(kind === 'choice');
    if (kind !== 'text') expect([list, long, limit]).toEqual([undefined, undefined, undefined]);
    expect(list && long).toBeUndefined();
  });

  it('knows nothing of what is no field', () => {
    expect(definitionOf('signal')).toEqual({});
  });

  it('gives a section in the order of the form, or what is named first before the others', () => {
    expect(inSection('promise')).toEqual(['remedy', 'promise', 'followUpBy', 'callbackOn', 'severity']);
    const first = inSection('promise', ['callbackOn', 'phone']);
    expect(first).toEqual(['callbackOn', 'phone', 'remedy', 'promise', 'followUpBy', 'severity']);
  });

  it('begins the form with the phone and ends it with the severity', () => {
    expect([draftFields[0], draftFields.at(-1), draftFields.length]).toEqual(['phone', 'severity', 22]);
  });
});

describe('a value of a complaint', () => {
  const complaint = anotherComplaint();
  const edited = [...draftFields, ...inSection('later')];

  it.each(edited)('is read as it was where nobody changed what is typed in %s', (field) => {
    const read = readField(field, typedValue(complaint, field), { today, holidays: [] });
    expect(read).toEqual({ value: complaint[field], issue: null });
  });

  it.each(edited)('is blank in %s where nothing is typed', (field) => {
    expect(readField(field, ' \n', { today, holidays: [] })).toEqual({
      value: blankComplaint[field],
      issue: null,
    });
  });

  it.each(edited)('is typed as nothing where %s is blank', (field) => {
    expect(typedValue(aComplaint(blankComplaint), field)).toBe('');
  });

  it('is said in the words of the register', () => {
    expect(valueInWords(nl, 'reachBy', 'letter')).toBe('brief');
    expect(valueInWords(nl, 'callbackOn', toDay('2026-03-10'))).toBe('10-03-2026');
    expect(valueInWords(nl, 'attempts', 2)).toBe('2');
    expect(valueInWords(nl, 'closedOn', null)).toBe('');
  });

  it('stays as it was typed where a text looks like a day or a code', () => {
    expect(valueInWords(nl, 'summary', '2026-03-10')).toBe('2026-03-10');
    expect(valueInWords(nl, 'account', 'letter')).toBe('letter');
  });
});
