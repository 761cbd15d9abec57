import { textAt, field } from './field';

/** Codes that mean: the add-in uses what this stand-in doesn't have. */
const missing = new Set(['ApiNotFound', 'NotImplemented']);

/** Says in the browser's console which member an add-in missed; the add-in itself may show the code only. */
export const reportMissing = (json: string): void => {
  if (!json.includes('"Error":{')) return;
  const reply: unknown = JSON.parse(json);
  const error = field(reply, 'Error');
  const code = textAt(error, 'Code');
  if (missing.has(code))
    console.error(`Local Excel: ${code} ${textAt(error, 'Location')}: ${textAt(error, 'Message')}`);
};
