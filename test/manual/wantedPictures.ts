import { readFileSync, readdirSync } from 'node:fs';

/** The manuals of a language by name, as Markdown. */
export const manualsIn = (language: 'nl' | 'en'): Map<string, string> =>
  new Map(
    readdirSync(`src/manual/${language}`)
      .sort()
      .map((file) => [file, readFileSync(`src/manual/${language}/${file}`, 'utf8')]),
  );

/** The files of the pictures that the manuals of a language show. */
export const wantedPictures = (language: 'nl' | 'en'): Set<string> =>
  new Set(
    [...manualsIn(language).values()].flatMap((text) =>
      [...text.matchAll(/\]\(pictures\/(.+?)\)/g)].map(([, picture = '']) => picture),
    ),
  );
