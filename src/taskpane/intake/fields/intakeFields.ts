import type { DraftField } from '../../../procedure/complaint/draft';

/** The form in the order of a phone call: three sections (procedure, sections 1 and 2). */
export const intakeSections = {
  who: ['phone', 'name', 'address', 'postcode', 'town', 'email', 'relationNumber', 'preferredTime'],
  what: ['category', 'summary', 'account', 'employee', 'department', 'channel', 'receivedOn', 'takenBy'],
  promise: ['remedy', 'promise', 'followUpBy', 'callbackOn', 'severity'],
} as const satisfies Record<string, readonly DraftField[]>;

export type IntakeSection = keyof typeof intakeSections;

type Control = 'text' | 'tel' | 'email' | 'long' | 'combo' | 'channel' | 'severity';

export const controls: Record<DraftField, Control> = {
  phone: 'tel',
  name: 'text',
  address: 'text',
  postcode: 'text',
  town: 'text',
  email: 'email',
  relationNumber: 'text',
  preferredTime: 'text',
  category: 'combo',
  summary: 'text',
  account: 'long',
  employee: 'combo',
  department: 'combo',
  channel: 'channel',
  receivedOn: 'text',
  takenBy: 'combo',
  remedy: 'long',
  promise: 'long',
  followUpBy: 'combo',
  callbackOn: 'text',
  severity: 'severity',
};
