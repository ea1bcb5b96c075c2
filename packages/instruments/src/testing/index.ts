// The door for tests of instruments. Brings vitest along: never imported by the product.
export { describeInstrument } from './describe-instrument.js';
