import { checkDraft } from '../../../src/procedure/complaint/check/checkDraft';
import { completeEntry, openComplaint } from '../../../src/procedure/complaint/openComplaint';
import { aComplaint } from '../../fixtures/aComplaint';
import { aDraft } from '../../fixtures/aDraft';

it('a complaint enters the register new, in its first round, with its first callback date set', () => {
  const expected = aComplaint();
  const today = expected.enteredOn;
  if (today === null) throw new Error('the fixture has a date of entry');
  const checked = checkDraft(aDraft(), { today, holidays: [] });
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));

  const { caseNumber, rowId } = expected;
  expect(openComplaint(completeEntry(checked.intake), { caseNumber, rowId, today })).toEqual(expected);
});
