/** How a language addresses people; `nobody` stands where the list doesn't say. */
export interface TitleWords {
  man: string;
  woman: string;
  family: string;
  nobody: string;
}

const men = new Set(['dhr', 'heer', 'de heer', 'de hr', 'hr', 'm', 'man', 'mr']);
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
