import { statuses } from './statuses';

/** A list of the office on which the values of a field stand. */
export type OfficeList = 'departments' | 'employees' | 'categories' | 'channels';

export const formSections = ['who', 'what', 'promise'] as const;

type Section = (typeof formSections)[number] | 'later' | 'steps';

interface FieldDefinition {
  kind: 'text' | 'day' | 'number' | 'choice';
  /** The codes of a choice; a cell holds their words in the language of the register. */
  codes?: readonly string[];
  /** A text that is chosen from a list of the office, where other names may be typed too. */
  list?: OfficeList;
  /** A text in which people write at length: its spaces and lines are their own. */
  long?: true;
  /** In characters, where a cell would hold more than is of use. */
  limit?: number;
  /**
   * Where a person meets it: in a section of the form, `later` in the case file, or there among what the steps of the
   * procedure wrote and only they change. What has none is never shown as a fact of a case.
   */
  section?: Section;
  /** The procedure misses something while it is blank: of every complaint, or of serious ones only (section 2). */
  required?: true | 'serious';
  /** Tells who the relation is or how to reach them, or is in their words. */
  personal?: true;
}

/**
 * Every field of a complaint, in the order of the form, which is that of a phone call (procedure, sections 1 and 2); after
 * it what the procedure adds (sections 2 to 6), and what only the register itself fills. A line here is all that form,
 * case file, sheet and the adoption of lists know of a field, except its words, its width and the headers that offices
 * give it: the compiler asks for those.
 */
export const fields = {
  phone: { kind: 'text', section: 'who', required: true, personal: true },
  name: { kind: 'text', section: 'who', required: true, personal: true },
  address: { kind: 'text', section: 'who', required: true, personal: true },
  postcode: { kind: 'text', section: 'who', personal: true },
  town: { kind: 'text', section: 'who', required: true, personal: true },
  email: { kind: 'text', section: 'who', personal: true },
  relationNumber: { kind: 'text', section: 'who', personal: true },
  preferredTime: { kind: 'text', section: 'who', personal: true },
  // Blank in registers of before: by phone, where there is a number.
  reachBy: { kind: 'choice', codes: ['phone', 'letter', 'email', 'none'], section: 'who' },

  category: { kind: 'text', list: 'categories', section: 'what', required: true },
  // The relation's own words go into the account.
  summary: { kind: 'text', limit: 80, section: 'what', required: true },
  account: { kind: 'text', long: true, section: 'what', required: true, personal: true },
  employee: { kind: 'text', list: 'employees', section: 'what', required: true },
  department: { kind: 'text', list: 'departments', section: 'what', required: true },
  channel: { kind: 'text', list: 'channels', section: 'what', required: true },
  receivedOn: { kind: 'day', section: 'what', required: true },
  takenBy: { kind: 'text', list: 'employees', section: 'what', required: true },

  remedy: { kind: 'text', long: true, section: 'promise', personal: true },
  promise: { kind: 'text', long: true, section: 'promise', required: true },
  followUpBy: { kind: 'text', list: 'employees', section: 'promise', required: true },
  callbackOn: { kind: 'day', section: 'promise', required: true },
  severity: {
    kind: 'choice',
    codes: ['minor', 'normal', 'serious'],
    section: 'promise',
    required: true,
  },

  handedOverOn: { kind: 'day', section: 'later', required: true },
  headInformedOn: { kind: 'day', section: 'later', required: 'serious' },
  letterSentOn: { kind: 'day', section: 'later', required: 'serious' },
  folderLink: { kind: 'text', section: 'later' },
  cause: { kind: 'text', long: true, section: 'later' },
  measure: { kind: 'text', long: true, section: 'later' },
  calamity: { kind: 'text', section: 'later' },
  // Of a case that is needed longer than the retention period, such as for a claim.
  keptUntil: { kind: 'day', section: 'later' },
  keptBecause: { kind: 'text', section: 'later' },

  checkedOn: { kind: 'day', section: 'steps' },
  checkedBy: { kind: 'text', list: 'employees', section: 'steps' },
  calledOn: { kind: 'day', section: 'steps' },
  attempts: { kind: 'number', section: 'steps' },
  answer: { kind: 'text', long: true, section: 'steps', personal: true },
  closedOn: { kind: 'day', section: 'steps' },
  duplicateOf: { kind: 'text', section: 'steps' },

  satisfied: { kind: 'choice', codes: ['yes', 'partly', 'no'] },
  round: { kind: 'number' },
  status: { kind: 'choice', codes: statuses },
  finding: { kind: 'choice', codes: ['upheld', 'partlyUpheld', 'notUpheld', 'noFinding'] },

  caseNumber: { kind: 'text' },
  rowId: { kind: 'text' },
  firstCallbackOn: { kind: 'day' },
  firstAttemptOn: { kind: 'day' },
  enteredOn: { kind: 'day' },
  anonymisedOn: { kind: 'day' },
} as const satisfies Record<string, FieldDefinition>;

export type Fields = typeof fields;
export type ComplaintField = keyof Fields;

/** The fields whose definition says this. */
type FieldWith<Part extends Partial<FieldDefinition>> = {
  [F in ComplaintField]: Fields[F] extends Part ? F : never;
}[ComplaintField];

export type DayField = FieldWith<{ kind: 'day' }>;
export type NumberField = FieldWith<{ kind: 'number' }>;
export type ChoiceField = FieldWith<{ kind: 'choice' }>;
export type PersonalField = FieldWith<{ personal: true }>;
export type DraftField = FieldWith<{ section: (typeof formSections)[number] }>;
/** What may be required: the e-mail address is where the answer goes there. */
export type RequiredField = DraftField & (FieldWith<{ required: true }> | 'email');
/** What a person may change of a case outside the steps of the procedure. */
export type EditedField = DraftField | FieldWith<{ section: 'later' }>;

export const complaintFields = Object.keys(fields) as ComplaintField[];

const definitions: Partial<Record<string, FieldDefinition>> = fields;

/** What is known of a field, whichever it is; nothing of what is no field of a complaint. */
export const definitionOf = (field: string): Partial<FieldDefinition> => definitions[field] ?? {};

export const isDayField = (field: string): field is DayField => definitionOf(field).kind === 'day';
export const isNumberField = (field: string): field is NumberField => definitionOf(field).kind === 'number';
export const isChoiceField = (field: string): field is ChoiceField => definitionOf(field).kind === 'choice';
export const isPersonal = (field: string): field is PersonalField => definitionOf(field).personal === true;

/** Whether the procedure asks a field of every complaint that is registered. */
export const isRequired = (field: DraftField): field is RequiredField =>
  definitionOf(field).required === true;

/**
 * The fields of a section.
 * @param first come before the others, in this order; they may be of another section
 */
export function inSection<S extends Section, F extends string = never>(
  section: S,
  first: readonly F[] = [],
): (FieldWith<{ section: S }> | F)[] {
  const all = complaintFields.filter((field) => definitionOf(field).section === section);
  // Their definitions name this section.
  const others = (all as FieldWith<{ section: S }>[]).filter(
    (field) => !(first as readonly string[]).includes(field),
  );
  return [...first, ...others];
}

export const draftFields: readonly DraftField[] = formSections.flatMap((section) => inSection(section));
