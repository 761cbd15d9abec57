import { Marked } from 'marked';
import { version } from './version.mjs';

/** What stands around each manual, in its language. */
const frames = {
  nl: { home: 'Alle handleidingen', contents: 'Op deze pagina', of: 'Klachtenregister', other: 'In English' },
  en: {
    home: 'All manuals',
    contents: 'On this page',
    of: 'Complaints register',
    other: 'In het Nederlands',
  },
};

/**
 * A manual as a page that needs nothing but its pictures: it reads on a screen and prints on A4.
 * @param markdown of which the first line is the title
 * @param language `nl` or `en`
 * @param name of the page in both languages, e.g. `manager`
 * @param hasPicture whether a picture was taken; of one that was not, its caption says what it shows
 */
export function manualPage(markdown, language, name, hasPicture) {
  const frame = frames[language];
  const headings = [];
  const marked = new Marked({ renderer: rendererOf(headings, hasPicture) });
  const body = marked.parse(markdown);
  const [, title = ''] = /^# (.+)$/m.exec(markdown) ?? [];
  const contents = headings.map(({ id, html }) => `<li><a href="#${id}">${html}</a></li>`).join('\n');
  const other = language === 'nl' ? 'en' : 'nl';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · ${frame.of}</title>
    <style>${css}</style>
  </head>
  <body>
    <header>
      <a href="index.html">${frame.home}</a>
      <a href="../${other}/${name}.html" lang="${other}">${frame.other}</a>
    </header>
    <main>
${body.replace('</h1>', `</h1>${headings.length > 1 ? `<nav aria-label="${frame.contents}"><ul>${contents}</ul></nav>` : ''}`)}
    </main>
    <footer>${frame.of} ${version}</footer>
  </body>
</html>
`;
}

/** @param headings takes those of the second level, as they come */
const rendererOf = (headings, hasPicture) => ({
  heading({ tokens, depth }) {
    const html = this.parser.parseInline(tokens);
    if (depth !== 2) return `<h${depth}>${html}</h${depth}>\n`;
    const id = `p${headings.length + 1}`;
    headings.push({ id, html });
    return `<h2 id="${id}">${html}</h2>\n`;
  },
  paragraph({ tokens }) {
    const [first] = tokens;
    if (tokens.length !== 1 || first.type !== 'image') return `<p>${this.parser.parseInline(tokens)}</p>\n`;
    const picture = hasPicture(first.href) ? `<img src="${first.href}" alt="" />` : '';
    return `<figure>${picture}<figcaption>${first.text}</figcaption></figure>\n`;
  },
});

const css = `
      body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1rem/1.55 'Segoe UI', system-ui, sans-serif; color: #242424; }
      header { display: flex; justify-content: space-between; gap: 1rem; }
      h1, h2, h3 { line-height: 1.25; break-after: avoid; overflow-wrap: anywhere; }
      h1 { font-size: clamp(1.5rem, 7vw, 2rem); }
      h2 { margin-top: 2.2rem; border-bottom: 1px solid #d1d1d1; padding-bottom: 0.2rem; }
      a { color: #0f548c; }
      figure { margin: 1.2rem 0; break-inside: avoid; }
      img { max-width: 100%; max-height: 24rem; border: 1px solid #d1d1d1; }
      figcaption { color: #5c5c5c; font-size: 0.9rem; }
      table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
      th, td { border: 1px solid #d1d1d1; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; }
      th { background: #f5f5f5; }
      tr { break-inside: avoid; }
      code { background: #f5f5f5; padding: 0 0.2rem; overflow-wrap: anywhere; }
      pre { background: #f5f5f5; padding: 0.6rem; white-space: pre-wrap; }
      @media (max-width: 30rem) { th, td { overflow-wrap: anywhere; } }
      footer { margin-top: 3rem; color: #5c5c5c; font-size: 0.9rem; }
      @media print { header, nav { display: none; } body { font-size: 10.5pt; } }
    `;
