import { formSections, inSection } from '../../../procedure/complaint/fields';
import type { DraftField } from '../../../procedure/complaint/fields';
import type { ComplaintMeaning } from '../../../procedure/adoption/columns/complaintMeanings';

export const groupNames = ['complaint', 'relation', 'promise', 'ending', 'office'] as const;
type GroupName = (typeof groupNames)[number];

/** Where a meaning stands in the choice, in the order of a conversation. */
const groupOf: Record<Exclude<ComplaintMeaning, DraftField>, GroupName> &
  Partial<Record<DraftField, GroupName>> = {
  caseNumber: 'complaint',
  receivedOn: 'complaint',
  receivedTime: 'complaint',
  category: 'complaint',
  summary: 'complaint',
  account: 'complaint',
  severity: 'complaint',
  channel: 'complaint',
  name: 'relation',
  salutation: 'relation',
  firstName: 'relation',
  namePrefix: 'relation',
  lastName: 'relation',
  nameAndAddress: 'relation',
  address: 'relation',
  houseNumber: 'relation',
  houseNumberAddition: 'relation',
  postcode: 'relation',
  town: 'relation',
  postcodeAndTown: 'relation',
  phone: 'relation',
  remedy: 'promise',
  promise: 'promise',
  followUpBy: 'promise',
  callbackOn: 'promise',
  handedOverOn: 'promise',
  headInformedOn: 'promise',
  letterSentOn: 'promise',
  status: 'ending',
  checkedOn: 'ending',
  checkedBy: 'ending',
  calledOn: 'ending',
  attempts: 'ending',
  satisfied: 'ending',
  answer: 'ending',
  round: 'ending',
  finding: 'ending',
  cause: 'ending',
  measure: 'ending',
  closedOn: 'ending',
  duplicateOf: 'ending',
  takenBy: 'office',
  employee: 'office',
  department: 'office',
  calamity: 'office',
  folderLink: 'office',
  enteredOn: 'office',
};

/** Where the other fields of the form stand, after these. */
const groupOfSection = { who: 'relation', what: 'complaint', promise: 'promise' } as const;

const placed = Object.entries(groupOf) as [ComplaintMeaning, GroupName][];
const others = formSections.flatMap((section) =>
  inSection(section)
    .filter((field) => groupOf[field] === undefined)
    .map((field) => [field, groupOfSection[section]] as const),
);

export const meaningsOf = (group: GroupName): ComplaintMeaning[] =>
  [...placed, ...others].flatMap(([meaning, of]) => (of === group ? meaning : []));
