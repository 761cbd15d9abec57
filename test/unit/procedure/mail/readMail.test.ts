import fc from 'fast-check';
import { toDay } from '../../../../src/procedure/calendar/day';
import { cellLimit } from '../../../../src/procedure/text/checkText';
import { mailFields, readMail } from '../../../../src/procedure/mail/readMail';
import { dutch } from '../../../fixtures/mails/dutch';
import { forwarded } from '../../../fixtures/mails/forwarded';
import { mailSets } from '../../../fixtures/mails/mailSets';
import { office } from '../../../fixtures/mails/office';
import { precision, recall, scoredFields, scoreMails } from '../../../fixtures/mails/scoreMails';

const today = toDay('2026-11-30');
const read = (text: string) => readMail(text, { office, today });
const all = Object.values(mailSets).flat();

describe('what is filled in of pasted mails', () => {
  const { thirdRound, fourthRound, ...ours } = mailSets;
  const { byField } = scoreMails(Object.values(ours).flat());
  const byOthers = scoreMails([...thirdRound, ...fourthRound]).byField;

  it.each(scoredFields)('is right: %s', (field) => {
    expect(byField[field].right).toBeGreaterThan(3);
    expect(precision([byField[field]])).toBeGreaterThanOrEqual(0.98);
    expect(recall([byField[field]])).toBeGreaterThanOrEqual(0.9);
    expect(precision([byOthers[field]])).toBeGreaterThanOrEqual(0.98);
  });

  it('is most of what mails of a stranger to the rules say', () => {
    expect(recall(Object.values(byOthers))).toBeGreaterThanOrEqual(0.8);
  });

  it('comes from enough mails to say so', () => {
    expect(mailSets.whileWriting.length).toBeGreaterThanOrEqual(40);
    expect([...mailSets.unseen, ...mailSets.unseenAgain].length).toBeGreaterThanOrEqual(40);
  });
});

describe('last lines without a closing', () => {
  it.each([
    ['Nu alweer geen water.\n\nB. Zwiers', 'B. Zwiers'],
    ['Nu alweer geen water.\n\nB. Zwiers, 06-12345678', 'B. Zwiers'],
    ['Nu alweer geen water.\n\nFijne Kerst', undefined],
    ['Nu alweer geen water.\n\nB. Zwiers is de monteur die kwam', undefined],
    ['Nu alweer geen water.\n\nB. Zwiers\nKan hij nog eens komen?', undefined],
    ['B. Zwiers', undefined],
  ])('%j is signed by %s', (text, name) => {
    expect(read(text).fields.name).toBe(name);
  });
});

describe('the relation’s words', () => {
  it.each(all.filter(({ words }) => words))('of $title', ({ text, words = [], noWords = [] }) => {
    const { account = '' } = read(text).fields;
    for (const said of words) expect(account).toContain(said);
    for (const said of noWords) expect(account).not.toContain(said);
  });

  it('are a mail only where a header says so', () => {
    const channels = all.map(({ text }) => read(text).fields.channel);
    expect(new Set(channels)).toEqual(new Set(['email', undefined]));
    expect(read('Er lekt een kraan.').fields).toEqual({ account: 'Er lekt een kraan.' });
  });
});

describe('whatever is pasted', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...all.flatMap(({ text }) => text.split('\n'))),
  );
  const anyText = fc.array(pieces, { maxLength: 40 }).map((lines) => lines.join('\n'));
  const letters = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\d]/gu, '');

  it('nothing is filled in that doesn’t stand there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { fields } = read(text);
        const there = letters(text);
        for (const field of ['name', 'address', 'postcode', 'town', 'email', 'relationNumber'] as const) {
          for (const word of (fields[field] ?? '').split(/[ ,]+/)) expect(there).toContain(letters(word));
        }
        for (const phone of (fields.phone ?? '').split(' / ')) expect(there).toContain(letters(phone));
      }),
    );
  });

  it('an address, a number or a name of the office is never the relation’s', () => {
    const own = /woondienstnoord|^(?:piet bakker|karin smit|klantenservice)$/i;
    fc.assert(
      fc.property(anyText, (text) => {
        const { email = '', name = '' } = read(text).fields;
        expect(`${email}\n${name}`).not.toMatch(own);
      }),
    );
  });

  it('it reads the same with the line ends of Windows, and behind marks of quotation', () => {
    for (const { text } of dutch.slice(0, 6)) {
      expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text));
      expect(read(text.replace(/^/gm, '> ')).fields.email).toBe(read(text).fields.email);
    }
  });
});

/** Each would take hours if one expression went back over what it read. */
const endless = [
  'a',
  'a@',
  '1',
  'Aa ',
  '> ',
  '\n',
  '-',
  'Op 1 ',
  'Op 1 a\n',
  '9401 AB ',
  'groet\n',
  'A 1, ',
  'x:\t',
]
  .map((piece) => [JSON.stringify(piece), piece] as const)
  .concat(forwarded.slice(0, 2).map(({ title, text }) => [title, text] as const));

describe('a text of 200 KB', () => {
  it.each(endless)('of %s is read as far as a cell holds it', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const { fields, tooLong } = read(text);
    expect(tooLong).toBe(true);
    expect((fields.account ?? '').length).toBeLessThanOrEqual(cellLimit);
    expect(Object.keys(fields).every((field) => mailFields.some((one) => one === field))).toBe(true);
  });
});
