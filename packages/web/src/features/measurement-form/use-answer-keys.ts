import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';

interface AnswerKeys {
  readonly range: readonly [number, number];
  readonly onAnswer: (value: number) => void;
  /** Enter: to what comes next. */
  readonly onNext: (() => void) | undefined;
}

/** A number key chooses the answer of that number, Enter goes on. In a text field keys are just typed. */
export function useAnswerKeys(question: RefObject<HTMLElement | null>, keys: AnswerKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { target } = event;
    const isButton = target instanceof HTMLButtonElement;
    if (event.key === 'Enter' && !isButton && keys.onNext !== undefined) {
      event.preventDefault();
      keys.onNext();
      return;
    }
    if (!/^\d$/.test(event.key) || isTextField(target)) return;
    const value = Number(event.key);
    const [lowest, highest] = keys.range;
    if (value < lowest || value > highest) return;
    event.preventDefault();
    keys.onAnswer(value);
  });
  useEffect(() => {
    const element = question.current;
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [question]);
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio';
  return target instanceof HTMLTextAreaElement;
}
