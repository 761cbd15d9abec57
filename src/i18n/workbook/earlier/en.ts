import { en as now } from '../en';
import type { WorkbookTexts } from '../textShape';

const answer = "Relation's answer";

/** What an English register of version 1.1 or before is called otherwise: only headers and a sheet. */
export const earlierEn: WorkbookTexts = {
  ...now,
  sheets: { ...now.sheets, calamities: 'Calamities' },
  columns: {
    ...now.columns,
    relationNumber: 'Relation no.',
    account: "Relation's account",
    answer,
    closedOn: 'Closed',
    calamity: 'Calamity',
  },
  rounds: { headers: { ...now.rounds.headers, answer } },
  calamities: {
    ...now.calamities,
    headers: {
      ...now.calamities.headers,
      title: 'Calamity',
      affected: 'Affected relations',
      approached: 'Approached relations',
    },
  },
};
