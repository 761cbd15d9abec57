import type { FileCommands } from '../files/FileCommands';
import type { SheetControl } from '../grid/SheetControl';
import type { Texts } from '../texts';
import type { OwnGroup } from './drawRibbon';

/** SVG paths in a box of 20. */
export const symbols = {
  new: 'M5 2h7l4 4v12H5zM12 2v4h4M10 9v6M7 12h6',
  open: 'M2 16V4h5l2 2h7v2M2 16l3-8h14l-3 8z',
  save: 'M3 3h11l3 3v11H3zM6 3v5h7V3M6 17v-6h8v6',
  sample: 'M3 3h14v14H3zM3 7h14M3 12h14M8 7v10M13 7v10',
  undo: 'M4 8h9a4 4 0 0 1 0 8H8M4 8l4-4M4 8l4 4',
  redo: 'M16 8H7a4 4 0 0 0 0 8h5M16 8l-4-4M16 8l-4 4',
  addin: 'M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z',
};

/** The ribbon's groups that are the page's own, as Excel's File and Undo. */
export const ownGroups = (words: Texts, files: FileCommands, control: SheetControl): OwnGroup[] => [
  {
    label: words.file,
    buttons: [
      { id: 'file-new', label: words.new, symbol: symbols.new, press: () => void files.startNew() },
      { id: 'file-open', label: words.open, symbol: symbols.open, press: () => void files.choose() },
      { id: 'file-save', label: words.save, symbol: symbols.save, press: () => void files.save() },
    ],
  },
  {
    label: words.editing,
    buttons: [
      { id: 'undo', label: words.undo, symbol: symbols.undo, press: () => control.undo() },
      { id: 'redo', label: words.redo, symbol: symbols.redo, press: () => control.redo() },
    ],
  },
];

/** Where an add-in without buttons is opened. */
export const addinsGroup = (words: Texts, name: string, press: () => void): OwnGroup => ({
  label: words.addins,
  buttons: [{ id: 'addin', label: name, symbol: symbols.addin, press }],
});
