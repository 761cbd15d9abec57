/** @jest-environment jsdom */
import { builtPages } from './manifest/builtPages';

const pages = Object.entries(builtPages()).map(
  ([name, text]) => [name, new DOMParser().parseFromString(text, 'text/html')] as const,
);

describe.each(pages)('the page %s', (_name, page) => {
  const scripts = [...page.querySelectorAll('script')];

  it('says before anything else what it may load: own files and office.js from where Microsoft serves it', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    const [before] = page.querySelectorAll('script, style, link');
    expect(policy?.compareDocumentPosition(before as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const rules = policy?.getAttribute('content')?.split('; ');
    expect(rules).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self' https://appsforoffice.microsoft.com",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ]),
    );
  });

  it('has no script of its own between its tags', () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(({ src, textContent }) => src === '' || textContent !== '')).toEqual([]);
  });
});
