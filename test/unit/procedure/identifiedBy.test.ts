import { identifiedBy } from '../../../src/procedure/complaint/identifiedBy';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { aComplaint } from '../../fixtures/aComplaint';

const blank = { name: '', phone: '', email: '', summary: '', account: '', category: '' };
const of = (changes: Partial<Complaint>) => identifiedBy(aComplaint({ ...blank, ...changes }));
const { caseNumber } = aComplaint();

describe('what identifies a complaint', () => {
  it.each<[Partial<Complaint>, string]>([
    [{ name: 'Bos', phone: '06 1' }, 'Bos'],
    [{ name: ' ', phone: '06 1', email: 'a@example.nl' }, '06 1'],
    [{ email: 'a@example.nl' }, 'a@example.nl'],
  ])('is who complains: of %j %s', (changes, who) => {
    expect(of(changes)).toMatchObject({ who, isNumber: false });
  });

  it('is its number where nothing of the customer was noted', () => {
    expect(of({})).toEqual({ who: caseNumber, isNumber: true, what: '' });
  });

  it.each<[Partial<Complaint>, string]>([
    [{ summary: 'Te laat', account: 'lang verhaal' }, 'Te laat'],
    [{ account: 'Belde\n twee  keer', category: 'Wachttijd' }, 'Belde twee keer'],
    [{ category: 'Wachttijd' }, 'Wachttijd'],
    [{ account: `${'a'.repeat(78)} bc` }, `${'a'.repeat(78)}…`],
    [{ account: 'a'.repeat(80) }, 'a'.repeat(80)],
  ])('is what it is about: of %j %s', (changes, what) => {
    expect(of(changes).what).toBe(what);
  });
});
