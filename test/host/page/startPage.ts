import { connectRuntime } from '../connectRuntime';
import { connectWorkbook, type Connection } from '../connectWorkbook';
import type { RequirementTable } from '../engine/Requirements';
import { AddinDialog } from './chrome/AddinDialog';
import { drawSheetTabs } from './chrome/drawSheetTabs';
import { FaultsMenu } from './chrome/FaultsMenu';
import { FormulaBar } from './chrome/FormulaBar';
import { cellForEar } from './chrome/cellForEar';
import { figuresText } from './chrome/figuresText';
import { languageChoice } from './chrome/languageChoice';
import { makeResizable } from './chrome/makeResizable';
import { startChoices } from './chrome/startChoices';
import { StartScreen } from './chrome/StartScreen';
import { StatusBar } from './chrome/StatusBar';
import { TaskPane } from './chrome/TaskPane';
import { elementById } from './element';
import { FileCommands } from './files/FileCommands';
import { newWorkbook } from './files/newWorkbook';
import type { Selection } from './grid/moveSelection';
import { SheetControl } from './grid/SheetControl';
import { onceAFrame } from './onceAFrame';
import { OpenDocument } from './OpenDocument';
import type { ExcelSide } from './protocol/ExcelSide';
import { ProtocolHost } from './protocol/ProtocolHost';
import { AddinButtons } from './ribbon/AddinButtons';
import { addinFor } from './ribbon/addinFor';
import { drawRibbon } from './ribbon/drawRibbon';
import { FunctionRunner } from './ribbon/FunctionRunner';
import { addinsGroup, ownGroups } from './ribbon/ownGroups';
import { parseManifest, type Addin } from './ribbon/parseManifest';
import { openShared, sharingOfOpener } from './sharing/openShared';
import { secondWindowButton } from './sharing/secondWindowButton';
import { WindowSharing } from './sharing/WindowSharing';
import { textsIn } from './texts';

/** What the page begins with. */
export interface Start {
  /** Whether the server has a sample workbook. */
  hasSample: boolean;
  /** `?open=empty` and `?open=sample` pass over the start screen. */
  opens: string | null;
}

/** Puts the page together: a start screen before an empty workbook, the add-in of this manifest beside it. */
export const startPage = (manifest: string, requirements: RequirementTable, start: Start): void => {
  const open = new OpenDocument(newWorkbook('nl-NL'), 'nl-NL');
  const addinNow = (): Addin => addinFor(parseManifest(manifest, open.language), open.runtime);
  let addin = addinNow();
  const texts = () => textsIn(open.language);

  const status = new StatusBar(elementById('status'), elementById('figures'));
  const files = new FileCommands(open, status);
  const dialog = new AddinDialog(elementById('addin-dialog', HTMLDialogElement));
  const pane = elementById('pane');
  const splitter = elementById('splitter');
  makeResizable(splitter, pane);

  const showSelection = (selection: Selection, typing?: string) => {
    bar.show(selection, typing ?? control.textAt(selection.anchor));
    status.showFigures(figuresText(open, selection));
    if (typing === undefined) elementById('active-cell').textContent = cellForEar(open, selection.anchor);
  };
  const bar = new FormulaBar(
    elementById('name-box', HTMLInputElement),
    elementById('formula', HTMLTextAreaElement),
    () => control,
    () => status.complain(texts().noSheetAddress),
  );
  const control: SheetControl = new SheetControl(elementById('grid'), open, status, showSelection);

  const connect = (): Connection =>
    connectWorkbook(open.workbook, {
      requirements,
      sets: addin.requirementSets,
      // Later than the answer to the batch that caused them.
      post: (messages) => void setTimeout(() => host.fireAll('richApiMessage', { ArrayData: messages })),
      postSelection: () => void setTimeout(() => host.fireAll('documentSelectionChanged', {})),
      endCaller: () => taskPane.end(),
    });
  const excel: ExcelSide = {
    context: () => ({
      addinName: addin.name,
      language: open.language,
      documentUrl: `${location.origin}/${encodeURIComponent(open.workbook.name)}`,
      requirementSets: addin.requirementSets,
      settings: open.workbook.documentSettings,
    }),
    answer: (body, flags) => connection.answer(body, flags),
    saveSettings: (settings) => {
      open.workbook.documentSettings = new Map(settings);
    },
    answerRuntime: (body) => answerRuntime(body),
    commandCompleted: (press, status) => functions.completed(press, status),
    frameClosed: (frame) => functions.frameClosed(frame),
    showDialog: (frame, size, close) => dialog.show(frame, size, texts().close, close),
    hideDialog: () => dialog.hide(),
    focusSheet: () => control.focus(),
  };
  const host = new ProtocolHost(excel);
  let connection = connect();
  const functions = new FunctionRunner(host, elementById('commands'));
  const opener = sharingOfOpener();
  const sharing = opener ?? new WindowSharing(open);
  const faults = new FaultsMenu(open, () => connection, sharing, texts);
  const taskPane = new TaskPane(pane, splitter, host, texts, () => open.runtime);
  const answerRuntime = connectRuntime(taskPane);
  const buttons = new AddinButtons(() => addin, taskPane, functions, status, texts);

  const screen = new StartScreen(
    elementById('start'),
    ['ribbon', 'formula-bar', 'work'].map((id) => elementById(id)),
  );
  /** A visitor sees the add-in at once; in Excel a person presses its first button. */
  const showAddin = () => {
    screen.hide();
    void buttons.showPane();
  };
  const useEmpty = () => {
    showAddin();
    control.focus();
  };

  const joinFirst = async (first: WindowSharing) => {
    await openShared(open, first);
    showAddin();
  };

  const drawChrome = () => {
    const words = texts();
    document.documentElement.lang = open.language;
    document.title = `${open.workbook.name} – ${words.product}`;
    elementById('product').textContent = opener ? words.isSecond : words.product;
    elementById('document-name').textContent = open.workbook.name;
    const own = ownGroups(words, files, control);
    if (addin.groups.length === 0) own.push(addinsGroup(words, addin.name, () => void buttons.showPane()));
    drawRibbon(elementById('ribbon'), own, addin.groups, (button) => void buttons.press(button));
    screen.draw(words, startChoices(words, files, start.hasSample, useEmpty));
    elementById('title-tools').replaceChildren(
      ...(opener ? [] : [secondWindowButton(words, sharing)]),
      faults.button(),
      languageChoice(open),
    );
    elementById('name-box').ariaLabel = words.nameBox;
    elementById('formula').ariaLabel = words.formula;
    elementById('tabs').ariaLabel = words.sheets;
    splitter.ariaLabel = words.resize;
    pane.ariaLabel = words.pane;
    status.say(words.ready);
  };
  const drawTabs = onceAFrame(() =>
    drawSheetTabs(elementById('tabs'), open, (sheet) => control.activate(sheet)),
  );

  open.listen(({ kind }) => {
    if (kind === 'opened' || kind === 'languageChanged' || kind === 'runtimeChanged') {
      addin = addinNow();
      drawChrome();
      connection = connect();
      void buttons.reloadPane();
    }
    if (kind === 'opened') {
      if (screen.isShown) showAddin();
      control.focus();
    }
    if (kind !== 'cellsChanged' && kind !== 'selectionChanged') drawTabs();
  });
  drawChrome();
  drawTabs();
  showSelection({ anchor: control.active, end: control.active });
  if (opener) void joinFirst(opener);
  else if (start.opens === 'empty') useEmpty();
  else screen.show();
  if (start.opens === 'sample') void files.openSample();
};
