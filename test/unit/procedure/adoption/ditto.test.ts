import { isDitto } from '../../../../src/procedure/adoption/cells/ditto';

describe('a cell that says as above', () => {
  it.each(['idem', 'Idem.', 'id.', 'dito', 'ditto', '"', '”', "''", ',,', '-"-', '- \u3003 -'])(
    '%s',
    (text) => {
      expect(isDitto(text)).toBe(true);
    },
  );

  it.each(['', '-', '?', 'ID 12', 'idem, maar natter', 'x', '"ja"', ',', '-------"-------'])(
    'is not %j',
    (text) => {
      expect(isDitto(text)).toBe(false);
    },
  );
});
