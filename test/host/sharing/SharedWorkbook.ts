import type { Workbook } from '../model/Workbook';
import { applyOperation } from './applyOperation';
import type { Operation } from './Operation';
import { operationOf } from './operationOf';
import { rebase } from './rebase';

interface Author {
  /** `null` while it is being opened. */
  workbook: Workbook | null;
  /** The others' edits that are still on their way, as they read in this workbook now. */
  inbox: Operation[];
  /** How many of them came before the workbook was open. */
  early: number;
}

/**
 * One workbook in which several authors work, each in a replica of it. An author's own edits are there at once, the others'
 * arrive later; all edits stand in one order, that in which they were made, and each replica ends as if they had been done in
 * it. The README says which of this is documented and which our reading.
 */
export class SharedWorkbook {
  private readonly authors = new Set<Author>();

  /** @param travel takes an edit's arrival at one author, to call it later; arrivals keep their order */
  constructor(private readonly travel: (arrive: () => void) => void) {}

  /** The workbook must hold the same as the others' at this moment. Gives what ends the sharing. */
  join(workbook: Workbook): () => void {
    return this.reserve()(workbook);
  }

  /** Keeps the edits from this moment on for an author who opens a copy of what the workbook holds now. */
  reserve(): (workbook: Workbook) => () => void {
    const author: Author = { workbook: null, inbox: [], early: 0 };
    this.authors.add(author);
    return (workbook) => {
      author.workbook = workbook;
      const stop = workbook.events.listen((event) => {
        const operation = operationOf(workbook, event);
        if (operation) this.send(author, operation);
      });
      for (; author.early > 0; author.early--) this.arrive(author);
      return () => {
        stop();
        this.authors.delete(author);
      };
    };
  }

  private send(author: Author, made: Operation): void {
    let operation = made;
    author.inbox = author.inbox.map((earlier) => {
      const here = rebase(earlier, operation, false);
      operation = rebase(operation, earlier, true);
      return here;
    });
    for (const other of this.authors) {
      if (other === author) continue;
      other.inbox.push(operation);
      this.travel(() => this.arrive(other));
    }
  }

  private arrive(author: Author): void {
    const { workbook, inbox } = author;
    if (!workbook) {
      author.early++;
      return;
    }
    const operation = inbox.shift();
    if (operation) applyOperation(workbook, operation);
  }
}
