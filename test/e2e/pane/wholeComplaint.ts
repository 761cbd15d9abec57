import type { TypedComplaint } from './typeComplaint';

/** In the order of the form; what is blank is left as the form proposes it. */
export const wholeComplaint: TypedComplaint = [
  ['phone', '+31 6 1234 5678'],
  ['name', 'Anneke van der Meer'],
  ['address', 'Dorpsstraat 7'],
  ['postcode', '9401 AB'],
  ['town', 'Assen'],
  ['email', ''],
  ['relationNumber', '00417'],
  ['preferredTime', 'na 16 uur'],
  ['reachBy', ''],
  ['category', 'Wachttijd'],
  ['summary', 'Monteur niet gekomen'],
  ['account', '=Hij zou om 9 uur komen & kwam niet'],
  ['employee', 'onbekend'],
  ['department', 'Buitendienst'],
  ['channel', ''],
  ['receivedOn', '29-6-2026'],
  ['takenBy', 'Joris'],
  ['remedy', 'Een nieuwe afspraak'],
  ['promise', 'Monteur komt dinsdag'],
  ['followUpBy', 'Karin'],
  ['callbackOn', '22-9-2026'],
  ['severity', ''],
];
