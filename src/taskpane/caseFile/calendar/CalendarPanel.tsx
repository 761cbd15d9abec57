import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  addressOfWorkbook,
  calendarFile,
  outlookLink,
  titleOfReminder,
} from '../../../procedure/callback/reminder';
import type { Day } from '../../../procedure/calendar/day';
import { CopyText } from '../../../ui/controls/CopyText';
import { SelectField } from '../../../ui/controls/SelectField';
import { focusRing, stacked } from '../../../ui/theme/looks';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';

const useStyles = makeStyles({
  root: stacked('8px'),
  link: { padding: '4px 0', color: tokens.colorBrandForeground1, overflowWrap: 'anywhere', ...focusRing },
});

const hours = Array.from({ length: 11 }, (_, index) => 8 + index);

interface CalendarPanelProps {
  caseNumber: string;
  day: Day;
}

/** A callback for one's own calendar: the number of the case and where the workbook is, and nothing of the relation. */
export function CalendarPanel({ caseNumber, day }: CalendarPanelProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { calendar } = useFurtherTexts();
  const { workbookUrl } = usePorts();
  // Of two files of one case the one that was made last counts.
  const [{ hour, made }, setChoice] = useState(() => ({ hour: '', made: Date.now() }));
  const reminder = {
    caseNumber,
    day,
    hour: hour === '' ? null : Number(hour),
    title: calendar.title,
    workbook: addressOfWorkbook(workbookUrl()),
  };
  const file = calendarFile(reminder, made);
  const at = reminder.hour === null ? '' : `, ${calendar.at(reminder.hour)}`;
  const text = [`${titleOfReminder(reminder)}: ${texts.longDay(day)}${at}`, reminder.workbook];
  return (
    <div className={styles.root}>
      <SelectField
        name="calendarHour"
        label={calendar.hour}
        hint={calendar.noName}
        value={hour}
        choices={[
          { code: '', label: calendar.wholeDay },
          ...hours.map((one) => ({ code: String(one), label: calendar.at(one) })),
        ]}
        onChange={(code) => setChoice({ hour: code, made: Date.now() })}
      />
      <a className={styles.link} href={outlookLink(reminder)} target="_blank" rel="noreferrer">
        {calendar.outlook}
      </a>
      <a
        className={styles.link}
        href={`data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`}
        download={`${caseNumber.replace(/[^\w-]/g, '_')}.ics`}
      >
        {calendar.file}
      </a>
      <Text size={200}>{calendar.mac}</Text>
      <CopyText label={calendar.copy} text={text.filter(Boolean).join('\n')} />
    </div>
  );
}
