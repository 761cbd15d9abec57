import type { HandOverFacts } from '../../format/handOverFacts';

const addressed = (to: string): string => to.replace(/^the (?=head of department$|employee$)/, '');

const answeredOn = ({ isCalled, callbackOn }: HandOverFacts): string =>
  `${isCalled ? 'The customer will be called back on' : 'Everything must be done by'}: ${callbackOn}`;

export const messages = {
  mail: (to: string) => `E-mail ${to}`,
  mailOne: (to: string, apart: string) => `Mail ${to} (${apart})`,
  whichOne: (to: string) => `The list has more people called ${to}. Choose whom you mean.`,
  noDepartment: (name: string) =>
    name === ''
      ? 'The complaint names no department. Choose which head gets the copy.'
      : `The department ${name} is no longer on the list. Choose which head gets the copy.`,
  severalHeads: (name: string) =>
    `The department ${name} is on the list more than once. Choose which head gets the copy.`,
  headOf: 'Head of department',
  chooseHead: 'choose',
  toEmployee: (facts: HandOverFacts) =>
    [
      `Complaint ${facts.caseNumber}`,
      '',
      `Dear ${addressed(facts.to)},`,
      '',
      'Could you please take care of this complaint?',
      '',
      `What we promised: ${facts.promise}`,
      answeredOn(facts),
      'Please let us know before that day when it has been done, or if it can’t be done.',
      '',
      `Customer: ${facts.name}`,
      ...(facts.phone ? [`Phone: ${facts.phone}`] : []),
      `Category: ${facts.category}`,
      `Type of complaint: ${facts.summary}`,
      '',
      'What the customer said:',
      facts.account,
      ...(facts.me ? ['', facts.me] : []),
    ].join('\n'),
  toHead: (facts: HandOverFacts) =>
    [
      `Serious complaint ${facts.caseNumber}: copy${facts.canBeWrittenTo ? ' and request for a letter' : ''}`,
      '',
      `Dear ${addressed(facts.to)},`,
      '',
      `A serious complaint about your department has come in. The details are below. ${facts.canBeWrittenTo ? `Would you please send the customer a letter${facts.email ? ' by e-mail' : ''}, and let us know when it has been sent?` : 'The customer is anonymous, so no letter can be sent.'}`,
      '',
      `Customer: ${facts.name}`,
      facts.email ? `E-mail: ${facts.email}` : `Address: ${facts.address}`,
      ...(facts.phone ? [`Phone: ${facts.phone}`] : []),
      `Received on: ${facts.receivedOn}`,
      `Employee involved: ${facts.employee}`,
      `Type of complaint: ${facts.summary}`,
      '',
      'What the customer said:',
      facts.account,
      '',
      `What we promised: ${facts.promise}`,
      `Who takes care of it: ${facts.followUpBy}`,
      answeredOn(facts),
      ...(facts.me ? ['', facts.me] : []),
    ].join('\n'),
};
