import {
  codeOfWord,
  codeOfYesOrNo,
  isChoiceWord,
} from '../../../../src/procedure/adoption/cells/choiceWords';
import { isErrorValue } from '../../../../src/procedure/adoption/cells/errorValue';
import { complaintFields, fields, isChoiceField } from '../../../../src/procedure/complaint/fields';
import type { ChoiceField } from '../../../../src/procedure/complaint/fields';
import { isNoValue } from '../../../../src/procedure/adoption/cells/noValue';
import { isTypoOf } from '../../../../src/procedure/adoption/cells/typos';
import { en } from '../../../../src/i18n/workbook/words/en';
import { nl } from '../../../../src/i18n/workbook/words/nl';

describe('a word in a column of choices', () => {
  it.each<[ChoiceField | 'channel', string, string]>([
    ['status', 'Afgehandeld', 'closed'],
    ['status', 'OPENSTAAND', 'new'],
    ['status', ' in  behandeling ', 'handedOver'],
    ['status', 'Ingetrokken', 'withdrawn'],
    ['status', 'resolved', 'closed'],
    ['severity', 'Hoog', 'serious'],
    ['channel', 'e-mail', 'email'],
    ['channel', 'Telefonisch', 'phone'],
    ['channel', 'Postal mail', 'letter'],
    ['finding', 'ongegrond', 'notUpheld'],
    ['satisfied', 'J', 'yes'],
  ])('of %s, %j, means %s', (field, word, code) => {
    expect(codeOfWord(field, word)).toEqual({ code, sure: true });
  });

  it.each<[ChoiceField, string, string]>([
    ['status', 'Closed with explanation', 'closed'],
    ['status', 'Afgehandled', 'closed'],
    ['status', 'afgehandeld (wacht op brief)', 'closed'],
    ['finding', 'gegrond, maar laat', 'upheld'],
  ])('of %s, %j, only looks like %s, so it is asked', (field, word, code) => {
    expect(codeOfWord(field, word)).toEqual({ code, sure: false });
  });

  it.each<[ChoiceField | 'channel', string]>([
    ['status', 'wacht op gemeente'],
    ['status', ''],
    ['severity', '3'],
    ['channel', 'Referral'],
    ['status', 'constructor'],
  ])('of %s, %j, means nothing that we know', (field, word) => {
    expect(codeOfWord(field, word)).toBeNull();
  });

  it('is begun by one of them, with an explanation of sixty signs at most', () => {
    const explained = 'afgehandeld '.padEnd(60, 'x');
    expect(isChoiceWord('status', explained)).toBe(true);
    expect(isChoiceWord('status', `${explained}x`)).toBe(false);
    expect(isChoiceWord('status', 'niet afgehandeld')).toBe(false);
    expect(isChoiceWord('channel', 'afgehandeld')).toBe(false);
  });

  it('may be any of our own labels, Dutch and English', () => {
    for (const labels of [nl, en]) {
      for (const field of ['severity', 'satisfied', 'finding', 'status'] as const) {
        for (const [code, label] of Object.entries(labels[field])) {
          expect([field, label, codeOfWord(field, label)]).toEqual([field, label, { code, sure: true }]);
        }
      }
    }
  });

  it('may be any of the channels with which a register begins, which are five', () => {
    for (const { channels } of [nl, en]) {
      const found = channels.map((channel) => codeOfWord('channel', channel));
      expect(found.every((one) => one?.sure)).toBe(true);
      expect(new Set(found.map((one) => one?.code)).size).toBe(5);
    }
  });

  it('means one code only, which the field has', () => {
    expect(codeOfWord('status', 'closed')?.code).toBe('closed');
    for (const field of complaintFields.filter(isChoiceField)) {
      const { codes } = fields[field];
      const found = codes.map((code) => codeOfWord(field, code)?.code ?? code);
      expect(codes).toEqual(expect.arrayContaining(found));
    }
  });

  it.each([
    ['Afgehandeld?', 'ja', 'closed'],
    ['Afgehandeld', 'Nee', 'new'],
    ['Open', 'ja', 'new'],
    ['Open', 'nee', 'closed'],
    ['Gesloten', 'deels', null],
    ['Ingetrokken', 'ja', 'withdrawn'],
    ['Ingetrokken', 'nee', 'withdrawn'],
    ['Gesloten', 'misschien', null],
    ['Bijlage', 'ja', null],
  ])('below %j, %j means %s', (header, word, code) => {
    expect(codeOfYesOrNo(header, word)).toBe(code);
  });
});

describe('what stands for nothing', () => {
  it.each(['n.v.t.', 'nvt', 'N/A', '-', '--', '?', 'n.t.b.', 'Geen', ''])('%j', (text) => {
    expect(isNoValue(text)).toBe(true);
  });

  it('is short', () => {
    expect(isNoValue('-'.repeat(12))).toBe(true);
    expect(isNoValue('-'.repeat(13))).toBe(false);
  });

  it.each(['nee', '0', 'x', '✓', '"', 'nb Groningen', 'geen oordeel', 'J. Bos'])('is not %j', (text) => {
    expect(isNoValue(text)).toBe(false);
  });
});

describe('the error of a formula', () => {
  it.each(['#N/A', '#REF!', ' #VALUE! ', '#N/B', '#VERW!', '#DEEL/0!'])('is %j', (text) => {
    expect(isErrorValue(text)).toBe(true);
  });

  it.each(['#1', '# 12', 'N/A', 3, true])('is not %j', (value) => {
    expect(isErrorValue(value)).toBe(false);
  });
});

describe('a slip of the keyboard', () => {
  it.each([
    ['telefoonnumer', 'telefoonnummer'],
    ['ontvnagst', 'ontvangst'],
    ['omshcrijving', 'omschrijving'],
    ['datun', 'datum'],
    ['daatum', 'datum'],
    ['dtaum', 'datum'],
    ['adtum', 'datum'],
    ['ontvangts', 'ontvangst'],
    ['ontvvangsst', 'ontvangst'],
    ['omschrijfing', 'omschrijving'],
  ])('in %j makes no other word of %j', (typed, word) => {
    expect(isTypoOf(typed, word)).toBe(true);
  });

  it.each([
    ['naam', 'maan'],
    ['naan', 'naam'],
    ['datn', 'datum'],
    ['dattuum', 'datum'],
    ['dtm', 'datum'],
    ['dtum', 'datum'],
    ['ontvagt', 'ontvangst'],
    ['behhanndel', 'behandel'],
    ['bewonerr', 'bewone'],
    ['ontvgt', 'ontvangst'],
    ['omtvamgts', 'ontvangst'],
    ['xatum', 'datum'],
    ['xdatum', 'datumx'],
    ['straat', 'staart'],
    ['gegrond', 'ongegrond'],
    ['plaats', 'postcode'],
  ])('does not make %j of %j', (typed, word) => {
    expect(isTypoOf(typed, word)).toBe(false);
  });
});
