import type { Ending, Status } from '../../procedure/complaint/statuses';

/** What the register says in its cells. */
export const statuses: Record<Status, string> = {
  incomplete: 'Onvolledig',
  new: 'Nieuw',
  handedOver: 'Doorgegeven',
  followedUp: 'Opgevolgd',
  checked: 'Gecontroleerd',
  calledBack: 'Teruggebeld',
  closed: 'Gesloten',
  closedUnsatisfied: 'Gesloten niet tevreden',
  closedInWriting: 'Gesloten schriftelijk',
  withdrawn: 'Ingetrokken',
  noComplaint: 'Geen klacht',
  duplicate: 'Dubbel',
  closedUntold: 'Gesloten zonder antwoord',
};

/** The ways to end a complaint, as the pane offers them. */
export const endings: Record<Ending, string> = {
  closed: 'Gesloten, naar behoren',
  closedUnsatisfied: 'Gesloten, niet tevreden',
  closedInWriting: 'Gesloten, schriftelijk afgehandeld',
  withdrawn: 'Ingetrokken door de relatie',
  noComplaint: 'Geen klacht',
  duplicate: 'Dubbel van een andere klacht',
  closedUntold: 'Gesloten, niemand te bereiken',
};
