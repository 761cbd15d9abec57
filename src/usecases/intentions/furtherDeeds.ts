import type { Calamity } from '../../procedure/calamity/calamity';
import type { Day } from '../../procedure/calendar/day';
import type { RowId } from '../../procedure/complaint/complaint';
import type { LongWork } from '../ports/adoptionPorts';
import type {
  CalamityChanges,
  CalamityLog,
  CalamityStep,
  LinkAccount,
  LinkRequest,
} from '../ports/calamityPorts';
import type { AffectedRequest, LettersRequest, MergeRequest } from '../ports/letterPorts';
import type { LineChange, NewSample, SampleLine, ScoredCase } from '../ports/samplePorts';
import { deed, looked } from './deed';

const behind: LongWork = { onProgress: () => {}, isCancelled: () => false };

const appendCalamity = deed<[Calamity, CalamityLog]>({
  port: 'calamities',
  idOf: ([{ rowId }]) => rowId,
  async look({ calamities }, [{ rowId, title }]) {
    const lines = await calamities.calamities();
    if (!lines.ok) return lines;
    const all = (lines.value ?? []).map(({ calamity }) => calamity);
    const found = all.find((one) => one.rowId === rowId);
    if (!found) return looked(title, { kind: 'absent' });
    const sameCode = all.filter(({ code }) => code === found.code).length;
    return looked(found.code, { kind: 'stands', value: { sameCode } });
  },
  redo: ({ calamities }, asked) => calamities.appendCalamity(...asked),
});

const writeCalamity = deed<[RowId, CalamityChanges, CalamityStep]>({
  port: 'calamities',
  faultIn: () => null,
  async look({ calamities }, [rowId, changes]) {
    const lines = await calamities.calamities();
    if (!lines.ok) return lines;
    const found = lines.value?.find(({ calamity }) => calamity.rowId === rowId)?.calamity;
    const fields = Object.keys(changes) as (keyof CalamityChanges)[];
    const holds = found && fields.every((field) => found[field] === changes[field]);
    return looked(
      found?.code ?? '',
      holds ? { kind: 'stands', value: { kind: 'written' } } : { kind: 'absent' },
    );
  },
  redo: ({ calamities }, asked) => calamities.writeCalamity(...asked),
});

const link = deed<[LinkRequest]>({
  port: 'calamities',
  kept: ([request]) => [request],
  faultIn: (account) => (account as LinkAccount).brokeOff,
  async look({ calamities }, [request]) {
    const { candidates, code, log } = request;
    const codes = await calamities.codesOf(candidates.map(({ rowId }) => rowId));
    if (!codes.ok) return codes;
    const there = candidates.filter(({ rowId }) => codes.value.has(rowId));
    const left = there.filter(({ rowId }) => codes.value.get(rowId) !== code);
    const written = there.length - left.length;
    if (left.length > 0 && written === 0) return looked(log.code, { kind: 'absent' });
    const gone = candidates.filter((one) => !there.includes(one)).map(({ caseNumber }) => caseNumber);
    const account: LinkAccount = { written, changed: [], gone, cancelled: false, brokeOff: null };
    if (left.length === 0) return looked(log.code, { kind: 'stands', value: account });
    const finish = () => calamities.link({ ...request, candidates: left }, behind);
    return looked(log.code, { kind: 'partly', finish });
  },
  redo: ({ calamities }, [request]) => calamities.link(request, behind),
});

/** A sample is known again by what was drawn: nobody draws the same from the same on one day and means two. */
const isOf = (line: SampleLine, { period, asked, seed, populationSize, cases, by, on }: NewSample): boolean =>
  line.seed === seed &&
  line.asked === asked &&
  line.populationSize === populationSize &&
  line.drawn === cases.length &&
  line.first === period.first &&
  line.last === period.last &&
  line.by === by &&
  line.on === on;

const record = deed<[NewSample]>({
  port: 'samples',
  async look({ samples }, [sample]) {
    const lines = await samples.samples();
    if (!lines.ok) return lines;
    const found = lines.value.find((line) => isOf(line, sample));
    if (!found) return looked(sample.seed, { kind: 'absent' });
    return looked(found.code, { kind: 'stands', value: { code: found.code } });
  },
  redo: ({ samples }, asked) => samples.record(...asked),
});

const judge = deed<[string, Pick<ScoredCase, 'rowId' | 'caseNumber'>, LineChange[]]>({
  port: 'samples',
  async look({ samples }, [code, { rowId, caseNumber }, changes]) {
    const cases = await samples.scorecard(code);
    if (!cases.ok) return cases;
    const of = cases.value.find((one) => one.rowId === rowId && one.caseNumber === caseNumber);
    const holds = changes.every(({ point, changes: wanted }) => {
      const line = of?.lines.find((one) => one.point === point);
      return line && Object.entries(wanted).every(([key, value]) => line[key as keyof typeof line] === value);
    });
    return looked(caseNumber, holds ? { kind: 'stands', value: { kind: 'written' } } : { kind: 'absent' });
  },
  redo: ({ samples }, asked) => samples.judge(...asked),
});

/** Whoever has a date keeps it. */
const markApproached = deed<[string, readonly RowId[], Day]>({
  port: 'letters',
  look: async (_, [code]) => looked(code, { kind: 'absent' }),
  redo: ({ letters }, asked) => letters.markApproached(...asked),
});

/** What is long, or brings a sheet to the front, is not done behind somebody's back: a repeat goes on where it was. */
const ofCalamity = <Request extends { code: string }>() =>
  deed<[Request]>({
    port: 'letters',
    kept: ([{ code }]) => [{ code }],
    about: ([{ code }]) => code,
  });

/** What is done to calamities, their letters and samples. */
export const furtherDeeds = {
  appendCalamity,
  writeCalamity,
  link,
  record,
  judge,
  markApproached,
  addAffected: ofCalamity<AffectedRequest>(),
  fillMerge: ofCalamity<MergeRequest>(),
  print: ofCalamity<LettersRequest>(),
};
