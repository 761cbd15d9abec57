import type { ColumnKey, WorkbookTexts } from '../../i18n/workbook/textShape';
import { literally } from '../sheet/literally';
import { quoted } from '../sheet/quoted';
import type { References } from '../names/references';
import { isNotCalled } from './signal/pieces';

/** As it stands in an address, so that a formula need not encode: ENCODEURL is missing on the web and on the Mac. */
const encoded = (text: string): string => quoted(encodeURIComponent(text));

/** The same for an address: what it holds stays part of it, and can't become a copy to somebody or a text (RFC 6068). */
const encodedAddress = (address: string): string =>
  [...'%?&#'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","${encodeURIComponent(sign)}")`, address);

/** Longer addresses could carry the link past the 255 characters that HYPERLINK takes. */
const longestAddress = 90;

interface MailTo {
  /** The cell whose words are looked up, e.g. the employee's name. */
  name: string;
  /** The list's columns of names and of addresses. */
  names: string;
  addresses: string;
  subject: string;
  /** While this holds, nothing has to be sent. */
  unless: string;
}

/** What stands before the date: whether the relation is called then. */
export const answeredOn = (texts: WorkbookTexts, cell: (key: ColumnKey) => string): string =>
  `IF(${isNotCalled(texts, cell)},${encoded(texts.mail.bodyNotCalled)},${calledOn(texts)})`;

export const calledOn = ({ mail }: WorkbookTexts): string => encoded(mail.body);

/**
 * Mail links that work without the add-in. The link holds case number and date only: texts of people would have to be
 * encoded, could be too long for a link, and stay out of mail programs' address lines.
 */
export function mailFormulas(
  texts: WorkbookTexts,
  cell: (key: ColumnKey) => string,
  list: (which: 'employees' | 'departments') => References<string>,
): Record<'mailEmployee' | 'mailHead', string> {
  const { mail } = texts;
  const due = cell('callbackOn');
  const date = `RIGHT("0"&DAY(${due}),2)&"-"&RIGHT("0"&MONTH(${due}),2)&"-"&YEAR(${due})`;
  const body = `&"&body="&${answeredOn(texts, cell)}&IF(ISNUMBER(${due}),${date},"…")`;
  const link = ({ name, names, addresses, subject, unless }: MailTo): string => {
    const address = `IFERROR(INDEX(${addresses},MATCH(${name},${names},0)),"")`;
    const to = `HYPERLINK("mailto:"&${encodedAddress(address)}&"?subject="&${encoded(`${subject} `)}&${cell('caseNumber')}${body},${quoted(`${mail.label} `)}&${name})`;
    return (
      // A name with a pattern in it would find somebody else.
      `=IF(OR(${cell('caseNumber')}="",ISNUMBER(${cell('closedOn')}),${unless},${literally(name)}<>${name}),"",` +
      // Of two people of one name nobody knows which is meant: the pane asks.
      `IF(AND(ISNUMBER(FIND("@",${address})),LEN(${address})<=${longestAddress},COUNTIF(${names},${name})=1),IFERROR(${to},""),""))`
    );
  };
  const [employees, departments] = [list('employees'), list('departments')];
  return {
    mailEmployee: link({
      name: cell('followUpBy'),
      names: employees.column('name'),
      addresses: employees.column('email'),
      subject: mail.employee,
      unless: `${cell('handedOverOn')}<>""`,
    }),
    mailHead: link({
      name: cell('department'),
      names: departments.column('name'),
      addresses: departments.column('headEmail'),
      subject: mail.head,
      unless: `${cell('severity')}<>${quoted(texts.severity.serious)},${cell('headInformedOn')}<>""`,
    }),
  };
}
