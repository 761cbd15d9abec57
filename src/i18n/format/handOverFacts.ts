/** What the texts that go with a complaint are filled with, each as words. */
export interface HandOverFacts {
  to: string;
  me: string;
  caseNumber: string;
  name: string;
  address: string;
  /** `''`: there is none, and nobody is called. */
  phone: string;
  /** Where a letter goes to instead of an address; `''`: there is one. */
  email: string;
  category: string;
  summary: string;
  account: string;
  employee: string;
  promise: string;
  followUpBy: string;
  callbackOn: string;
  /** Whether the relation is called, rather than written to or not answered at all. */
  isCalled: boolean;
  /** Whether a letter can reach the relation, who may be anonymous. */
  canBeWrittenTo: boolean;
  receivedOn: string;
}
