import { createHmac, timingSafeEqual } from 'node:crypto';

/** Makes texts that the server can recognise as its own: cursors, sessions. Signed, not secret. */
export interface Signer {
  sign(payload: string): string;
  /** The payload; null when the text was not signed by this key for this purpose. */
  open(signed: string): string | null;
}

/** Tells whether two texts are the same without keeping either: nobody without the key can try texts out. */
export type Digest = (text: string) => string;

export function createDigest(key: Uint8Array, purpose: string): Digest {
  return (text) => createHmac('sha256', key).update(`${purpose}\0${text}`).digest('hex');
}

/** A text signed for one purpose means nothing for another, though the key is the same. */
export function createSigner(key: Uint8Array, purpose: string): Signer {
  const sign = (payload: string): string => {
    const signature = createHmac('sha256', key).update(`${purpose}\0${payload}`).digest('base64url');
    return `${Buffer.from(payload).toString('base64url')}.${signature}`;
  };
  return {
    sign,
    open(signed) {
      const [body = ''] = signed.split('.');
      const payload = Buffer.from(body, 'base64url').toString();
      // The texts, not what they decode to: several texts decode to the same bytes, and we wrote only one of them.
      const [given, expected] = [Buffer.from(signed), Buffer.from(sign(payload))];
      return given.length === expected.length && timingSafeEqual(given, expected) ? payload : null;
    },
  };
}
