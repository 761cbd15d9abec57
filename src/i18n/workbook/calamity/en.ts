import type { CalamityTexts } from './nl';

export const en: CalamityTexts = {
  headers: {
    code: 'Code',
    status: 'Status',
    title: 'Incident',
    category: 'Category',
    since: 'Since',
    what: 'What happened',
    cause: 'Cause',
    solution: 'Solution',
    apology: 'Apology',
    responsible: 'Responsible',
    linked: 'Linked complaints',
    affected: 'Affected customers',
    approached: 'Approached customers',
    firstLetterOn: 'First letter on',
    registeredOn: 'Registered on',
    registeredBy: 'Registered by',
    closedOn: 'Closed on',
    rowId: 'Row ID',
  },
  status: { open: 'open', closed: 'closed' },
  events: {
    registered: 'Incident registered',
    edited: 'Incident changed',
    closed: 'Incident closed',
    reopened: 'Incident reopened',
    renumbered: 'Incident got a new code',
    linked: 'Complaints linked',
    unlinked: 'Complaints unlinked',
    anonymised: 'Affected customers made anonymous',
  },
  validation: 'Choose the code of an incident from its sheet, or leave the cell blank.',
  radar: {
    headers: { recent: 'Recent', usual: 'Usual', radar: 'Radar' },
    explanation: ['Radar: last ', ' weeks beside what is usual (see the settings)'],
    many: 'unusually many: ',
    usually: ', usually ',
  },
  settings: {
    radarWeeks: {
      label: 'Radar: recent weeks',
      explanation:
        'The radar on the sheet Lists counts the new complaints of each category over this many weeks. Complaints that are already linked to an incident do not count.',
    },
    radarBase: {
      label: 'Radar: weeks for what is usual',
      explanation:
        'This many weeks before them tell how many complaints a category usually gets. If the register is younger, the weeks that it has are counted.',
    },
    radarMinimum: {
      label: 'Radar: warn from (complaints)',
      explanation: 'With fewer recent complaints the radar never warns.',
    },
    radarFactor: {
      label: 'Radar: times the usual number',
      explanation:
        'The radar warns only from this multiple of what is usual. While that is not known yet, this multiple of the minimum above counts.',
    },
  },
};
