import { withoutNames } from '../text/withoutNames';

/**
 * Whether a text that is kept may tell who somebody is: it holds a part of the relation's name, an e-mail address, or a number as
 * long as one of a phone, an account (IBAN) or a citizen (BSN). It may say so of a text that is harmless: a person is asked.
 */
export const pointsAtSomebody = (text: string, name: string): boolean => withoutNames([name])(text) !== text;
