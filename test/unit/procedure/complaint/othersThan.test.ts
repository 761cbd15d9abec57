import fc from 'fast-check';
import { othersThan } from '../../../../src/procedure/complaint/othersThan';
import { samePerson } from '../../../../src/procedure/text/samePerson';

const office = {
  departments: [
    { name: 'Wonen', head: 'Ruth' },
    { name: 'Zorg', head: 'Hidde' },
  ],
  employees: [
    { name: 'Ans', department: 'Zorg' },
    { name: 'Bea', department: 'wonen ' },
    { name: 'Cor', department: 'Wonen' },
    { name: 'Dirk', department: '' },
  ],
};

describe('who else could do what is asked of the one complained about', () => {
  it('is the head of the department, then who else works there', () => {
    expect(othersThan({ employee: 'Cor', department: 'Wonen' }, ' cor', office)).toEqual([
      'Ruth',
      'Bea',
      'Hidde',
    ]);
  });

  it('is somebody else than the head where it is about the head', () => {
    expect(othersThan({ employee: 'Ruth', department: 'Wonen' }, 'Ruth', office)).toEqual([
      'Bea',
      'Cor',
      'Hidde',
    ]);
  });

  it('is not who carried out what is to be checked', () => {
    expect(othersThan({ employee: 'Cor', department: 'Wonen' }, 'Cor', office, ['Ruth'])).toEqual([
      'Bea',
      'Hidde',
      'Ans',
    ]);
  });

  it('is anybody where the department is not known', () => {
    expect(othersThan({ employee: 'Cor', department: '' }, 'Cor', office)).toEqual(['Ruth', 'Hidde', 'Ans']);
  });

  it('is not asked where it is about somebody else, or nobody', () => {
    expect(othersThan({ employee: 'Cor', department: 'Wonen' }, 'Bea', office)).toBeNull();
    expect(othersThan({ employee: '', department: 'Wonen' }, '', office)).toBeNull();
  });

  it('is nobody twice, and never the one it is about', () => {
    const name = fc.constantFrom('', 'Ans', 'ans ', 'Bea', 'Cor', 'Dirk');
    const department = fc.constantFrom('', 'Wonen', 'Zorg');
    fc.assert(
      fc.property(
        ...[name, department, name],
        fc.array(fc.record({ name: department, head: name })),
        fc.array(fc.record({ name, department })),
        (employee, of, besides, departments, employees) => {
          const others =
            othersThan({ employee, department: of }, employee, { departments, employees }, [besides]) ?? [];
          expect(others.length).toBeLessThanOrEqual(3);
          expect(
            others.filter((one) => one === '' || samePerson(one, employee) || samePerson(one, besides)),
          ).toEqual([]);
          for (const one of others) expect(others.filter((other) => samePerson(one, other))).toEqual([one]);
        },
      ),
    );
  });
});
