import { Formula } from './Formula';
import type { ReadFormula } from './readFormula';
import { shiftReference, type StructureEdit } from './shiftReference';

/** A name's formula belongs to no cell; were its references relative, they'd count from A1. */
const ORIGIN = { row: 0, column: 0 };

/** The workbook's defined names, whose capitals don't count. */
export class Names {
  private readonly byName = new Map<string, Formula>();

  get(name: string): Formula | undefined {
    return this.byName.get(name.toLowerCase());
  }

  textOf(name: string): string | undefined {
    return this.get(name)?.textAt(null, ORIGIN.row, ORIGIN.column);
  }

  set(name: string, read: ReadFormula): void {
    const formula = new Formula(read);
    // What can't be worked out is refused now, and not once it is.
    formula.compile();
    this.byName.set(name.toLowerCase(), formula);
  }

  remove(name: string): void {
    this.byName.delete(name.toLowerCase());
  }

  shift(edit: StructureEdit): void {
    for (const [name, { read }] of this.byName) {
      const references = read.references.map((reference) => shiftReference(reference, ORIGIN, ORIGIN, edit));
      this.byName.set(name, new Formula({ ...read, references }));
    }
  }
}
