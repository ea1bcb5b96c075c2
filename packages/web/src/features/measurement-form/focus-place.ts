/** Takes the keyboard to a question, a note or a score: to the answer that was chosen, else to the first field. */
export function focusPlace(place: string): void {
  const part = document.getElementById(place);
  const field =
    part?.querySelector<HTMLElement>('input:checked') ??
    part?.querySelector<HTMLElement>('input, textarea, select');
  (field ?? part)?.focus();
}
