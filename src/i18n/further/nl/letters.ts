import type { LetterPart } from '../../../procedure/calamity/letter/letterPage';
import type { LetterPlaceholder } from '../../../procedure/calamity/letter/letterTemplate';

const number = (count: number) => count.toLocaleString('nl-NL');
const relations = (count: number) => `${number(count)} ${count === 1 ? 'relatie' : 'relaties'}`;
const letterCount = (count: number) => `${number(count)} ${count === 1 ? 'brief' : 'brieven'}`;

const parts: Record<LetterPart, string> = {
  address: 'het adres',
  subject: 'het onderwerp',
  text: 'de tekst',
};

/** As they stand between braces in the office's texts. */
const placeholders: Record<LetterPlaceholder, string> = {
  name: '{naam}',
  title: '{aanhef}',
  address: '{adres}',
  postcode: '{postcode}',
  town: '{plaats}',
  email: '{e-mail}',
  phone: '{telefoon}',
  relationNumber: '{relatienr}',
  code: '{kenmerk}',
  calamity: '{calamiteit}',
  what: '{wat gebeurde}',
  cause: '{oorzaak}',
  since: '{sinds}',
  solution: '{oplossing}',
  apology: '{excuus}',
  responsible: '{verantwoordelijke}',
  organisation: '{organisatie}',
  date: '{datum}',
};

