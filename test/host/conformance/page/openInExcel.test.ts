/** @jest-environment node */
import type { AppType } from 'office-addin-debugging';
import { openInExcel } from './openInExcel';

const workbook = 'https://example.sharepoint.com/:x:/r/sites/klachten/Register.xlsx';

/** A computer on which all goes well, and what is done on it. */
function aComputer(changes: Partial<NonNullable<Parameters<typeof openInExcel>[1]>> = {}) {
  const done: unknown[] = [];
  const close = () => void done.push('closed');
  const computer = {
    platform: 'win32',
    take: async (port: number) => port,
    certificates: async () => ({ ca: '', cert: '', key: '' }),
    serve: async () => ({ close }),
    start: async (_: string, { appType, document }: { appType: AppType; document?: string }) =>
      void done.push(document === undefined ? appType : `${appType} ${document}`),
    ended: async () => undefined,
    stop: async () => void done.push('stopped'),
    ...changes,
  } as NonNullable<Parameters<typeof openInExcel>[1]>;
  return { computer, done };
}

describe('Opening the conformance page in Excel', () => {
  let said: string;
  beforeEach(() => {
    said = '';
    jest.spyOn(console, 'error').mockImplementation((text: string) => (said += text));
    jest.spyOn(console, 'log').mockImplementation((text: string) => (said += text));
  });
  afterEach(() => jest.restoreAllMocks());

  it('goes on until somebody ends it, and then takes the add-in out again', async () => {
    const { computer, done } = aComputer();
    expect(await openInExcel(undefined, computer)).toBe(0);
    expect(done).toEqual(['desktop', 'stopped', 'closed']);
    expect(said).toContain('Run the checks');
  });

  it('takes a workbook on the web where there is no Excel', async () => {
    const { computer, done } = aComputer({ platform: 'linux' });
    expect(await openInExcel(workbook, computer)).toBe(0);
    expect(done).toEqual([`web ${workbook}?web=1`, 'stopped', 'closed']);
  });

  const fails = async () => {
    throw new Error('the tool’s own words');
  };
  it.each<[string, string | undefined, Parameters<typeof aComputer>[0], string, unknown[]]>([
    ['on Linux', undefined, { platform: 'linux' }, 'on the web: npm run conformance -- --excel', []],
    ['with an address of something else', 'C:\\Register.xlsx', {}, 'Say which workbook', []],
    ['while npm start runs', undefined, { take: fails }, 'Port 3000 is in use', []],
    ['without a certificate', undefined, { certificates: fails }, 'certificate', []],
    ['where there is no Excel', undefined, { start: fails }, 'Is Excel installed', ['closed']],
  ])('says in words that it can’t: %s', async (_, address, changes, words, left) => {
    const { computer, done } = aComputer(changes);
    expect(await openInExcel(address, computer)).toBe(1);
    expect(said).toContain(words);
    expect(said).not.toContain('Run the checks');
    expect(done).toEqual(left);
  });
});
