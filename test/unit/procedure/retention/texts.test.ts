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
