import { expect, test } from 'vitest';
import { createDigest, createSigner } from './signer.js';

const key = (text: string): Uint8Array => Buffer.from(text);

test('a digest knows a text again, by one key and for one purpose', () => {
  const digest = createDigest(key('a'), 'request');

  expect(digest('999900006')).toBe(digest('999900006'));
  expect(digest('999900006')).not.toBe(digest('123456782'));
  expect(digest('999900006')).not.toBe(createDigest(key('b'), 'request')('999900006'));
  expect(digest('999900006')).not.toBe(createDigest(key('a'), 'other')('999900006'));
});

test('a signed text is ours as it was written, and in no other spelling', () => {
  const signer = createSigner(key('a'), 'session');
  const signed = signer.sign('{"person":"p"}');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  expect(signer.open(signed)).toBe('{"person":"p"}');
  for (let at = 0; at < signed.length; at += 1) {
    const others = [...Array.from(letters), '=', '+', '/', ''].filter((letter) => letter !== signed[at]);
    for (const letter of others)
      expect(signer.open(signed.slice(0, at) + letter + signed.slice(at + 1))).toBeNull();
  }
  expect(signer.open(`${signed}=`)).toBeNull();
  expect(signer.open(`${signed}.x`)).toBeNull();
  expect(createSigner(key('b'), 'session').open(signed)).toBeNull();
  expect(createSigner(key('a'), 'cursor').open(signed)).toBeNull();
});