/** What the part of a calamity with its affected relations and letters says. */
export const letters = {
  title: 'Getroffen relaties',
  noneHint:
    'Zet de lijst met relaties in deze werkmap, in een eigen blad of tabel. U kunt meer dan één lijst toevoegen.',
  counts: {
    relations: 'Getroffen relaties',
    doubles: 'Dubbel in de lijst',
    complained: 'Klaagden al',
    noName: 'Zonder naam',
    noAddress: 'Zonder adres',
    letters: 'Krijgen een brief',
    approached: 'Benaderd',
  },
  number,
  approachedSince: (count: number, day: string) => `${number(count)}, vanaf ${day}`,
  below: (count: number, threshold: number) =>
    `${relations(count)}: onder de drempel van ${number(threshold)}. Dan geldt de gewone klachtenprocedure: leg elke klacht vast en bel terug. Een brief mag, als u daar zelf voor kiest.`,
  reached: (count: number, threshold: number) =>
    `${relations(count)}: vanaf ${number(threshold)} krijgt iedereen een brief met oplossing en excuus.`,
  toLetter: 'Naar de brief',
  toLetterAnyway: 'Toch een brief maken',
  addList: 'Lijst toevoegen',
  addAnother: 'Nog een lijst toevoegen',
  openSheet: 'Toon het blad',
  sheetHint:
    'In het blad mag u regels aanvullen, verbeteren en bij “Brief” ja of nee kiezen. Lees daarna opnieuw.',
  reread: 'Lees opnieuw',
  back: 'Terug',
  reading: 'Bezig met lezen…',
  stop: 'Stop',
  progress: (done: number, of: number) => `${number(done)} van ${number(of)}`,
  list: {
    title: 'Welke lijst?',
    none: 'Op de bladen van deze werkmap is geen lijst herkend. Selecteer de lijst met de koppen erbij.',
    about: (sheet: string, rows: number) => `${sheet} (${number(rows)} rijen)`,
    selectionHint: 'Of selecteer in het blad de relaties met de koppen erbij.',
  },
  columns: {
    title: 'Wat staat waar?',
    group: 'De relatie',
    nobody:
      'Kies in welke kolom de naam, het adres, het e-mailadres of het relatienummer staat. Zonder een daarvan is niemand te herkennen.',
    complained: 'Relaties die al klaagden',
    call: 'Bellen wij, volgens hun klacht',
    letter: 'Krijgen ook de brief',
    complainedHint: 'Herkend aan telefoonnummer, of aan postcode en huisnummer.',
    check: 'Verder',
  },
  plan: {
    title: 'Wat er wordt toegevoegd',
    rows: 'Nieuwe regels',
    known: 'Stonden er al',
    passedOver: 'Overgeslagen: leeg, een totaal of herhaalde koppen',
    nothing: 'Iedereen uit deze lijst staat al bij deze calamiteit. Er is niets toe te voegen.',
    kept: 'Dubbele relaties en relaties zonder naam of adres blijven in het blad staan, met de reden erbij. Zij krijgen geen brief.',
    mostlyNoAddress:
      'Bij de meeste relaties is geen adres gevonden. Ga terug en kijk of bij elke kolom de juiste betekenis staat.',
    add: (count: number) => `Voeg ${number(count)} ${count === 1 ? 'regel' : 'regels'} toe`,
    adding: 'De regels worden toegevoegd.',
    added: (count: number) => `${number(count)} ${count === 1 ? 'regel is' : 'regels zijn'} toegevoegd.`,
    cancelled: 'Gestopt. De werkmap is zoals zij was.',
    retry: 'Druk nog eens op de knop: wat er al staat, wordt niet dubbel toegevoegd.',
  },
  letter: {
    title: 'De brief',
    nobody: 'Niemand krijgt een brief. Kies in het blad bij “Brief” ja, of vul namen en adressen aan.',
    date: 'Datum van de brief',
    noDate: 'Vul een datum in, bijvoorbeeld 31-12-2026.',
    preview: (index: number, of: number) => `Brief ${number(index)} van ${number(of)}`,
    previous: 'Vorige',
    next: 'Volgende',
    edit: 'Brieftekst aanpassen',
    editHint: 'De tekst staat op het blad Instellingen. Lees daarna opnieuw.',
    unknown: (names: string[]) =>
      `${names.join(', ')} ${names.length === 1 ? 'betekent' : 'betekenen'} niets en ${names.length === 1 ? 'blijft' : 'blijven'} zo in de brief staan. Verbeter de brieftekst.`,
    blank: (placeholder: LetterPlaceholder, count: number) =>
      `${placeholders[placeholder]} is niet ingevuld in ${letterCount(count)}.`,
    noSender: 'Het adres van uw organisatie staat nog niet in de brief. Vul het in bij de brieftekst.',
    tooLong: (count: number) =>
      count === 1
        ? '1 brief past niet op één bladzijde en wordt niet gemaakt:'
        : `${letterCount(count)} passen niet op één bladzijde en worden niet gemaakt:`,
    tooLongLine: (name: string, which: LetterPart[]) =>
      `${name}: ${which.map((part) => parts[part]).join(' en ')} is te lang`,
    andMore: (count: number) => `en nog ${number(count)}`,
    make: (count: number) => `Maak ${letterCount(count)}`,
    making: 'De brieven worden gemaakt.',
    cancelled: 'Gestopt. Wat gemaakt is blijft staan; met dezelfde knop gaat u verder.',
    retry: 'Druk nog eens op de knop: het gaat verder waar het bleef.',
    made: (count: number, sheets: string[]) =>
      `${letterCount(count)} ${count === 1 ? 'staat' : 'staan'} klaar op ${sheets.length === 1 ? 'het blad' : 'de bladen'} ${sheets.map((sheet) => `“${sheet}”`).join(', ')}: elke brief op een eigen A4, het adres in het venster links. Kijk na en druk af met Bestand > Afdrukken. Er is niets verzonden.`,
    wordTitle: 'Liever met Word?',
    word: 'Bewaar de werkmap en kies in Word: Verzendlijsten > Adressen selecteren > Een bestaande lijst gebruiken, deze werkmap en het blad met de getroffen relaties; zet het filter “Brief” op ja. Elke kolom is een samenvoegveld.',
    fillWord: 'Vul de kolommen voor Word',
    filled: 'De kolommen voor Word zijn gevuld. Bewaar de werkmap voordat u haar in Word kiest.',
  },
  sent: {
    title: 'Verstuurd?',
    hint: 'Zet de datum bij iedere relatie met een brief. Wie al benaderd was, houdt de eerste datum.',
    date: 'Brieven verstuurd op',
    mark: 'Noteer de datum',
    marked: (count: number) => `Bij ${relations(count)} staat nu wanneer zij benaderd zijn.`,
  },
};
