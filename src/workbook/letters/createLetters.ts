import type { LettersPort } from '../../usecases/ports/letterPorts';
import { newSession } from '../table/session';
import { addAffected } from '../affected/addAffected';
import { correctAffected } from '../affected/correctAffected';
import { fillMerge } from '../affected/fillMerge';
import { letterStyle } from './letterStyle';
import { markApproached } from '../affected/markApproached';
import { openAffected } from '../affected/openAffected';
import { openLetterStyle } from './openLetterStyle';
import { printLetters } from './printLetters';
import { readAffected } from '../affected/readAffected';

/** The affected relations of calamities and the letters to them, in the workbook that is open. */
export function createLetters(session = newSession()): LettersPort {
  return {
    letterStyle: () => letterStyle(session),
    openLetterStyle: () => openLetterStyle(session),
    affected: (code) => readAffected(session, code),
    addAffected: (request, work) => addAffected(session, request, work),
    openAffected: (code) => openAffected(session, code),
    fillMerge: (request) => fillMerge(session, request),
    print: (request, work) => printLetters(session, request, work),
    correctAffected: (code, correction) => correctAffected(session, code, correction),
    markApproached: (code, rowIds, day) => markApproached(session, code, rowIds, day),
  };
}
