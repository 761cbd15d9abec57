import selectors from 'jsdom/lib/jsdom/living/helpers/selectors.js';

/** What an element has to be, by its name or one of its classes, for any part of a selector to be about it. */
interface Subjects {
  names: ReadonlySet<string>;
  classes: readonly string[];
}

/** The name or the class with which the last part of a selector begins, such as `li` in `ul > li:hover`. */
const SUBJECT = /(?:^|[\s>+~])(?:([a-z][a-z0-9]*)|\.([\w-]+))[^\s>+~]*$/i;

const known = new Map<string | undefined, Subjects | null>();

/** Null for a selector that says it in another way: whom it is about is not known beforehand. */
function subjectsOf(selector: string | undefined): Subjects | null {
  if (selector === undefined) return null;
  const plain = selector.replace(/"[^"]*"/g, '');
  const found = plain.split(',').map((part) => SUBJECT.exec(part.trim()));
  if (/[('\\|]/.test(plain) || found.includes(null)) return null;
  return {
    names: new Set(found.flatMap((subject) => subject?.[1]?.toLowerCase() ?? [])),
    classes: found.flatMap((subject) => subject?.[2] ?? []),
  };
}

const { matchesDontThrow } = selectors;

/**
 * Whenever somebody asks for a role or clicks, jsdom holds each rule of its own style sheet and of ours against an element and
 * all around it. Of nearly all of them the name or the class alone says that they are about something else.
 */
selectors.matchesDontThrow = (element, selector) => {
  let subjects = known.get(selector);
  if (subjects === undefined) known.set(selector, (subjects = subjectsOf(selector)));
  const isElsewhere =
    subjects &&
    !subjects.names.has(element._localName.toLowerCase()) &&
    !subjects.classes.some((name) => element.classList.contains(name));
  return isElsewhere ? false : matchesDontThrow(element, selector);
};
