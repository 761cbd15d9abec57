import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { addressesToFill } from '../../procedure/setUp/addressesToFill';
import { isOnePerson, onceOnly } from '../../procedure/setUp/onceOnly';
import type { Person } from '../../procedure/setUp/readPeople';
import { samePerson } from '../../procedure/text/samePerson';
import type { Outcome } from '../../usecases/ports/ports';
import type { AddedPeople } from '../../usecases/ports/setUpPorts';
import { runBatch } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import { faultOf } from '../host/faultOf';
import { loadList } from '../lists/readLists';
import { placesForName } from '../names/listPlaces';
import { changeRows } from '../record/changeRows';
import type { Session } from '../table/session';
import { appendNew } from './appendNew';
import { namedSchema } from './namedSchema';

/** What stands on the list gets an address that it lacks, and then the others are added: each can be done again without harm. */
export function addPeople(session: Session, people: readonly Person[]): Promise<Outcome<AddedPeople>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const standing = await readStanding(context, language);
    const filled = await fill(context, session, language, addressesToFill(people, standing));
    const added = await appendNew(context, session, language, {
      list: 'employees',
      needs: ['email', 'department'],
      lines: onceOnly(people, []).map(({ name, email, department }) => ({ name, email, department })),
      isOne: (one, other) =>
        isOnePerson(
          { name: one('name'), email: one('email') },
          { name: other('name'), email: other('email') },
        ),
    });
    const { inactive } = workbookTexts[language].lists;
    const isAsked = (one: (typeof standing)[number]) => people.some((person) => isOnePerson(person, one));
    return {
      added,
      filled,
      inactive: standing
        .filter((one) => samePerson(one.active, inactive) && isAsked(one))
        .map(({ name }) => name),
    };
  });
}

async function readStanding(context: Excel.RequestContext, language: RegisterLanguage) {
  const { header, body } = loadList(context, 'employees');
  await context.sync();
  const places = placesForName('employees', language, header);
  const read = (row: readonly unknown[], key: string) => String(row[places.get(key) ?? -1] ?? '').trim();
  return body.values
    .map((row: unknown[]) => ({
      ...{ name: read(row, 'name'), email: read(row, 'email'), active: read(row, 'active') },
    }))
    .filter(({ name }) => name !== '');
}

/** How many got their address; whom somebody gave one meanwhile, or took off the list, is left. */
async function fill(
  context: Excel.RequestContext,
  session: Session,
  language: RegisterLanguage,
  people: readonly Pick<Person, 'name' | 'email'>[],
): Promise<number> {
  if (people.length === 0) return 0;
  const rows = people.map(({ name, email }) => ({
    identity: { name },
    seen: { name, email: '' },
    changes: { email },
  }));
  try {
    const schema = namedSchema('employees', ['name', 'email']);
    return (await changeRows(context, session, schema, language, { rows })).kind === 'written'
      ? rows.length
      : 0;
  } catch (error) {
    if (faultOf(error).code === 'rowMissing') return 0;
    throw error;
  }
}
