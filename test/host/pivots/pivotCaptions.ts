/** The words Excel itself puts into a pivot, in the language of Excel. */
export interface PivotCaptions {
  rowLabels: string;
  columnLabels: string;
  values: string;
  grandTotal: string;
  blank: string;
  all: string;
  multipleItems: string;
  subtotal: (item: string) => string;
  grandTotalOf: (dataField: string) => string;
}

export const pivotCaptions: Record<'en' | 'nl', PivotCaptions> = {
  en: {
    rowLabels: 'Row Labels',
    columnLabels: 'Column Labels',
    values: 'Values',
    grandTotal: 'Grand Total',
    blank: '(blank)',
    all: '(All)',
    multipleItems: '(Multiple Items)',
    subtotal: (item) => `${item} Total`,
    grandTotalOf: (dataField) => `Total ${dataField}`,
  },
  nl: {
    rowLabels: 'Rijlabels',
    columnLabels: 'Kolomlabels',
    values: 'Waarden',
    grandTotal: 'Eindtotaal',
    blank: '(leeg)',
    all: '(Alle)',
    multipleItems: '(Meerdere items)',
    subtotal: (item) => `Totaal ${item}`,
    grandTotalOf: (dataField) => `Totaal ${dataField}`,
  },
};

/** By the language of Excel, such as "nl-NL". */
export const captionsIn = (locale: string): PivotCaptions =>
  pivotCaptions[locale.startsWith('nl') ? 'nl' : 'en'];
