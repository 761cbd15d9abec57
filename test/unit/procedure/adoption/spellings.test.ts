import { createSpellings } from '../../../../src/procedure/adoption/cells/spellings';

const spelled = (names: readonly string[], known: readonly string[] = []) => {
  const spellings = createSpellings(known);
  for (const name of names) spellings.add(name);
  return spellings;
};

describe('names of a list of the office', () => {
  it('get the spelling that is most frequent', () => {
    const spellings = spelled(['wachttijd', 'Wachttijd', 'Wachttijd ', 'WACHTTIJD']);
    expect(['wachttijd', ' WachtTijd', 'Wacht\u00adtijd'].map((name) => spellings.of(name))).toEqual([
      'Wachttijd',
      'Wachttijd',
      'Wachttijd',
    ]);
  });

  it('get the first spelling where two are as frequent', () => {
    expect(spelled(['de Balie', 'De balie']).of('DE BALIE')).toBe('de Balie');
  });

  it('get one in small letters or in capitals only where there is no other', () => {
    expect(spelled(['jansen', 'jansen', 'JANSEN', 'Jansen']).of('jansen')).toBe('Jansen');
    expect(spelled(['ict', 'ict', 'ICT']).of('Ict')).toBe('ict');
  });

  it('get the spelling of the register, however often another is used', () => {
    const spellings = spelled(['wonen', 'wonen', 'wonen'], ['Wonen']);
    expect(spellings.of('wonen')).toBe('Wonen');
    expect(spellings.additions()).toEqual([]);
  });

  it('stay apart where more than capitals and spaces differ', () => {
    const spellings = spelled(['Financien', 'Financiën', 'Team 1', 'Team1']);
    expect(spellings.additions()).toEqual(['Financien', 'Financiën', 'Team 1', 'Team1']);
  });

  it('lose the spaces around them, and those within that nobody sees', () => {
    expect(spelled([' Sanne  Bakker ']).additions()).toEqual(['Sanne Bakker']);
    expect(spelled([]).of(' Nieuwe  naam ')).toBe('Nieuwe naam');
  });

  it('are added to the register, nobody and blanks left aside', () => {
    const spellings = spelled(['Sanne  Bakker', 'onbekend', '', ' ', '-', 'Piet', 'piet'], ['Ruth']);
    expect(spellings.additions()).toEqual(['Piet', 'Sanne Bakker']);
    expect(spellings.of('')).toBe('');
  });
});
