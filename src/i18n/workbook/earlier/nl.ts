import { nl as now } from '../nl';
import type { WorkbookTexts } from '../textShape';

/** What a Dutch register of version 1.1 or before is called otherwise: only headers. */
export const earlierNl: WorkbookTexts = {
  ...now,
  columns: { ...now.columns, account: 'Omschrijving relatie', closedOn: 'Datum gesloten' },
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
