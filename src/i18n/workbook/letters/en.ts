import type { LetterTexts } from './nl';

export const en: LetterTexts = {
  locale: 'en-GB',
  sheets: { affected: 'Affected', letters: 'Letters' },
  columns: {
    name: 'Name',
    salutation: 'Title',
    address: 'Address',
    postcode: 'Postcode',
    town: 'Town',
    email: 'E-mail',
    phone: 'Phone',
    relationNumber: 'Customer no.',
    doubleOf: 'Duplicate of',
    complained: 'Complained already',
    missing: 'Missing',
    letter: 'Letter',
    approachedOn: 'Approached on',
    greeting: 'Greeting',
    subject: 'Subject',
    date: 'Letter date',
    organisation: 'Organisation',
    code: 'Reference',
    calamity: 'Incident',
    what: 'What happened',
    cause: 'Cause',
    since: 'Since',
    solution: 'Solution',
    apology: 'Apology',
    responsible: 'Responsible',
    rowId: 'Row ID',
  },
  missing: { name: 'name', address: 'address' },
  yes: 'yes',
  no: 'no',
  row: 'row',
  titles: { man: 'Mr', woman: 'Ms', family: 'family', nobody: '' },
  labels: { date: 'Date', reference: 'Our reference', subject: 'Subject' },
  heading: 'Letter about an incident',
  settings: {
    sender: {
      label: 'Letter: sender',
      explanation:
        'Address and phone number of the organisation, at the top right of each letter. Five lines at most; Alt+Enter begins a new one.',
    },
    subject: {
      label: 'Letter: subject',
      explanation:
        'You may change all texts of the letter. From the incident: {calamity}, {reference}, {what happened}, {cause}, {since}, {solution}, {apology}, {responsible}.',
    },
    salutation: {
      label: 'Letter: greeting',
      explanation:
        'From the customer: {name}, {title} (Mr, Ms, family), {address}, {postcode}, {town}, {relation no}, {email}, {phone}. Where the list says “Dear …”, that is used.',
    },
    paragraph1: {
      label: 'Letter: what happened',
      explanation: 'The first paragraph. {what happened} comes from the incident.',
    },
    paragraph2: {
      label: 'Letter: apology',
      explanation: 'The second paragraph: the apology of the incident.',
    },
    paragraph3: {
      label: 'Letter: solution',
      explanation: 'The third paragraph: the solution of the incident.',
    },
    paragraph4: {
      label: 'Letter: questions',
      explanation: 'The fourth paragraph. A blank paragraph is left out.',
    },
    closing: {
      label: 'Letter: closing',
      explanation:
        'Greeting, room for the signature, name and {organisation}. {date} can be used anywhere too.',
    },
  },
  template: {
    sender: '',
    subject: '{calamity}',
    salutation: 'Dear {title} {name},',
    paragraph1: 'Something went wrong on our side that affects you too. {what happened}',
    paragraph2: '{apology}',
    paragraph3: '{solution}',
    paragraph4:
      'Do you have a question, or did it go differently for you? Please get in touch with us and mention reference {reference}. We will gladly look into it.',
    closing: 'Kind regards,\n\n\n\n{responsible}\n{organisation}',
  },
};
