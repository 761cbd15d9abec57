import { screen } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { openPane } from '../fakes/uiPane';

async function openCase(row: Partial<Complaint>, language: 'nl' | 'en') {
  const pane = openPane({ rows: [row], view: 'case', me: 'Pieter Zijlstra', language });
  await screen.findByText(language === 'nl' ? 'Geen klacht gekozen' : 'No complaint selected');
  await pane.selectRow(pane.register.rows[0] ?? null);
  await screen.findByRole('heading', { level: 1 });
}

const checked = { checkedOn: toDay('2026-06-30'), checkedBy: 'Joris', status: 'checked' } as const;

/** It is Wednesday 8 July 2026. */
describe('the next step of a complaint', () => {
  it.each([
    ['nl', '2026-07-07', {}, /haast heeft: de relatie zou zijn teruggebeld op dinsdag 7 juli 2026\./],
    ['nl', '2026-07-08', {}, /zeg erbij dat de relatie wordt teruggebeld op woensdag 8 juli 2026\./],
    ['en', '2026-07-07', {}, /urgent\. The customer was to be called back on Tuesday,? 7 July 2026\./],
    [
      'nl',
      '2026-07-07',
      { ...checked, reachBy: 'letter' },
      /per brief, uiterlijk vandaag\. .*Dat was beloofd voor uiterlijk dinsdag 7 juli 2026\./,
    ],
    [
      'nl',
      '2026-07-08',
      { ...checked, reachBy: 'email' },
      /per e-mail, uiterlijk woensdag 8 juli 2026\. .*daarna af\.$/,
    ],
    [
      'en',
      '2026-07-07',
      { ...checked, reachBy: 'email' },
      /by e-mail, by today\. .*That was promised by Tuesday,? 7 July 2026\./,
    ],
    [
      'nl',
      '2026-07-07',
      { ...checked, reachBy: 'none' },
      /niet te bereiken, dus niemand krijgt antwoord\. Leg vast wat u concludeert en rond de klacht af\.$/,
    ],
  ] as const)('in %s with a callback on %s says whether it is late', async (language, day, row, sentence) => {
    await openCase({ callbackOn: toDay(day), ...row }, language);
    expect(await screen.findByText(sentence)).toBeVisible();
  });
});
