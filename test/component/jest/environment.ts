import './matchBySubject';
import { TestEnvironment } from 'jest-environment-jsdom';
import { implForWrapper } from 'jsdom/lib/jsdom/living/generated/utils.js';
import { propertiesWithResolvedValueImplemented as resolved } from 'jsdom/lib/jsdom/living/helpers/style-rules.js';

// What a style says is asked hundreds of times for each click and each role, and jsdom works twelve colours out each time, up
// to the root of the page. No test here asks for a colour: the browser shows them (test/e2e/accessibility).
for (const property of Object.keys(resolved)) if (property.endsWith('color')) delete resolved[property];

/** The page of jsdom, in which a style is worked out once until anything changes. */
export default class PaneEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const { getComputedStyle } = this.global;
    const page = implForWrapper(this.global.document);
    /** By what jsdom itself keeps of styles, which it throws away as soon as anything changes. */
    const computed = new WeakMap<object, WeakMap<Element, CSSStyleDeclaration>>();
    this.global.getComputedStyle = (element, pseudo) => {
      if (pseudo) return getComputedStyle(element, pseudo);
      const before = page._styleCache && computed.get(page._styleCache)?.get(element);
      if (before) return before;
      const style = getComputedStyle(element);
      if (page._styleCache) {
        const others = computed.get(page._styleCache) ?? new WeakMap<Element, CSSStyleDeclaration>();
        computed.set(page._styleCache, others.set(element, style));
      }
      return style;
    };
  }
}
