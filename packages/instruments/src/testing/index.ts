// The door for tests of instruments. Brings vitest along: never imported by the product.
export { describeInstrument } from './describe-instrument.js';
export { TWO_QUESTIONS, TWO_QUESTIONS_SCORER } from './two-questions.js';
