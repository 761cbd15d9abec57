/** How a language addresses people; `nobody` stands where the list doesn't say. */
export interface TitleWords {
  man: string;
  woman: string;
  family: string;
  nobody: string;
}

const men = new Set(['dhr', 'heer', 'de heer', 'de hr', 'hr', 'meneer', 'mijnheer', 'm', 'man', 'mr']);
const women = new Set(['mw', 'mevr', 'mevrouw', 'mvr', 'v', 'vrouw', 'f', 'mrs', 'ms', 'miss']);
const families = new Set(['fam', 'familie', 'de familie', 'family']);

/** The title behind what a list says of one: `Dhr.` is `heer`. What isn't a known title is used as it stands. */
export function titleOf(salutation: string, words: TitleWords): string {
  const said = salutation.trim();
  const plain = said.toLowerCase().replace(/\.$/, '');
  if (plain === '') return words.nobody;
  if (men.has(plain)) return words.man;
  if (women.has(plain)) return words.woman;
  return families.has(plain) ? words.family : said;
}

/** A list may hold the whole greeting: `Geachte heer De Vries`; `null` when it doesn't. */
export function ownGreeting(salutation: string): string | null {
  const said = salutation.trim();
  return /^(?:geachte|beste|dear)\s/i.test(said) ? said.replace(/,?$/, ',') : null;
}

/** A title before a name; one letter may be an initial. */
const known = [...men, ...women, ...families]
  .filter((word) => word.length > 1 && word !== 'man' && word !== 'vrouw')
  .sort((a, b) => b.length - a.length)
  .join('|');
const before = new RegExp(`^(${known})\\.?\\s+(?=\\S)`, 'iu');
/** `Berg, mevr. J. van den` */
const behindComma = new RegExp(`^([^,]+,)\\s*(${known})\\.?\\s+(?=\\S)`, 'iu');
const either = /^(?:dhr|de heer|heer|mr)\.?\s?\/\s?(?:mw|mevr|mevrouw|mrs|ms)\.?\s+(?=\S)/iu;
/** What an envelope says before whom it is for. */
const attention = /^t\.\s?a\.\s?v\.?\s*:?\s*/iu;
/** A Dutch lawyer, of whom the title doesn't say whether it is a man. */
const lawyer = /^mr\b/u;

export interface TitledName {
  title: string;
  /** Without the title. */
  name: string;
}

/** The title that a list writes before the name in one cell; `''` when there is none. */
export function splitTitle(whole: string): TitledName {
  const name = whole.trim().replace(attention, '');
  if (either.test(name)) return { title: '', name: name.replace(either, '') };
  const [sorted = '', surname = '', sortedTitle = ''] = behindComma.exec(name) ?? [];
  if (sorted !== '') return { title: sortedTitle, name: `${surname} ${name.slice(sorted.length)}` };
  const [found = '', title = ''] = (lawyer.test(name) ? null : before.exec(name)) ?? [];
  return { title, name: name.slice(found.length) };
}
