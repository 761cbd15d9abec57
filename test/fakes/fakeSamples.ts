import type { CaseNumber, RowId } from '../../src/procedure/complaint/complaint';
import { nextSampleCode } from '../../src/procedure/sample/sampleCode';
import { inPeriod } from '../../src/procedure/sample/population';
import { scorePoints } from '../../src/procedure/sample/scorePoints';
import type { ScoreLine } from '../../src/procedure/sample/scorecard';
import type { Fault } from '../../src/usecases/ports/ports';
import type { ReadCase, SampleLine, SamplePort } from '../../src/usecases/ports/samplePorts';
import type { FakeRegister } from './fakeRegister';

export interface FakeSamples {
  port: SamplePort;
  lines: SampleLine[];
  /** The cases by the code of their sample. */
  cards: Map<string, ReadCase[]>;
  /** The samples whose sheet was brought to the front. */
  shown: string[];
  /** The next call of this operation ends in this fault. */
  failNext(operation: keyof SamplePort, fault: Fault): void;
}

/** Samples in memory, drawn from the rows of a register in memory. */
export function fakeSamples({ rows }: Pick<FakeRegister, 'rows'>): FakeSamples {
  const faults = new Map<keyof SamplePort, Fault>();
  const perform = async <T>(operation: keyof SamplePort, action: () => T) => {
    const fault = faults.get(operation);
    faults.delete(operation);
    return fault ? { ok: false as const, fault } : { ok: true as const, value: action() };
  };
  const cards = new Map<string, ReadCase[]>();
  const fake: FakeSamples = {
    lines: [],
    cards,
    shown: [],
    failNext: (operation, fault) => void faults.set(operation, fault),
    port: {
      candidates: (period) =>
        perform('candidates', () => ({
          candidates: rows.filter((row) => inPeriod(row, period)),
          nameless: 0,
        })),
      sampledCases: (of) =>
        perform('sampledCases', () =>
          rows
            .filter(({ rowId }) => of.some((candidate) => candidate.rowId === rowId))
            .map((complaint) => ({ complaint, rounds: [] })),
        ),
      record: (sample) =>
        perform('record', () => {
          const code = nextSampleCode(2026, [...cards.keys()]);
          cards.set(
            code,
            sample.cases.map((scored) => ({ ...scored, isGone: false })),
          );
          const { period, populationSize, asked, seed, cases, by, on } = sample;
          fake.lines.push({
            code,
            population: 'Gesloten klachten',
            date: 'sluiting',
            first: period.first,
            last: period.last,
            populationSize,
            asked,
            drawn: cases.length,
            seed,
            stratified: 'nee',
            by,
            on,
            progress: {
              lines: cases.length * 6,
              cases: cases.length,
              judged: 0,
              failed: 0,
              openActions: 0,
              gone: 0,
            },
          });
          return { code, sheet: `Steekproef ${code}` };
        }),
      samples: () => perform('samples', () => [...fake.lines]),
      showSample: (code) => perform('showSample', () => void fake.shown.push(code)),
      scorecard: (code) => perform('scorecard', () => (cards.get(code) ?? []).map(copied)),
      judge: (code, of, changes) =>
        perform('judge', () => {
          const cases = cards.get(code) ?? [];
          const found = cases.find(({ rowId }) => rowId === of.rowId)?.lines ?? [];
          const lineAt = (point: ScoreLine['point']) => found.find((line) => line.point === point);
          const differs = changes.some(({ point, seen }) =>
            Object.entries(seen).some(
              ([field, value]) => lineAt(point)?.[field as keyof ScoreLine] !== value,
            ),
          );
          if (differs) return { kind: 'changed', found: found.map((line) => ({ ...line })) };
          for (const { point, changes: made } of changes) Object.assign(lineAt(point) ?? {}, made);
          return { kind: 'written' };
        }),
    },
  };
  return fake;
}

/** As a sheet gives it: what changes there afterwards is seen by who reads again. */
const copied = (one: ReadCase): ReadCase => ({ ...one, lines: one.lines.map((line) => ({ ...line })) });

/** A case of a scorecard of which the register knew everything but the messages, with `changes` laid over its lines. */
export function aScoredCase(number: number, changes: Partial<ScoreLine> = {}): ReadCase {
  const lines = scorePoints.map((point): ScoreLine => {
    const said = point === 'messages' ? null : 'yes';
    return {
      point,
      verdict: said,
      prefilled: said,
      remark: '',
      cause: '',
      action: '',
      owner: '',
      dueOn: null,
      doneOn: null,
      ...(point === 'messages' && changes),
    };
  });
  return {
    rowId: `row-${number}` as RowId,
    caseNumber: `2026-000${number}-AB` as CaseNumber,
    department: 'Klantcontact',
    category: 'Wachttijd',
    isGone: false,
    lines,
  };
}
