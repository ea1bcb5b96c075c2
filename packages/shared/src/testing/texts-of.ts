import type { Problem } from '../error/problem.js';

/** What problems and findings say, in both languages: message and hint of each. */
export function textsOf(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap(({ message, hint }) => [message.nl, message.en, hint.nl, hint.en]);
}
