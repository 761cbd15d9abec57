import { existsSync } from 'node:fs';
import path from 'node:path';
import { manualPage } from './manualPage.mjs';

/** Where `npm run manual` leaves the pictures that it takes; they are made, so none of them is kept here. */
export const pictureFolder = 'test/.cache/pictures';

/** For webpack's CopyPlugin: each manual as a page in `manual/<language>`, and beside it the pictures that were taken. */
export const manualFiles = [
  {
    from: '*/*.md',
    context: 'src/manual',
    to: ({ absoluteFilename }) => `manual/${languageOf(absoluteFilename)}/[name].html`,
    transform: (text, file) => {
      const language = languageOf(file);
      const hasPicture = (picture) => existsSync(path.join(pictureFolder, language, path.basename(picture)));
      return manualPage(text.toString(), language, path.basename(file, '.md'), hasPicture);
    },
  },
  ...['nl', 'en'].map((language) => ({
    from: `${pictureFolder}/${language}`,
    to: `manual/${language}/pictures`,
    noErrorOnMissing: true,
  })),
];

const languageOf = (file) => path.basename(path.dirname(file));
