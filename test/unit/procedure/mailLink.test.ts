import fc from 'fast-check';
import { mailLink } from '../../../src/procedure/text/mailLink';
import { anyText } from './arbitraries';

const read = (link: string) => {
  const url = new URL(link);
  return {
    to: decodeURIComponent(url.pathname),
    subject: url.searchParams.get('subject'),
    body: url.searchParams.get('body'),
  };
};

describe('a link to a mail', () => {
  it('opens a message to this address, with these lines', () => {
    const link = mailLink({
      to: 'karin@example.nl',
      subject: 'Klacht 2026-0417-BX',
      body: 'Beste Karin,\n50 % & meer?',
    });
    expect(link.startsWith('mailto:karin@example.nl?subject=Klacht%202026-0417-BX&body=')).toBe(true);
    expect(read(link)).toEqual({
      to: 'karin@example.nl',
      subject: 'Klacht 2026-0417-BX',
      body: 'Beste Karin,\r\n50 % & meer?',
    });
  });

  it('is never too long for Windows, and holds whole lines from the first on', () => {
    fc.assert(
      fc.property(fc.array(anyText({ maxLength: 300 }), { maxLength: 40 }), (lines) => {
        const sent = lines.map((line) => line.replace(/[\r\n]/g, ' '));
        const link = mailLink({ to: 'a@b.nl', subject: 'Klacht', body: sent.join('\n') });
        expect(link.length).toBeLessThanOrEqual(2_000);
        const body = read(link).body ?? '';
        const whole = sent.map((line) => line.replace(/\p{Surrogate}/gu, '')).join('\r\n');
        expect(whole.startsWith(body)).toBe(true);
      }),
    );
  });

  it('adds no one to whom it goes, whatever stands in the list', () => {
    const link = mailLink({ to: 'a@b.nl?cc=x@y.nl&bcc=z', subject: 'Klacht', body: '' });
    expect(new URL(link).searchParams.get('cc')).toBeNull();
    expect(new URL(link).searchParams.get('bcc')).toBeNull();
  });
});
