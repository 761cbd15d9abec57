import { act, render } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { texts as nl } from '../../src/i18n/nl';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import type { SheetSketch, SourceValue } from '../../src/procedure/adoption/cells/sourceList';
import type { AffectedRow } from '../../src/procedure/calamity/affected/affectedRelation';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import type { LetterTemplate } from '../../src/procedure/calamity/letter/letterTemplate';
import { Affected } from '../../src/taskpane/calamity/affected/Affected';
import { PortsContext } from '../../src/taskpane/shared/ports';
import type { PanePorts } from '../../src/taskpane/shared/ports';
import { RegisterContext } from '../../src/taskpane/shared/registerContext';
import { RelationsContext } from '../../src/taskpane/shared/relationsContext';
import { Frame } from '../../src/ui/layout/Frame';
import { lightTheme } from '../../src/ui/theme/lightTheme';
import { knowRelations } from '../../src/usecases/register/knowRelations';
import { aComplaint } from '../fixtures/aComplaint';
import { aLetterBasis, theDoubleDebit } from '../fixtures/aLetterBasis';
import { anOpenedRegister } from '../fixtures/anOpenedRegister';
import { aPerson } from './aPerson';
import { fakeAdoption } from './fakeAdoption';
import { fakeCalamities } from './fakeCalamities';
import type { FakeCalamities } from './fakeCalamities';
import { fakeLetters } from './fakeLetters';
import { fakeRegister } from './fakeRegister';
import { fixedClock } from './fixedClock';

interface PartOptions {
  /** The only list of the workbook, headers first. */
  list?: SourceValue[][];
  /** The calamity's table as it stands. */
  rows?: AffectedRow[];
  complaints?: Partial<Complaint>[];
  template?: Partial<LetterTemplate>;
  organisation?: string;
  printing?: 'works' | 'fails once';
}

/** The part of a calamity with its affected relations, on Wednesday 8 July 2026, with a person at the keyboard. */
export async function affectedPart(options: PartOptions = {}) {
  const { list = [], rows = [], complaints = [], template = {}, printing = 'works' } = options;
  const letters = fakeLetters();
  letters.rows.push(...rows);
  const { style } = aLetterBasis();
  const { organisation = style.organisation } = options;
  letters.port.letterStyle = async () => ({
    ok: true,
    value: { ...style, organisation, template: { ...style.template, ...template } },
  });
  if (printing === 'fails once') {
    const { print } = letters.port;
    letters.port.print = async () => {
      letters.port.print = print;
      return { ok: false, fault: { code: 'offline' } };
    };
  }
  const register = fakeRegister();
  register.rows.push(...complaints.map(aComplaint));
  const calamities = fakeCalamities([theDoubleDebit()]);

  // The part asks for no other port.
  const ports = {
    adoption: adoptionOf(list),
    letters: letters.port,
    calamities: calamities.port,
    clock: fixedClock('2026-07-08'),
  } as PanePorts;
  // The texts come while the part waits.
  await act(async () => {
    render(
      <PortsContext value={ports}>
        <Frame theme={lightTheme} texts={nl} words={workbookTexts.nl}>
          <RegisterContext value={{ ...anOpenedRegister(), ready: true, reread: async () => {} }}>
            <RelationsContext value={knowRelations(register)}>
              <Suspense>
                <Shown calamities={calamities} />
              </Suspense>
            </RelationsContext>
          </RegisterContext>
        </Frame>
      </PortsContext>,
    );
  });
  return { user: aPerson(), letters, calamities };
}

/** The calamity as its page shows it: read again when it got new figures. */
function Shown({ calamities }: { calamities: FakeCalamities }) {
  const [calamity, setCalamity] = useState(theDoubleDebit());
  const reread = () => setCalamity({ ...theDoubleDebit(), ...calamities.rows?.[0] });
  return <Affected calamity={calamity} onFigures={reread} />;
}

function adoptionOf(values: SourceValue[][]) {
  const [headers = [], ...body] = values;
  const area = { row: 0, column: 0, rows: values.length, columns: headers.length };
  const sketch: SheetSketch = {
    name: 'Relaties',
    hidden: false,
    protected: false,
    used: area,
    top: values,
    shown: values.map((row) => row.map(String)),
    tables: [],
    merged: [],
    filtered: false,
  };
  return fakeAdoption({
    sketches: async () => ({ ok: true, value: values.length === 0 ? [] : [sketch] }),
    readList: async (found) => ({
      ok: true,
      value: {
        list: found,
        rows: body.map((cells, index) => ({ row: index + 2, values: cells })),
        dated: headers.map(() => new Set<number>()),
        formulas: headers.map(() => new Set<number>()),
      },
    }),
  });
}
