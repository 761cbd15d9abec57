import { lackingIn, type LackingPart } from '../../../../src/procedure/setUp/lackingIn';

const whole = {
  organisation: 'De Brug',
  departments: [{ head: 'Ruth', headEmail: 'r@x.nl', active: true }],
  employees: ['Jan'],
};

describe('what an office hasn’t filled in yet', () => {
  it.each<[Partial<Parameters<typeof lackingIn>[0]>, LackingPart[]]>([
    [{}, []],
    [{ organisation: '', departments: [], employees: [] }, ['organisation', 'departments', 'employees']],
    [{ departments: [{ head: 'Ruth', headEmail: '', active: true }] }, ['heads']],
    [{ departments: [{ head: '', headEmail: 'r@x.nl', active: true }] }, ['heads']],
    [{ departments: [...whole.departments, { head: '', headEmail: '', active: false }] }, []],
    [{ departments: [{ head: 'Ruth', headEmail: 'r@x.nl', active: false }] }, ['departments']],
  ])('with %j', (changes, lacking) => {
    expect(lackingIn({ ...whole, ...changes })).toEqual(lacking);
  });
});
