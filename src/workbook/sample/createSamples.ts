import type { SamplePort } from '../../usecases/ports/samplePorts';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import { newSession } from '../table/session';
import { judgeCase } from './judgeCase';
import { listSamples } from './listSamples';
import { readCandidates } from './readCandidates';
import { readSampledCases } from './readSampledCases';
import { readScorecard, requireScorecard } from './readScorecard';
import { recordSample } from './recordSample';

/** What the workbook does for samples (procedure, section 4). */
export function createSamples(session = newSession()): SamplePort {
  /** Between two samples colleagues move columns: the header row is read anew, which is a small trip. */
  const anew = () => {
    session.known = null;
    return session;
  };
  return {
    candidates: (period, work) => readCandidates(anew(), period, work),
    sampledCases: (drawn) => readSampledCases(anew(), drawn),
    record: (sample) => recordSample(anew(), sample),
    samples: () => listSamples(anew()),
    showSample: (code) =>
      runBatch(session, async (context) => {
        const { language } = (await knowTable(context, session)).layout;
        (await requireScorecard(context, code, language)).worksheet.activate();
        await context.sync();
      }),
    scorecard: (code) => readScorecard(anew(), code),
    judge: (code, of, changes) => judgeCase(anew(), code, of, changes),
  };
}
