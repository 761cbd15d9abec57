import type { Connection } from '../../connectWorkbook';
import { HOST_ERRORS, type HostErrorCode } from '../../engine/faults';
import { writeCells } from '../../model/writeCells';
import { make } from '../element';
import type { OpenDocument } from '../OpenDocument';
import { runtimeKinds } from '../runtimeKind';
import type { WindowSharing } from '../sharing/WindowSharing';
import type { Texts } from '../texts';
import { milliseconds, row, select, toggle } from './faultControls';
import { hostSwitches } from './hostSwitches';

const isHostError = (code: string): code is HostErrorCode => code in HOST_ERRORS;

/** Switches for what can go wrong between the add-in and Excel, so that one can see how the add-in takes it. */
export class FaultsMenu {
  private menu: HTMLElement | null = null;

  constructor(
    private readonly open: OpenDocument,
    private readonly connection: () => Connection,
    private readonly sharing: WindowSharing,
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
    const latency = milliseconds(faults().latency, (time) => {
      faults().latency = time;
    });
    const codes = Object.keys(HOST_ERRORS)
      .filter(isHostError)
      .map((code) => make('option', { value: code }, `${words.errors[code]} (${code})`));
    const lost = make('option', { value: 'reply' }, words.losesReply);
    const ends = make('option', { value: 'end' }, words.endsPane);
    const fault = make('select', {}, make('option', { value: '' }, words.noFault), lost, ends, ...codes);
    const nth = make('input', { type: 'number', min: '1', value: '1' });
    const set = make('button', { type: 'button' }, words.set);
    set.addEventListener('click', () => {
      const request = Math.max(1, nth.valueAsNumber || 1);
      if (fault.value === 'reply') faults().loseReply(request);
      else if (fault.value === 'end') faults().endCaller(request);
      else if (isHostError(fault.value)) faults().fail(fault.value, request);
      else return;
      said.textContent = words.isSet(request);
      fault.value = '';
    });
    const said = make('p', { role: 'status' });
    const offline = toggle(faults().offline, (isOn) => {
      faults().offline = isOn;
    });
    return [
      row(words.latency, latency),
      row(words.fails, fault),
      row(words.atRequest, nth),
      make('div', {}, said, set),
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
    const delay = milliseconds(this.sharing.delay, (time) => {
      this.sharing.delay = time;
    });
    const runtime = select(runtimeKinds, words.runtimes, this.open.runtime, (kind) =>
      this.open.setRuntime(kind),
    );
    const colleague = make(
      'button',
      { type: 'button', onclick: () => this.typeAsColleague(words) },
      words.type,
    );
    return [
      row(words.editMode, editing),
      row(words.protectSheet, protection),
      ...hostSwitches(workbook, words, () => {
        for (const { id } of workbook.sheets) workbook.events.emit({ kind: 'appearanceChanged', sheet: id });
      }),
      row(words.colleague, colleague),
      row(words.windowDelay, delay),
      row(words.runtime, runtime),
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
