import type { SettingKey, WrittenSetting } from '../../i18n/workbook/textShape';
import type { Wording } from '../../procedure/callback/talkingPoints';

/** Each setting is a named cell, so that an office may move its row. In the order of the sheet. */
export const settingNames = {
  organisation: 'Instelling_Organisatie',
  contact: 'Instelling_Vragen',
  callbackTerm: 'Instelling_Terugbeltermijn',
  promiseNorm: 'Instelling_NormBeloften',
  bookYear: 'Instelling_Boekjaar',
  calamityThreshold: 'Instelling_Drempel',
  radarWeeks: 'Instelling_RadarWeken',
  radarBase: 'Instelling_RadarBasisweken',
  radarMinimum: 'Instelling_RadarMinimum',
  radarFactor: 'Instelling_RadarFactor',
  retention: 'Instelling_Bewaartermijn',
  // Calculated.
  retentionDue: 'Instelling_BewaartermijnVoorbij',
  places: 'Instelling_Klachtmappen',
  requiredOwn: 'Instelling_VerplichteKolommen',
  thank: 'Gesprekspunt_Bedanken',
  regret: 'Gesprekspunt_Medeleven',
  agreed: 'Gesprekspunt_Afspraak',
  verify: 'Gesprekspunt_Nagaan',
  restart: 'Gesprekspunt_Opnieuw',
  writtenThank: 'Antwoordtekst_Bedanken',
  writtenRegret: 'Antwoordtekst_Medeleven',
  writtenAgreed: 'Antwoordtekst_Afspraak',
  writtenVerify: 'Antwoordtekst_Nagaan',
  writtenRestart: 'Antwoordtekst_Opnieuw',
} as const satisfies Record<SettingKey, string>;

/** What the pane works with; an older register may lack the others. */
export const neededSettings = [
  'organisation',
  'callbackTerm',
  'calamityThreshold',
  'thank',
  'regret',
  'agreed',
  'verify',
  'restart',
] as const satisfies (keyof typeof settingNames)[];

/** Where each message of an answer in writing is worded; an older register has no such cells. */
export const writtenSettings: Readonly<Record<keyof Wording, WrittenSetting>> = {
  thank: 'writtenThank',
  regret: 'writtenRegret',
  agreed: 'writtenAgreed',
  verify: 'writtenVerify',
  restart: 'writtenRestart',
};
