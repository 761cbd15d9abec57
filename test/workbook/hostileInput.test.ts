import naughtyStrings from 'big-list-of-naughty-strings';
import { asCellText, checkText } from '../../src/procedure/text/checkText';
import type { Draft } from '../../src/procedure/complaint/draft';
import type { DraftField } from '../../src/procedure/complaint/fields';
import { registerComplaint } from '../../src/usecases/register/registerComplaint';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { seededRandom } from '../fakes/seededRandom';
import { aDraft } from '../fixtures/aDraft';
import { hostileTexts, unstorableTexts } from '../fixtures/hostileTexts';
import { convertInLibreOffice, hasLibreOffice } from '../host/files/libreOffice';
import { openWorkbook } from '../host/files/openWorkbook';
import { saveWorkbook } from '../host/files/saveWorkbook';
import { startLocalExcel } from '../host/inProcess';
import { openedRegister, type OpenedWorkbook } from './openedRegister';
import { readCells, type ReadCell } from './sheetReading';

jest.setTimeout(180_000);

/** Every field of the form that takes any text at all. */
const textFields = [
  'phone',
  'name',
  'address',
  'postcode',
  'town',
  'email',
  'relationNumber',
  'preferredTime',
  'category',
  'summary',
  'account',
  'employee',
  'department',
  'takenBy',
  'remedy',
  'promise',
  'followUpBy',
] as const satisfies DraftField[];

const everywhere = (text: string): Draft =>
  aDraft(Object.fromEntries(textFields.map((field) => [field, text])));

const register = (workbook: OpenedWorkbook, draft: Draft, random = seededRandom(7)) =>
  registerComplaint(
    {
      register: workbook.register,
      clock: fixedClock('2026-07-01'),
      random,
      identity: fixedIdentity(),
    },
    workbook.opened,
    draft,
  );

/** What a form that a person fills in would register: a short summary, and nothing that a cell can't hold. */
const storable = [...hostileTexts, ...naughtyStrings].filter(
  (text) => asCellText(text) !== '' && checkText(asCellText(text)) === null,
);
const draftOf = (text: string): Draft => {
  const draft = everywhere(text);
  return asCellText(text).length > 80 ? { ...draft, summary: 'te lang voor dit veld' } : draft;
};

describe('hostile text in every field of the form', () => {
  let workbook: OpenedWorkbook;
  let drafts: Draft[];

  beforeAll(async () => {
    workbook = await openedRegister();
    const random = seededRandom(7);
    drafts = storable.map(draftOf);
    for (const draft of drafts) {
      const result = await register(workbook, draft, random);
      if (result.kind !== 'registered')
        throw new Error(`${JSON.stringify(draft.name)}: ${JSON.stringify(result)}`);
    }
  });

  const typed = () =>
    drafts.map((draft) =>
      textFields.map((field): ReadCell => ({ value: asCellText(draft[field] ?? ''), formula: null })),
    );

  it('stands in its cells as it was typed, and none became a formula', async () => {
    expect(await readCells(textFields)).toEqual(typed());
  });

  it('stands so in the saved file as well, opened anew', async () => {
    const { workbook: reopened, unsupported } = await openWorkbook(
      await saveWorkbook(workbook.host.workbook),
    );
    expect(unsupported).toEqual([]);
    startLocalExcel({ workbook: reopened });
    expect(await readCells(textFields)).toEqual(typed());
  });

  (hasLibreOffice() ? it : it.skip)('and in LibreOffice, which saves it once more', async () => {
    const converted = await convertInLibreOffice(await saveWorkbook(workbook.host.workbook), 'xlsx');
    startLocalExcel({ workbook: (await openWorkbook(converted)).workbook });
    expect(await readCells(textFields)).toEqual(typed());
  });
});

describe('text that no cell can hold', () => {
  test.each(unstorableTexts.map(([text, code]) => [JSON.stringify(text).slice(0, 24), code, text]))(
    '%s is refused at every field as %s, and no row is written',
    async (_, code, text) => {
      const workbook = await openedRegister();
      const result = await register(workbook, everywhere(text));
      if (result.kind !== 'invalid') throw new Error('It was not refused');
      expect(new Map(result.issues.map((issue) => [issue.field, issue.code]))).toEqual(
        new Map(
          textFields.map((field) => [field, field === 'summary' && text.length > 80 ? 'tooLong' : code]),
        ),
      );
      expect(await readCells(['name'])).toEqual([[{ value: '', formula: null }]]);
    },
  );
});
