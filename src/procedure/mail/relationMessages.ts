import type { Message } from './message';
import { isDesk, isMachine, isOfOffice } from './office';
import type { Office } from './office';
import { readable } from './mailLines';
import { partsOf } from './partsOf';
import { canBeSame, isPersonName } from './personIn';

interface Told {
  /** What the relation wrote, newest first; none where nobody can tell whose words are whose. */
  theirs: Message[];
  /** Of the office, or quoted and of nobody in particular: what stands there is not the relation's. */
  others: Message[];
}

/**
 * Which messages are the relation's. One without a sender on top is the relation's answer to the office, or a colleague's words above what is
 * passed on: where nothing tells which, and where two people wrote who aren't of the office, it is nobody's.
 */
export function relationMessages(messages: readonly Message[], office: Office): Told {
  const isOurs = isOfOffice(office);
  const said = ({ from }: Message) => (from ? `${from.name} ${from.email}`.trim() : '');
  // A machine of the office passes on what somebody filled in on its website.
  const isOffice = (message: Message) => !isMachine(message.from ?? nobody) && isOurs(said(message));
  const top = messages.find(({ from }) => from === null);
  const headed = messages.filter(({ from }) => from !== null);
  const ofOffice = headed.filter(isOffice);
  const foreign = headed.filter((message) => !ofOffice.includes(message));
  const desks = foreign.filter((message) => isDesk(said(message)) && !isMachine(message.from ?? nobody));
  const people = foreign.filter((message) => !desks.includes(message));
  const unknown = messages.filter((message) => message.from === null && message !== top);
  const told = (theirs: Message[]): Told => ({
    theirs,
    others: messages.filter((message) => !theirs.includes(message)),
  });

  // A mailbox of a desk is the office's where somebody else is there, and a firm's own where nobody is.
  const writers = people.length > 0 || (top && desks.length > 0) ? people : desks;
  const who = new Set(writers.map(({ from }) => from?.email || from?.name.toLowerCase()));
  if (who.size > 1) return told([]);
  if (top === undefined || isIdle(top)) return told(writers);
  const { signature, behindClosing } = partsOf(top.lines);
  const signed = [behindClosing, ...signature.map(readable)].filter((line) => line !== '');
  if (signed.some(isOurs)) return told(writers);
  const [first] = writers;
  if (first === undefined) return told(unknown.length === messages.length ? [] : [top]);
  const { name = '' } = first.from ?? {};
  if (signed.some((line) => line === name || (isPersonName(line) && canBeSame(line, name)))) {
    return told([top, ...writers]);
  }
  // Above an answer of the office stands the relation's answer to it, or a colleague who passes both on.
  if (messages.indexOf(first) > 1) return told([]);
  const isPassedOn =
    first.forwarded || isOurs(first.to) || isDesk(first.to) || isMachine(first.from ?? nobody);
  return told(isPassedOn ? writers : []);
}

const nobody = { name: '', email: '' };
const isIdle = ({ lines }: Message): boolean => lines.join('').trim() === '';
