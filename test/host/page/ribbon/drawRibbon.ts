import { make } from '../element';
import { drawSymbol } from './drawSymbol';
import type { RibbonButton, RibbonGroup } from './parseManifest';

/** A button of the page itself; `symbol` is an SVG path in a box of 20. */
export interface OwnButton {
  id: string;
  label: string;
  symbol: string;
  press(): void;
}

const group = (label: string, buttons: HTMLElement[]): HTMLElement =>
  make(
    'div',
    { className: 'group' },
    make('div', { className: 'buttons' }, ...buttons),
    make('div', { className: 'group-label' }, label),
  );

const ownButton = ({ id, label, symbol, press }: OwnButton): HTMLElement => {
  const button = make('button', { id, type: 'button', onclick: press }, label);
  button.prepend(drawSymbol(symbol));
  return button;
};

const addinButton = (button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement =>
  make(
    'button',
    { id: button.id, type: 'button', title: button.tip, onclick: () => press(button) },
    make('img', { src: button.icon, alt: '', width: 32, height: 32 }),
    button.label,
  );

/** Buttons of the page itself, under their label. */
export interface OwnGroup {
  label: string;
  buttons: OwnButton[];
}

/** Draws the page's own groups and the add-in's groups as its manifest describes them. */
export const drawRibbon = (
  host: HTMLElement,
  own: OwnGroup[],
  groups: RibbonGroup[],
  press: (button: RibbonButton) => void,
): void => {
  host.replaceChildren(
    ...own.map(({ label, buttons }) => group(label, buttons.map(ownButton))),
    ...groups.map(({ label, buttons }) =>
      group(
        label,
        buttons.map((button) => addinButton(button, press)),
      ),
    ),
  );
};
