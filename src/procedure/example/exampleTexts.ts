/** What the made-up office of an example is called, and what its made-up relations tell. */
export interface ExampleTexts {
  organisation: string;
  /** Stands behind the name of a sheet on which rows are kept that weren't the example's. */
  kept: string;
  departments: readonly { name: string; head: string; headEmail: string }[];
  employees: readonly { name: string; email: string; department: string }[];
  relations: readonly { name: string; address: string; town: string }[];
  /** `category` as a new register in this language has it. */
  stories: readonly { category: string; summary: string; account: string; promise: string }[];
  /** As a new register in this language has them. */
  channels: readonly string[];
  /** What went wrong for many; `category`: the complaints of this one are about it. */
  incident: {
    category: string;
    title: string;
    what: string;
    cause: string;
    solution: string;
    apology: string;
  };
  remedy: string;
  answers: { yes: string; partly: string; no: string; notReached: string };
  newPromise: string;
  withdrawn: string;
  noComplaint: string;
  cause: string;
  measure: string;
}
