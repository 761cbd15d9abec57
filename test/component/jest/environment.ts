import { TestEnvironment } from 'jest-environment-jsdom';
import { propertiesWithResolvedValueImplemented as resolved } from 'jsdom/lib/jsdom/living/helpers/style-rules.js';

// What a style says is asked hundreds of times for each click and each role, and jsdom works twelve colours out each time, up
// to the root of the page. No test here asks for a colour: the browser shows them (test/e2e/accessibility).
for (const property of Object.keys(resolved)) if (property.endsWith('color')) delete resolved[property];

export default TestEnvironment;
