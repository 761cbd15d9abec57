import type { StatusBar } from '../chrome/StatusBar';
import { ask } from '../chrome/ask';
import { whileWorking } from '../chrome/whileWorking';
import { make } from '../element';
import { refreshOnOpen } from '../../model/refreshOnOpen';
import type { OpenDocument } from '../OpenDocument';
import { textsIn, type Texts } from '../texts';
import { newWorkbook } from './newWorkbook';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const download = (bytes: Uint8Array, name: string): void => {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsx }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

const SAMPLE = '/sample.xlsx';

/** Whether the server has a sample workbook. */
export const hasSample = async (): Promise<boolean> =>
  (await fetch(SAMPLE, { method: 'HEAD' })).status === 200;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Nieuw, Openen and Opslaan. The library for .xlsx files is loaded when first needed. */
export class FileCommands {
  private isChanged = false;
  private readonly picker = make('input', { type: 'file', accept: '.xlsx', hidden: true });

  constructor(
    private readonly open: OpenDocument,
    private readonly status: StatusBar,
  ) {
    open.listen(({ kind }) => {
      if (kind === 'opened') this.isChanged = false;
      else if (kind !== 'selectionChanged' && kind !== 'sheetActivated' && kind !== 'languageChanged') {
        this.isChanged = true;
      }
    });
    this.picker.addEventListener('change', () => {
      const [file] = this.picker.files ?? [];
      if (file) void this.read(file);
      this.picker.value = '';
    });
    document.body.append(this.picker);
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void this.mayDiscard().then((may) => (may ? this.read(file) : undefined));
    });
  }

  async startNew(): Promise<void> {
    if (await this.mayDiscard()) this.open.open(newWorkbook(this.open.language));
  }

  /** Opens the sample workbook that the server makes. */
  async openSample(): Promise<void> {
    if (!(await this.mayDiscard())) return;
    const { makingSample, stop, stopped, failed } = this.texts;
    this.status.say(makingSample);
    try {
      const file = await whileWorking(makingSample, stop, async (signal) => {
        const response = await fetch(SAMPLE, { signal });
        if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
        const [, name = 'sample.xlsx'] =
          /filename="(.+)"/.exec(response.headers.get('Content-Disposition') ?? '') ?? [];
        return new File([await response.blob()], name);
      });
      if (file) await this.read(file);
      else this.status.say(stopped);
    } catch (error) {
      this.status.complain(failed(messageOf(error)));
    }
  }

  async choose(): Promise<void> {
    if (await this.mayDiscard()) this.picker.click();
  }

  async save(): Promise<void> {
    const { workbook } = this.open;
    this.status.say(this.texts.saving(workbook.name));
    try {
      const { saveWorkbook } = await import('../../files/saveWorkbook');
      download(await saveWorkbook(workbook), workbook.name);
      this.isChanged = false;
      this.status.say(this.texts.saved(workbook.name));
    } catch (error) {
      this.status.complain(this.texts.failed(messageOf(error)));
    }
  }

  private async read(file: File): Promise<void> {
    this.status.say(this.texts.opening(file.name));
    try {
      const { openWorkbook } = await import('../../files/openWorkbook');
      const { workbook, unsupported } = await openWorkbook(new Uint8Array(await file.arrayBuffer()));
      refreshOnOpen(workbook);
      workbook.name = file.name;
      this.open.open(workbook);
      const parts = unsupported
        .map(({ code, where }) => `${this.texts.unsupported[code]} (${where})`)
        .join(', ');
      this.status.say(parts ? this.texts.openedWithout(file.name, parts) : this.texts.opened(file.name));
    } catch (error) {
      this.status.complain(this.texts.failed(messageOf(error)));
    }
  }

  private get texts(): Texts {
    return textsIn(this.open.language);
  }

  private async mayDiscard(): Promise<boolean> {
    const { unsavedChanges, discard, cancel } = this.texts;
    return !this.isChanged || ask(unsavedChanges, discard, cancel);
  }
}
