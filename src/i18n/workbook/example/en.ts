import type { ExampleTexts } from '../../../procedure/example/exampleTexts';
import { nl } from './nl';

/** The same office, in English. */
export const en: ExampleTexts = {
  relations: nl.relations.map((relation) => ({
    ...relation,
    name: relation.name
      .replace(/^mevrouw /, 'Ms ')
      .replace(/^de heer /, 'Mr ')
      .replace(/^fam\. /, 'the family '),
  })),
  organisation: 'Example organisation (made up)',
  kept: 'kept',
  departments: [
    { name: 'Customer contact', head: 'Ruth Oosterhof', headEmail: 'r.oosterhof@example.com' },
    { name: 'Field service', head: 'Hidde de Wit', headEmail: 'h.dewit@example.com' },
    { name: 'Finance', head: 'Agnes Timmer', headEmail: 'a.timmer@example.com' },
  ],
  employees: [
    { name: 'Pieter Zijlstra', email: 'p.zijlstra@example.com', department: 'Customer contact' },
    { name: 'Yıldız Çelik', email: 'y.celik@example.com', department: 'Field service' },
    { name: 'Sanne Bakker', email: 's.bakker@example.com', department: 'Customer contact' },
    { name: 'Noor el Idrissi', email: 'n.elidrissi@example.com', department: 'Finance' },
    { name: 'Jan op ’t Hoog', email: 'j.opthoog@example.com', department: 'Field service' },
  ],
  stories: [
    {
      category: 'Waiting time',
      summary: 'The engineer did not come',
      account: 'I took a day off and waited from eight to twelve. Nobody came.',
      promise: 'Make a new appointment on a day that suits',
    },
    {
      category: 'Reachability',
      summary: 'Not called back, although it was promised',
      account: 'I called on Monday and on Wednesday. Nobody ever calls back.',
      promise: 'Have the person in charge call back today',
    },
    {
      category: 'Costs and invoices',
      summary: 'The same invoice twice',
      account: 'Same amount, same month, two numbers. I want to pay once.',
      promise: 'Withdraw one of the two invoices',
    },
    {
      category: 'Execution',
      summary: 'The work was not finished',
      account: 'The pavement has been open for two weeks. My mother almost fell.',
      promise: 'The crew finishes the pavement',
    },
    {
      category: 'Treatment',
      summary: 'Spoken to rudely at the counter',
      account: 'I was snapped at in front of everybody.',
      promise: 'The manager discusses it and apologises',
    },
    {
      category: 'Information',
      summary: 'The website shows old prices',
      account: 'The site says 12.50 euros, and the counter asks 18.75 euros.',
      promise: 'Correct the site and pay back the difference',
    },
    {
      category: 'Waiting time',
      summary: 'The repair is put off again and again',
      account: 'The appointment was moved four times. The leak has reached the hall.',
      promise: 'The contractor comes this week',
    },
    {
      category: 'Reachability',
      summary: 'On hold for three quarters of an hour',
      account: 'Music, more music, and then the line was cut. Twice.',
      promise: 'Call back with priority',
    },
    {
      category: 'Privacy',
      summary: 'A letter with data of somebody else',
      account: 'My envelope held the letter of a neighbour.',
      promise: 'Have the letter fetched, and report it',
    },
    {
      category: 'Information',
      summary: 'The letter cannot be understood',
      account: 'My father, who is 84, got four pages and does not understand them.',
      promise: 'Explain the letter in plain words',
    },
    {
      category: 'Other',
      summary: 'Noise of building work',
      account: 'They drill at half past six, on Saturdays too.',
      promise: 'Speak to the contractor',
    },
  ],
  incident: {
    category: 'Costs and invoices',
    title: 'Double invoices',
    what: 'Some of the invoices of this month were sent twice.',
    cause: 'The sending was started anew after a failure',
    solution: 'The second invoice lapses; whoever has paid gets the money back',
    apology: 'We are sorry that you got the same invoice twice.',
  },
  channels: ['phone', 'e-mail', 'phone', 'website', 'phone', 'letter', 'counter'],
  remedy: 'That it simply gets solved now',
  answers: {
    yes: 'Solved nicely, thank you.',
    partly: 'Part of it is done, the rest is still waiting.',
    no: 'Nothing has been done yet.',
    notReached: 'No answer, left a message.',
  },
  newPromise: 'Do it this week after all, and call first',
  withdrawn: 'The customer withdraws the complaint',
  noComplaint: 'It was a question for information',
  cause: 'The hand-over had not been recorded',
  measure: 'Discussed in the team meeting',
};
