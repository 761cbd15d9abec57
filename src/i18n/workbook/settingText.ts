/** A label with the sentence beside it on the settings sheet. */
export interface SettingText {
  label: string;
  explanation: string;
}
