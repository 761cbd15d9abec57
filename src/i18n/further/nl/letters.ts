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
    'Er zijn nog geen relaties. Zet de lijst in deze werkmap, op een eigen blad of als tabel. U kunt meer dan één lijst toevoegen.',
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
    `${relations(count)}: onder de drempel van ${number(threshold)}. Dan geldt de gewone klachtenprocedure: registreer elke klacht en bel terug. U mag wel een brief sturen.`,
  reached: (count: number, threshold: number) =>
    `${relations(count)}: vanaf ${number(threshold)} relaties krijgt iedereen een brief met oplossing en excuus.`,
  toLetter: 'Naar de brief',
  toLetterAnyway: 'Toch een brief maken',
  addList: 'Lijst toevoegen',
  addAnother: 'Nog een lijst toevoegen',
  openSheet: 'Toon het blad',
  sheetHint:
    'In het blad mag u regels aanvullen en verbeteren. Kies bij “Brief” ja of nee. Klik daarna op Lees opnieuw.',
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
    title: 'Wat staat in welke kolom?',
    group: 'De relatie',
    nobody:
      'Kies in welke kolom de naam, het adres, het e-mailadres of het relatienummer staat. Anders is niemand te herkennen.',
    complained: 'Relaties die al klaagden',
    call: 'Bellen wij terug over de klacht',
    letter: 'Krijgen ook de brief',
    complainedHint: 'Herkend aan telefoonnummer, of aan postcode en huisnummer.',
    check: 'Ga verder',
  },
  plan: {
    title: 'Wat er wordt toegevoegd',
    rows: 'Nieuwe regels',
    known: 'Stonden al in het blad',
    passedOver: 'Overgeslagen: leeg, een totaal of herhaalde koppen',
    nothing: 'Iedereen uit deze lijst staat al bij deze calamiteit. Er is niets toe te voegen.',
    kept: 'Dubbele relaties en relaties zonder naam of adres blijven in het blad staan, met de reden erbij. Ze krijgen geen brief.',
    mostlyNoAddress:
      'Bij de meeste relaties is geen adres gevonden. Ga terug en kijk of bij elke kolom de juiste betekenis staat.',
    add: (count: number) => `Voeg ${number(count)} ${count === 1 ? 'regel' : 'regels'} toe`,
    adding: 'De regels worden toegevoegd.',
    added: (count: number) => `${number(count)} ${count === 1 ? 'regel is' : 'regels zijn'} toegevoegd.`,
    cancelled: 'Gestopt. Er is niets gewijzigd.',
    retry: 'Klik nog eens op de knop: wat er al staat, wordt niet dubbel toegevoegd.',
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
    editHint: 'De tekst staat op het blad Instellingen. Klik daarna op Lees opnieuw.',
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
    unsigned:
      'De naam van uw organisatie is niet ingevuld. In elke brief staat dan “…”. Vul de naam in op het blad Instellingen, of klik nog eens op de knop.',
    making: 'De brieven worden gemaakt.',
    cancelled: 'Gestopt. Wat gemaakt is, blijft staan. Met dezelfde knop gaat u verder.',
    retry: 'Klik nog eens op de knop: de rest wordt dan gemaakt.',
    made: (count: number, sheets: string[]) =>
      `${letterCount(count)} ${count === 1 ? 'staat' : 'staan'} klaar op ${sheets.length === 1 ? 'het blad' : 'de bladen'} ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. Elke brief staat op een eigen A4, met het adres voor een vensterenvelop (links). Kijk de brieven na en druk ze af met Bestand > Afdrukken. Er is niets verstuurd.`,
    wordTitle: 'Liever met Word?',
    word: 'Bewaar de werkmap. Kies in Word: Verzendlijsten > Adressen selecteren > Een bestaande lijst gebruiken. Kies daar deze werkmap en het blad met de getroffen relaties, en zet het filter “Brief” op ja. Elke kolom is een samenvoegveld.',
    fillWord: 'Vul de kolommen voor Word',
    filled: 'De kolommen voor Word zijn gevuld. Bewaar de werkmap voordat u die in Word kiest.',
  },
  sent: {
    title: 'Verstuurd?',
    hint: 'Bij iedere relatie met een brief komt deze datum te staan. Wie al benaderd was, houdt de eerste datum.',
    date: 'Brieven verstuurd op',
    mark: 'Leg datum vast',
    marked: (count: number) => `Bij ${relations(count)} staat nu wanneer ze benaderd zijn.`,
  },
};
