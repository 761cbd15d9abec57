import { longestRead, readable } from './mailLines';

const labels = {
  name: /^(?:(?:uw |mijn |volledige )?naam|(?:full |your )?name|naam (?:klant|relatie|melder|afzender)|nom)$/i,
  firstName: /^(?:voornaam|voorletters?|first name|initialen|initials)$/i,
  prefix: /^(?:tussenvoegsels?|voorvoegsels?)$/i,
  lastName: /^(?:achternaam|last name|surname)$/i,
  phone:
    /^(?:t|m|tel|tel\. ?nr|tel ?nr|telefoon|telefoon ?(?:nummer|nr)|(?:uw )?telefoonnummer|telefoon (?:privé|thuis|overdag|mobiel)|mobiel|mobiel nummer|mob|mobile|cell|gsm|phone|phone number|telephone|tél|bereikbaar op)\.?$/i,
  email: /^(?:e|e-?mail|mail|e-?mail ?adres|e-?mail address|mailadres|email address)$/i,
  address: /^(?:adres|straat en huisnummer|straatnaam en huisnummer|address|street address|a)$/i,
  street: /^(?:straat|straatnaam|street)$/i,
  houseNumber: /^(?:huisnummer|huisnr|huis nr|nummer|house number|nr)\.?$/i,
  addition: /^(?:toevoeging|huisnummertoevoeging|addition)$/i,
  postcode: /^(?:postcode|postal code|zip|zip code)$/i,
  town: /^(?:plaats|woonplaats|stad|town|city)$/i,
  place: /^(?:postcode (?:en|\/|&|\+) ?(?:woon)?plaats|postcode\/(?:woon)?plaats)$/i,
} as const;

export type Label = keyof typeof labels;
export type LabelledValues = Readonly<Record<Label, readonly string[]>>;

const labelled = /^[-•·– ]*([\p{L}][\p{L} ./&+-]{0,29}?)(?: ?[:=] ?|\t)(.{0,120})$/u;
/** A phone in a signature often has only a letter or an abbreviation before it. */
const shortLabel = /^(t|m|e|tel|mob|gsm|tél|telefoon|mobiel|mobile|phone|e-?mail)\.? (.{1,120})$/i;

/** What lines say behind a name of their own, as forms of websites send them and signatures have: `Telefoon: 06-12345678`. */
export function labelledValues(lines: readonly string[]): LabelledValues {
  const found = Object.fromEntries(Object.keys(labels).map((label) => [label, new Set<string>()])) as Record<
    Label,
    Set<string>
  >;
  const each = lines.filter(({ length }) => length <= longestRead);
  for (const line of [...each.flatMap(besideBars), ...belowLabels(each)]) {
    const [, name = '', value = ''] = labelled.exec(line) ?? shortLabel.exec(line) ?? [];
    const said = value.trim();
    if (said === '') continue;
    for (const label of Object.keys(labels) as Label[]) {
      if (labels[label].test(name.trim())) found[label].add(said);
    }
  }
  return Object.fromEntries(Object.entries(found).map(([label, values]) => [label, [...values]])) as Record<
    Label,
    string[]
  >;
}

const isLabel = (line: string): boolean => Object.values(labels).some((label) => label.test(line));
/** So many lines that are a label and nothing else are a form, of which each answer stands on the next line. */
const fewestOfForm = 3;

/** The answers of a form whose labels stand on lines of their own, as one line each. */
function belowLabels(lines: readonly string[]): string[] {
  const plain = lines.map((line) => readable(line).replace(/ ?[:*]$/, '')).filter((line) => line !== '');
  const at = plain.flatMap((line, index) =>
    line.length > 2 && line.length < 40 && isLabel(line) ? [index] : [],
  );
  if (at.length < fewestOfForm) return [];
  return at.flatMap((index) => {
    const answer = plain[index + 1] ?? '';
    return answer === '' || isLabel(answer) ? [] : [`${plain[index]}: ${answer}`];
  });
}

/** A line of a signature often holds several of them: `T 0592 123456 | E jan@voorbeeld.nl`. */
const besideBars = (line: string): string[] =>
  readable(line.replaceAll('\t', ' : ').replace(/(?: : )+(?=[:=])|(?<=[:=] ?) : /g, ''))
    .split(/ [|•·] ?|\|/)
    .map((part) => part.trim());
