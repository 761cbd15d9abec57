import { nl as now } from '../nl';
import type { WorkbookTexts } from '../textShape';

/** What a Dutch register of version 1.1 or before is called otherwise: only headers, and what quotes them. */
export const earlierNl: WorkbookTexts = {
  ...now,
  columns: { ...now.columns, account: 'Omschrijving relatie', closedOn: 'Datum gesloten' },
  validation: {
    ...now.validation,
    summary:
      'Houd het type klacht kort: maximaal 80 tekens. Het hele verhaal hoort bij “Omschrijving relatie”.',
  },
  samples: {
    ...now.samples,
    headers: {
      ...now.samples.headers,
      population: 'Waaruit getrokken',
      drawn: 'Getrokken',
      seed: 'Startwaarde',
    },
  },
};
