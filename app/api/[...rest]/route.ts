import { answerMissing } from '../answer.ts';

/** What is not part of the interface. */
export const GET = answerMissing;
