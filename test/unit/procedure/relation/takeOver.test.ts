import { takeOver } from '../../../../src/procedure/relation/takeOver';
import { aComplaint } from '../../../fixtures/aComplaint';

const relation = aComplaint({
  phone: '06 12345678',
  name: 'J. Bos',
  address: 'Kade 1',
  postcode: '9401 AB',
  town: 'Assen',
});

describe('taking over who a relation is', () => {
  it('fills in what is blank', () => {
    expect(takeOver({ phone: '+31612345678' }, relation)).toEqual({
      changes: { name: 'J. Bos', address: 'Kade 1', postcode: '9401 AB', town: 'Assen' },
      kept: [],
    });
  });

  it('leaves what was typed, and names it', () => {
    expect(takeOver({ phone: '06 12345678', name: 'Jan Bos', town: ' ' }, relation)).toEqual({
      changes: { address: 'Kade 1', postcode: '9401 AB', town: 'Assen' },
      kept: ['name'],
    });
  });

  it('has nothing to do when all is there already', () => {
    const { phone, name, address, postcode, town } = relation;
    expect(takeOver({ phone, name, address, postcode, town }, relation)).toEqual({ changes: {}, kept: [] });
  });

  it('takes nothing from blank cells', () => {
    expect(takeOver({}, aComplaint({ ...relation, address: '', phone: '' }))).toEqual({
      changes: { name: 'J. Bos', postcode: '9401 AB', town: 'Assen' },
      kept: [],
    });
  });
});
