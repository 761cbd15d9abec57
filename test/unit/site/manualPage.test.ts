/** @jest-environment jsdom */
import { manualPage } from '../../../src/site/manualPage.mjs';
import { version } from '../../../src/site/version.mjs';
import { undated } from '../../manual/undated';

const markdown = `# Beheer

## Eerst & vooral

![Het venster](pictures/the-pane.png)

## Daarna

| Wat | Waarom |
| --- | --- |
| \`npm start\` | zien |
`;

const shown = (hasPicture: boolean) =>
  new DOMParser().parseFromString(
    manualPage(markdown, 'nl', 'administrator', () => hasPicture),
    'text/html',
  );

test('a manual is a page with a title, its contents, its pictures and the way to the other language', () => {
  const page = shown(true);
  expect(page.documentElement.lang).toBe('nl');
  expect(page.title).toBe('Beheer · Klachtenregister');
  const links = [...page.querySelectorAll('nav a')];
  expect(links.map(({ textContent }) => textContent)).toEqual(['Eerst & vooral', 'Daarna']);
  for (const link of links) expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  expect(page.querySelector('figure img')?.getAttribute('src')).toBe('pictures/the-pane.png');
  expect(page.querySelector('header [lang=en]')?.getAttribute('href')).toBe('../en/administrator.html');
  expect(page.querySelector('footer')?.textContent).toContain(version);
  expect(page.querySelectorAll('script')).toHaveLength(0);
});

test('where no picture was taken its caption says what it shows', () => {
  const page = shown(false);
  expect(page.querySelector('img')).toBeNull();
  expect(page.querySelector('figcaption')?.textContent).toBe('Het venster');
});

test('a printed manual says no moment of its own, and keeps its length', () => {
  const pdf = (moment: string) =>
    Buffer.from(`%PDF-1.4 <</CreationDate (D:${moment})\n/ModDate (D:${moment})>>`);
  const one = undated(pdf("20261130024639+00'00'"));
  expect(one).toEqual(undated(pdf("20270101120000+01'00'")));
  expect(one).toHaveLength(pdf("20261130024639+00'00'").length);
});
