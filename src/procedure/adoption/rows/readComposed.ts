import type { ComplaintField } from '../../complaint/complaint';
import { joinAddress, joinName } from '../cells/joinName';
import type { ComplaintMeaning } from '../columns/complaintMeanings';
import { correct, report } from './rowReading';
import type { ReadCell, RowReading } from './rowReading';
import { splitNameAndAddress } from '../cells/splitNameAndAddress';
import { splitNameAndPhone } from '../cells/splitNameAndPhone';
import { splitPostcodeAndTown } from '../cells/splitPostcodeAndTown';

/** The texts of a row by their meaning, with the cells that they come from. */
export type Texts = ReadonlyMap<ComplaintMeaning, { text: string; cells: readonly ReadCell[] }>;

const nameParts = ['salutation', 'firstName', 'namePrefix', 'lastName'] as const;
const addressParts = ['houseNumber', 'houseNumberAddition'] as const;

/** Fills name, address, postcode and town from columns that hold more, or less, than one of them. */
export function readComposed(row: RowReading, texts: Texts): void {
  const text = (meaning: ComplaintMeaning) => texts.get(meaning)?.text ?? '';
  if (nameParts.some((part) => text(part) !== '')) {
    // Beside first names or initials, the column "Naam" holds the last name.
    const lastName = [text('lastName'), text('name')].filter((part) => part !== '').join(' ');
    const [salutation, firstName, namePrefix] = [text('salutation'), text('firstName'), text('namePrefix')];
    put(
      row,
      texts,
      'name',
      [...nameParts, 'name'],
      joinName({ salutation, firstName, namePrefix, lastName }),
    );
  }
  if (addressParts.some((part) => text(part) !== '')) {
    const address = joinAddress(text('address'), text('houseNumber'), text('houseNumberAddition'));
    put(row, texts, 'address', ['address', ...addressParts], address);
  }
  const cellOf = (meaning: ComplaintMeaning) =>
    texts.get(meaning)?.cells.find(({ shown, fixed }) => (fixed ?? shown).trim() !== '');
  const town = cellOf('postcodeAndTown');
  if (town) splitTown(row, town, text('postcodeAndTown'));
  const whole = cellOf('nameAndAddress');
  if (whole) splitName(row, whole, text('nameAndAddress'));
  const named = cellOf('name');
  if (named && row.fields.name === text('name')) splitPhone(row, named, text('name'));
}

/** A phone number behind the name, in a list without one for it. */
function splitPhone(row: RowReading, cell: ReadCell, text: string): void {
  const found = row.fields.phone ? null : splitNameAndPhone(text);
  if (found === null) return;
  Object.assign(row.fields, found);
  correct(row, cell, 'name', 'split', shown([found.name, found.phone]));
}

function put(
  row: RowReading,
  texts: Texts,
  field: 'name' | 'address',
  parts: readonly ComplaintMeaning[],
  joined: string,
): void {
  row.fields[field] = joined;
  for (const part of parts) {
    const from = texts.get(part);
    if (from === undefined || from.text === '' || from.text === joined) continue;
    for (const cell of from.cells) correct(row, cell, field, 'joined', joined);
  }
}

function splitTown(row: RowReading, cell: ReadCell, text: string): void {
  if (text === '') return;
  const found = splitPostcodeAndTown(text);
  if (found === null) {
    report(row, cell, 'town', 'notSplit');
    fill(row, { town: text });
    return;
  }
  fill(row, { ...found });
  correct(row, cell, 'postcode', 'split', shown([found.postcode, found.town]));
}

function splitName(row: RowReading, cell: ReadCell, text: string): void {
  if (text === '') return;
  const found = splitNameAndAddress(text);
  if (found === null) {
    report(row, cell, 'name', 'notSplit');
    fill(row, { name: text });
    return;
  }
  fill(row, { ...found });
  if (row.fields.name !== text) correct(row, cell, 'name', 'split', shown(Object.values(found)));
}

/** A column of its own counts more than what was split off another. */
function fill(row: RowReading, found: Partial<Record<ComplaintField, string>>): void {
  const blank = Object.entries(found).filter(([field, value]) => {
    // The keys are those of `found`.
    return value !== '' && !row.fields[field as ComplaintField];
  });
  Object.assign(row.fields, Object.fromEntries(blank));
}

const shown = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' | ');
