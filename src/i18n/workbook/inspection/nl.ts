import type { CellKind, DressKind } from '../../../procedure/inspection/cells/kinds';

/** Columns of the report: what people read, and two hidden ones by which a run is taken back. */
export type ReportColumn =
  | 'at'
  | 'sheet'
  | 'caseNumber'
  | 'column'
  | 'was'
  | 'now'
  | 'what'
  | 'rowId'
  | 'line'
  | 'place';

/** What an inspection writes into the workbook. */
export interface InspectionTexts {
  sheet: string;
  headers: Record<ReportColumn, string>;
  what: Record<CellKind, string>;
  named: string;
  copied: string;
  dress: Record<DressKind, string>;
  /** A formula, or nothing, that so many cells of a column shared. */
  formulaOf: (cells: number) => string;
  /** Instead of it: something was typed or changed there before it was mended, or after. */
  left: string;
  kept: string;
  takenBack: string;
}

export const nl: InspectionTexts = {
  sheet: 'Nagekeken',
  headers: {
    at: 'Tijdstip',
    sheet: 'Blad',
    caseNumber: 'Klachtnr',
    column: 'Kolom',
    was: 'Stond er',
    now: 'Staat er nu',
    what: 'Wat',
    rowId: 'RijID',
    line: 'Regel',
    place: 'Plaats',
  },
  what: {
    typedFormulas: 'formule, bewaard als waarde',
    dates: 'datum was tekst',
    phones: 'telefoonnummer miste nul of plus',
    texts: 'getal, bewaard als tekst',
    numbers: 'getal was tekst',
    spelling: 'andere schrijfwijze van hetzelfde',
    renamed: 'heet nu anders',
    spaces: 'spaties te veel',
    lines: 'hoort weer bij de klacht met dit nummer',
  },
  named: 'rij kreeg een nummer of RijID',
  copied: 'kopie kreeg een eigen nummer en RijID',
  dress: {
    outside: 'rijen onder de tabel horen er nu bij',
    formulas: 'formule hersteld',
    colours: 'kleuren hersteld',
    validation: 'keuzelijsten en controles van invoer hersteld',
    formats: 'opmaak van cellen hersteld',
    widths: 'breedte of verborgen kolom hersteld',
    layout: 'vaste rijen, kop of rijhoogte hersteld',
    bands: 'banden zijn lijnen geworden',
  },
  formulaOf: (cells) => `formule hersteld in ${cells} ${cells === 1 ? 'cel' : 'cellen'}`,
  left: 'niet hersteld: hier is intussen iets anders getypt',
  kept: 'niet (helemaal) teruggedraaid: hier is daarna iets veranderd',
  takenBack: 'teruggedraaid',
};
