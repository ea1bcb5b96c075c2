import { expect, test } from 'vitest';
import { createDigest } from './signer.js';

const key = (text: string): Uint8Array => Buffer.from(text);

test('a digest knows a text again, by one key and for one purpose', () => {
  const digest = createDigest(key('a'), 'request');

  expect(digest('999900006')).toBe(digest('999900006'));
  expect(digest('999900006')).not.toBe(digest('123456782'));
  expect(digest('999900006')).not.toBe(createDigest(key('b'), 'request')('999900006'));
  expect(digest('999900006')).not.toBe(createDigest(key('a'), 'other')('999900006'));
});
