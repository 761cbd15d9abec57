import type { LetterSetting, LetterTexts } from '../../i18n/workbook/letters/nl';
import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { LetterTemplate } from '../../procedure/calamity/letter/letterTemplate';
import type { LetterStyle } from '../../usecases/ports/letterPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { loadSetting } from '../lists/readLists';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { letterSettingNames, letterSettings } from './letterSettingNames';

/** Reads how the office writes its letters; a text that isn't on the settings sheet is the one we begin with. */
export function letterStyle(session: Session): Promise<Outcome<LetterStyle>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const organisation = loadSetting(context, 'organisation');
    const names = letterSettings.map((key) =>
      context.workbook.names.getItemOrNullObject(letterSettingNames[key]).load('formula'),
    );
    await context.sync();
    const cells = names.map((name) =>
      name.isNullObject || String(name.formula).includes('#REF!') ? null : name.getRange().load('values'),
    );
    await context.sync();
    const texts = letterTexts[layout.language];
    const read = (key: LetterSetting): string => {
      const cell = cells[letterSettings.indexOf(key)];
      return cell ? String(cell.values[0]?.[0] ?? '').trim() : texts.template[key];
    };
    return {
      locale: texts.locale,
      template: templateFrom(read, texts),
      organisation: String(organisation.values[0]?.[0] ?? '').trim(),
      sender: read('sender'),
      titles: texts.titles,
      labels: texts.labels,
    };
  });
}

/** A letter without subject, greeting or closing is no letter: blank ones are what they were in the beginning. */
function templateFrom(read: (key: LetterSetting) => string, { template }: LetterTexts): LetterTemplate {
  return {
    subject: read('subject') || template.subject,
    salutation: read('salutation') || template.salutation,
    paragraphs: [read('paragraph1'), read('paragraph2'), read('paragraph3'), read('paragraph4')],
    closing: read('closing') || template.closing,
  };
}
