const CLASSES = ['RECOVERED', 'IMPROVED', 'UNCHANGED', 'DETERIORATED', 'NOT_CLASSIFIABLE'] as const;

/** How often each class and each reason came out. */
export class ChangeCounts {
  readonly #classes = new Map<string, number>();
  readonly #reasons = new Map<string, number>();

  add({ class: name, reason }: { readonly class: string; readonly reason: string }): void {
    increase(this.#classes, name);
    if (reason !== '') increase(this.#reasons, reason);
  }

  /** `43 cases: RECOVERED 10, ..., NOT_CLASSIFIABLE 3 (post-missing 3)`. */
  toString(): string {
    const classes = CLASSES.map((name) => [name, this.#classes.get(name) ?? 0] as const);
    const total = classes.reduce((sum, [, count]) => sum + count, 0);
    const reasons = this.#reasons.size === 0 ? '' : ` (${list([...this.#reasons])})`;
    return `${total} cases: ${list(classes)}${reasons}`;
  }
}

function list(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([name, count]) => `${name} ${count}`).join(', ');
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
