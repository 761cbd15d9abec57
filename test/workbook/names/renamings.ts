/** What an office may do to the names of its register, as a colleague does it in the sheet. */
export type Renaming = (workbook: Excel.Workbook) => void;

const header =
  (table: string, from: string, to: string): Renaming =>
  ({ tables }) =>
    void (tables.getItem(table).columns.getItem(from).name = to);

const table =
  (from: string, to: string): Renaming =>
  ({ tables }) =>
    void (tables.getItem(from).name = to);

const sheet =
  (from: string, to: string): Renaming =>
  ({ worksheets }) =>
    void (worksheets.getItem(from).name = to);

const all =
  (...renamings: Renaming[]): Renaming =>
  (workbook) =>
    renamings.forEach((rename) => rename(workbook));

const headersOfComplaints = all(
  header('tblKlachten', 'Telefoon', 'Telefoonnummer'),
  header('tblKlachten', 'RijID', 'Rij-ID'),
  // What an English register calls it.
  header('tblKlachten', 'Naam', 'Name'),
  header('tblKlachten', 'Klachtnr', 'Nr. [klacht]'),
  header('tblKlachten', 'Sluitdatum', 'Dicht'),
  header('tblKlachten', 'Datum ontvangst', 'Datum klacht'),
  header('tblKlachten', 'Rubriek', 'Onderwerp'),
  header('tblKlachten', 'Kwartaal', 'Kw'),
  header('tblKlachten', 'Calamiteit', 'Bij calamiteit'),
);
const headersBeside = all(
  header('tblLogboek', 'Wat', 'Gebeurtenis'),
  header('tblLogboek', 'RijID', 'Id'),
  header('tblRondes', 'RijID', 'Id'),
  header('tblRondes', 'Klachtnr', 'Zaak'),
  header('tblCalamiteiten', 'Code', 'Calamiteitnr'),
  header('tblCalamiteiten', 'RijID', 'Id'),
  header('tblSteekproeven', 'Steekproef', 'Steekproefnr'),
  header('tblSteekproef_2026_01', 'Opmerking', 'Aantekening'),
  header('tblMedewerkers', 'Medewerker', 'Collega'),
  header('tblRubrieken', 'Rubriek', 'Onderwerp'),
  header('tblFeestdagen', 'Datum', 'Dag'),
);
const tablesBeside = all(
  table('tblLogboek', 'Geschiedenis'),
  table('tblRondes', 'Rondjes'),
  table('tblCalamiteiten', 'Rampen'),
  table('tblSteekproeven', 'Trekkingen'),
  table('tblSteekproef_2026_01', 'Scorekaart'),
  table('tblMedewerkers', 'Collegas'),
  table('tblAfdelingen', 'Teams'),
  table('tblRubrieken', 'Onderwerpen'),
  table('tblFeestdagen', 'VrijeDagen'),
);
const sheets = all(
  sheet('Klachten', 'Klachten 2026'),
  sheet('Logboek', "Zo ging 't"),
  sheet('Lijsten', 'Keuzes'),
  sheet('Instellingen', 'Zo werken wij'),
  sheet('Formulier', 'Print'),
);

/** The copy gets the name of the sheet that it was made of. */
const sheetsAroundCopy: Renaming = ({ worksheets }) => {
  const original = worksheets.getItem('Klachten');
  original.name = 'Klachten oud';
  original.copy().name = 'Klachten';
};

export const renamings: Record<string, Renaming> = {
  'the table of complaints': table('tblKlachten', 'Klachtenlijst'),
  'headers of the complaints': headersOfComplaints,
  'a space behind headers': all(
    header('tblKlachten', 'Telefoon', 'Telefoon '),
    header('tblKlachten', 'RijID', ' RijID'),
    header('tblLogboek', 'RijID', 'RijID '),
  ),
  'the tables beside it': tablesBeside,
  'headers beside it': headersBeside,
  'the sheets': sheets,
  'the sheet of complaints, and a copy of it as the sheet was called': sheetsAroundCopy,
  'everything at once': all(
    headersOfComplaints,
    headersBeside,
    tablesBeside,
    table('tblKlachten', 'Klachtenlijst'),
    sheets,
  ),
};
