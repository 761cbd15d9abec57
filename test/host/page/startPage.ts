import { connectWorkbook, type Connection } from '../connectWorkbook';
import type { RequirementTable } from '../engine/Requirements';
import { AddinDialog } from './chrome/AddinDialog';
import { drawSheetTabs } from './chrome/drawSheetTabs';
import { FaultsMenu } from './chrome/FaultsMenu';
import { FormulaBar } from './chrome/FormulaBar';
import { makeResizable } from './chrome/makeResizable';
import { selectionFigures } from './chrome/selectionFigures';
import { StatusBar } from './chrome/StatusBar';
import { TaskPane } from './chrome/TaskPane';
import { elementById, make } from './element';
import { FileCommands } from './files/FileCommands';
import { newWorkbook } from './files/newWorkbook';
import { displayText, type DisplayLanguage } from './grid/displayText';
import { areaOf, type Selection } from './grid/moveSelection';
import { SheetControl } from './grid/SheetControl';
import { OpenDocument } from './OpenDocument';
import type { ExcelSide } from './protocol/ExcelSide';
import { ProtocolHost } from './protocol/ProtocolHost';
import { drawRibbon } from './ribbon/drawRibbon';
import { FunctionRunner } from './ribbon/FunctionRunner';
import { parseManifest, type Addin, type RibbonButton } from './ribbon/parseManifest';
import { textsIn } from './texts';

const symbols = {
  new: 'M5 2h7l4 4v12H5zM12 2v4h4M10 9v6M7 12h6',
  open: 'M2 16V4h5l2 2h7v2M2 16l3-8h14l-3 8z',
  save: 'M3 3h11l3 3v11H3zM6 3v5h7V3M6 17v-6h8v6',
};

/** Puts the page together: an empty workbook, the add-in of this manifest beside it. */
export const startPage = (manifest: string, requirements: RequirementTable): void => {
  const open = new OpenDocument(newWorkbook('nl-NL'), 'nl-NL');
  let addin: Addin = parseManifest(manifest, open.language);
  const texts = () => textsIn(open.language);

  const status = new StatusBar(elementById('status'), elementById('figures'));
  const files = new FileCommands(open, status);
  const dialog = new AddinDialog(elementById('addin-dialog', HTMLDialogElement));
  const pane = elementById('pane');
  const splitter = elementById('splitter');
  makeResizable(splitter, pane);

  const showSelection = (selection: Selection, typing?: string) => {
    bar.show(selection, typing ?? control.textAt(selection.anchor));
    const figures = selectionFigures(open.workbook.calculation, open.sheet.id, areaOf(selection));
    const number = (value: number) => displayText(value, 'General', open.language);
    const { average, count, sum } = texts();
    const parts = [
      ...(figures.numbers > 1 ? [`${average}: ${number(figures.sum / figures.numbers)}`] : []),
      ...(figures.count > 1 ? [`${count}: ${figures.count}`] : []),
      ...(figures.numbers > 1 ? [`${sum}: ${number(figures.sum)}`] : []),
    ];
    status.showFigures(parts.join('   '));
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
    commandCompleted: (frame) => functions.completed(frame),
    showDialog: (frame, size, close) => dialog.show(frame, size, texts().close, close),
    hideDialog: () => dialog.hide(),
    focusSheet: () => control.focus(),
  };
  const host = new ProtocolHost(excel);
  let connection = connect();
  const functions = new FunctionRunner(host, elementById('commands'));
  const faults = new FaultsMenu(open, () => connection, texts);
  const taskPane = new TaskPane(pane, splitter, host, texts);

  const press = async (button: RibbonButton): Promise<void> => {
    if (button.action.kind === 'pane') return taskPane.show(button.action.url, addin.name);
    status.say(texts().running(button.label));
    const isCompleted = await functions.run(addin.functionsUrl, button.action.name, button.id);
    if (isCompleted) status.say(texts().ready);
    else status.complain(texts().noAnswer(button.label));
  };

  const drawChrome = () => {
    const words = texts();
    document.documentElement.lang = open.language;
    document.title = `${open.workbook.name} – ${words.product}`;
    elementById('product').textContent = words.product;
    elementById('document-name').textContent = open.workbook.name;
    const own = [
      { id: 'file-new', label: words.new, symbol: symbols.new, press: () => void files.startNew() },
      { id: 'file-open', label: words.open, symbol: symbols.open, press: () => void files.choose() },
      { id: 'file-save', label: words.save, symbol: symbols.save, press: () => void files.save() },
    ];
    drawRibbon(
      elementById('ribbon'),
      { label: words.file, buttons: own },
      addin.groups,
      (b) => void press(b),
    );
    elementById('title-tools').replaceChildren(faults.button(), languageChoice(open));
    elementById('name-box').ariaLabel = words.nameBox;
    elementById('formula').ariaLabel = words.formula;
    elementById('tabs').ariaLabel = words.sheets;
    splitter.ariaLabel = words.resize;
    pane.ariaLabel = words.pane;
    status.say(words.ready);
  };
  const drawTabs = () => drawSheetTabs(elementById('tabs'), open, (sheet) => control.activate(sheet));

  open.listen(({ kind }) => {
    if (kind === 'languageChanged') addin = parseManifest(manifest, open.language);
    if (kind === 'opened' || kind === 'languageChanged') {
      drawChrome();
      connection = connect();
      void taskPane.reload(addin.name);
    }
    if (kind !== 'cellsChanged' && kind !== 'selectionChanged') drawTabs();
  });
  drawChrome();
  drawTabs();
  showSelection({ anchor: control.active, end: control.active });
  // A visitor sees the add-in at once; in Excel a person presses its first button.
  const [first] = addin.groups.flatMap(({ buttons }) => buttons);
  if (first?.action.kind === 'pane') void press(first);
};

const languages: Record<DisplayLanguage, string> = { 'nl-NL': 'Nederlands', 'en-US': 'English' };

const languageChoice = (open: OpenDocument): HTMLElement => {
  const options = Object.entries(languages).map(([value, label]) =>
    make('option', { value, lang: value }, label),
  );
  const choice = make('select', { id: 'language' }, ...options);
  choice.ariaLabel = textsIn(open.language).language;
  choice.value = open.language;
  choice.addEventListener('change', () => open.setLanguage(choice.value === 'en-US' ? 'en-US' : 'nl-NL'));
  return choice;
};
