import { changesUnsaid } from '../../../../src/procedure/retention/changesUnsaid';
import { eventOnly } from '../../../../src/procedure/retention/eventOnly';
import { pointsAtSomebody } from '../../../../src/procedure/retention/pointsAtSomebody';

describe('a text that stays', () => {
  it.each([
    ['Zandstra wacht al weken', true],
    ['mail naar q.zandstra@voorbeeld.example', true],
    ['bel 0592 123456', true],
    ['rekening NL91 ABNA 0417 1643 00', true],
    ['BSN 111222333', true],
    ['Wachttijd aan de telefoon', false],
    ['Factuur 2024-0031 klopt niet', false],
    ['de zandstraat ligt open', false],
    ['', false],
  ])('"%s" points at somebody: %s', (text, expected) => {
    expect(pointsAtSomebody(text, 'mevrouw Q. Zandstra')).toBe(expected);
  });

  it('points at nobody by a name that nobody knows', () => {
    expect(pointsAtSomebody('Zandstra wacht al weken', '')).toBe(false);
  });
});

describe('a line of the log', () => {
  const events = ['Teruggebeld', 'Teruggebeld, naar behoren', 'Gewijzigd'];

  it.each([
    ['Gewijzigd: Naam J. Bos → J. Bosch', 'Gewijzigd'],
    ['Gewijzigd', 'Gewijzigd'],
    ['Teruggebeld, naar behoren: Reactie leeg → fijn', 'Teruggebeld, naar behoren'],
    ['Teruggebeld: Reactie leeg → fijn', 'Teruggebeld'],
    ['Gewijzigde naam', 'iets'],
    ['mevrouw Bos belde zelf', 'iets'],
    ['', 'iets'],
  ])('"%s" becomes "%s"', (line, expected) => {
    expect(eventOnly(line, events, 'iets')).toBe(expected);
  });
});

describe('a line of the log of earlier versions', () => {
  const headers = {
    personal: ['Naam', 'Telefoon', 'Wat de relatie vertelt'],
    others: ['Ernst', 'Status', 'Toegezegde actie'],
    changed: 'gewijzigd',
  };

  it.each([
    ['Gewijzigd: Naam J. Bos → J. Bosch', 'Gewijzigd: Naam gewijzigd'],
    [
      'Gewijzigd: Naam J. Bos → J. Bosch; Ernst normaal → ernstig; Telefoon leeg → 06 1',
      'Gewijzigd: Naam gewijzigd; Ernst normaal → ernstig; Telefoon gewijzigd',
    ],
    [
      'Afgesloten: op verzoek: Wat de relatie vertelt hij riep; Status is wat hij zei → leeg; Ernst normaal → ernstig',
      'Afgesloten: op verzoek: Wat de relatie vertelt gewijzigd; Ernst normaal → ernstig',
    ],
    ['Gewijzigd: Toegezegde actie Naam zoeken → klaar', 'Gewijzigd: Toegezegde actie Naam zoeken → klaar'],
    ['Gewijzigd: Naam gewijzigd (k7 → p3)', 'Gewijzigd: Naam gewijzigd (k7 → p3)'],
    ['Gewijzigd: Naam gewijzigd', 'Gewijzigd: Naam gewijzigd'],
    ['Naam J. Bos → J. Bosch', 'Naam J. Bos → J. Bosch'],
    [
      'Opnieuw opgepakt: Naam klopte niet: Status gesloten → Nieuw',
      'Opnieuw opgepakt: Naam klopte niet: Status gesloten → Nieuw',
    ],
    ['Opnieuw opgepakt: Naam klopte niet', 'Opnieuw opgepakt: Naam klopte niet'],
    ['', ''],
  ])('"%s" becomes "%s"', (line, expected) => {
    expect(changesUnsaid(line, headers)).toBe(expected);
    expect(changesUnsaid(expected, headers)).toBe(expected);
  });
});
