import type { Connection } from '../../connectWorkbook';
import { HOST_ERRORS, type HostErrorCode } from '../../engine/faults';
import { writeCells } from '../../model/writeCells';
import { make } from '../element';
import type { OpenDocument } from '../OpenDocument';
import type { Texts } from '../texts';

const isHostError = (code: string): code is HostErrorCode => code in HOST_ERRORS;

/** A row of the menu: a label and what sets it. */
const row = (label: string, control: HTMLElement): HTMLElement => make('label', {}, label, control);

const toggle = (checked: boolean, set: (isOn: boolean) => void): HTMLInputElement => {
  const box = make('input', { type: 'checkbox', checked });
  box.addEventListener('change', () => set(box.checked));
  return box;
};

/** Switches for what can go wrong between the add-in and Excel, so that one can see how the add-in takes it. */
export class FaultsMenu {
  private menu: HTMLElement | null = null;

  constructor(
    private readonly open: OpenDocument,
    private readonly connection: () => Connection,
    private readonly texts: () => Texts,
  ) {}

  /** The button that shows and hides the menu. */
  button(): HTMLElement {
    this.close();
    const button = make('button', { id: 'faults-button', type: 'button' }, this.texts().faults);
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => {
      if (this.menu) this.close();
      else this.show(button);
      button.setAttribute('aria-expanded', String(this.menu !== null));
    });
    return button;
  }

  private close(): void {
    this.menu?.remove();
    this.menu = null;
  }

  private show(button: HTMLElement): void {
    const words = this.texts();
    this.menu = make(
      'section',
      { id: 'faults', ariaLabel: words.faults },
      make('h2', {}, words.faults),
      make('p', {}, words.faultsHelp),
      ...this.requestRows(words),
      ...this.workbookRows(words),
    );
    this.menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      button.click();
      button.focus();
    });
    document.body.append(this.menu);
  }

  private requestRows(words: Texts): HTMLElement[] {
    const faults = () => this.connection().faults;
    const latency = make('input', { type: 'number', min: '0', step: '100', value: String(faults().latency) });
    latency.addEventListener('input', () => {
      faults().latency = Math.max(0, latency.valueAsNumber || 0);
    });
    const codes = Object.keys(HOST_ERRORS).map((code) => make('option', { value: code }, code));
    const error = make('select', {}, make('option', { value: '' }, words.noFault), ...codes);
    error.addEventListener('change', () => {
      if (isHostError(error.value)) faults().fail(error.value);
    });
    const loses = toggle(false, (isOn) => {
      if (isOn) faults().loseReply();
      loses.disabled = isOn;
    });
    const offline = toggle(faults().offline, (isOn) => {
      faults().offline = isOn;
    });
    return [
      row(words.latency, latency),
      row(words.nextFails, error),
      row(words.losesReply, loses),
      row(words.offline, offline),
    ];
  }

  private workbookRows(words: Texts): HTMLElement[] {
    const { workbook, sheet } = this.open;
    const editing = toggle(workbook.editing, (isOn) => {
      this.open.workbook.editing = isOn;
    });
    const protection = toggle(sheet.protection !== null, (isOn) => {
      const now = this.open.sheet;
      now.protection = isOn ? { options: {} } : null;
      this.open.workbook.events.emit({ kind: 'appearanceChanged', sheet: now.id });
    });
    const colleague = make(
      'button',
      { type: 'button', onclick: () => this.typeAsColleague(words) },
      words.type,
    );
    return [
      row(words.editMode, editing),
      row(words.protectSheet, protection),
      row(words.colleague, colleague),
    ];
  }

  private typeAsColleague(words: Texts): void {
    const { workbook, sheet } = this.open;
    const cell = { ...sheet.selection, rowCount: 1, columnCount: 1 };
    const { actor } = workbook;
    workbook.actor = 'colleague';
    writeCells(workbook, sheet, cell, [[words.colleagueText]]);
    workbook.actor = actor;
  }
}
