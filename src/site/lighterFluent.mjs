import path from 'node:path';
import webpack from 'webpack';

/** What of Fluent no page shows, and every first load would wait for. */
export const lighterFluent = () => [
  replaced(/^\.\/tokens\.js$/, /@fluentui[\\/]tokens[\\/]lib$/, tokensByName),
  replaced(/\/colorPalette\.js$/, /@fluentui[\\/]tokens[\\/]lib[\\/]alias$/, coloursOfStatus),
  replaced(/\/sharedColorNames\.js$/, /@fluentui[\\/]tokens[\\/]lib[\\/]alias$/, namesOfStatus),
  replaced(/^rtl-css-js\/core$/, /@griffel[\\/]core/, leftToRight),
];

const replaced = (asked, context, code) =>
  new webpack.NormalModuleReplacementPlugin(asked, (request) => {
    if (context.test(request.context))
      request.request = `data:text/javascript,${encodeURIComponent(code(request.context))}`;
  });

/**
 * Fluent spells out for 467 tokens that each is the CSS variable of its name, 4 KB gzip; this says it once. Those for
 * stacking carry a fallback and stay as they are.
 */
function tokensByName() {
  const layers = { Background: 0, Content: 1, Overlay: 1000, Popup: 2000, Messages: 3000, Floating: 4000 };
  const stacking = Object.entries({ ...layers, Priority: 5000, Debug: 6000 }).map(([layer, fallback]) => [
    `zIndex${layer}`,
    `var(--zIndex${layer}, ${fallback})`,
  ]);
  const known = JSON.stringify(Object.fromEntries(stacking));
  const byName = '{ get: (known, name) => known[name] ?? `var(--${name})` }';
  return `export const tokens = new Proxy(${known}, ${byName});`;
}

/** The colours of Fluent's palette that say how something stands. */
const ofStatus = 'red, green, darkOrange, yellow, berry, lightGreen, marigold';

/** A palette has 28 more for the portraits of people, in 13 shades each, 2 KB gzip; the dark one asks for two of them by name. */
function coloursOfStatus(alias) {
  const colours = JSON.stringify(path.join(alias, '../global/colors.js'));
  return `import { ${ofStatus}, cranberry, orange } from ${colours};
    export const statusSharedColors = { ${ofStatus} };
    export const personaSharedColors = { darkRed: {}, plum: {} };
    export const mappedStatusColors = { cranberry, green, orange };`;
}

const namesOfStatus = () =>
  `export const statusSharedColorNames = ${JSON.stringify(ofStatus.split(', '))};
    export const personaSharedColorNames = [];`;

/**
 * Fluent's styles turn each rule round for pages that read from right to left, which none of the languages does: 2 KB gzip, and
 * a second look at every rule. What people write in such a script has a direction of its own (`dir="auto"`).
 */
const leftToRight = () =>
  `export const convert = (rules) => rules;
    export const convertProperty = (key, value) => ({ key, value });`;
