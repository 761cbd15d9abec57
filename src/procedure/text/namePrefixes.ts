/**
 * Words that stand before a Dutch surname and are sorted apart from it, with foreign ones that come along: as the register of persons
 * has them (Logisch Ontwerp BRP, table 36), and as people shorten them.
 */
const words = new Set(
  `aan aen af al am an auf aus ben bij bin boven d d' da dal dall dalla das de degli dei del dela della den der des
  deze di die do don dos du el het i im in 'k l l' la las le les lo los of onder op over 's 't te ten ter tho thoe to toe tot uijt uijten
  uit unter van ver vom von voor vor zu zum zur gen v. v.d. v/d v/d. vd vd. d.`.split(/\s+/),
);

const straight = (text: string): string => text.toLowerCase().replace(/[’‘`]/g, "'");

/** How many of the words are prefixes, from the first on. */
export function prefixLength(parts: readonly string[]): number {
  const end = parts.findIndex((part) => !words.has(straight(part)));
  return end === -1 ? parts.length : end;
}

/**
 * A surname as it stands without a first name, initials or another name before it: its prefix has a capital then, but for what is
 * left of a word behind an apostrophe (Taalunie, Leidraad: names of persons; taaladvies.net, “voorvoegsels”). That is the rule of
 * the Netherlands; in Belgium a prefix stays as the person writes it.
 *
 * @example withCapital('van den Berg-de Vries') // Van den Berg-de Vries
 */
export function withCapital(surname: string): string {
  const [first = '', ...rest] = surname.split(' ');
  const joined = /^[dl]['’]\p{Lu}/u.test(first);
  const isPrefix = joined || (rest.length > 0 && words.has(straight(first)));
  return isPrefix ? surname.charAt(0).toUpperCase() + surname.slice(1) : surname;
}
