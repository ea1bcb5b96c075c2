import { useRef } from 'react';

/**
 * A key for what is about to be sent: the same for the same content, so that a second click, or a second try after
 * a broken connection, is stored once.
 */
export function useRequestKey(): (content: string) => string {
  const last = useRef<{ readonly content: string; readonly key: string } | null>(null);
  return (content) => {
    if (last.current?.content !== content) last.current = { content, key: newKey() };
    return last.current.key;
  };
}

/** `crypto.randomUUID` is there on secure addresses only. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
