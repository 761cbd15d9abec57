/** A callback for somebody's own calendar. */
export const calendar = {
  title: 'Call back',
  hour: 'Time in the calendar',
  noName: 'The calendar gets the case number and the link to the workbook, nothing about the customer.',
  wholeDay: 'The whole day',
  at: (hour: number) => `${hour}:00`,
  outlook: 'Open in Outlook on the web',
  file: 'Save as a calendar file (.ics)',
  mac: 'Excel on a Mac saves no file from the pane. Choose Outlook there, or copy the text.',
  copy: 'Text for your calendar',
};
