import { createInterface } from 'node:readline/promises';

/** Asks on the terminal. Without one, or when the file itself comes from it, nobody can be asked. */
export async function askWhetherToStore(file: string): Promise<'yes' | 'no' | 'nobody-to-ask'> {
  const { stdin: input, stderr: output } = process;
  if (!input.isTTY || file === '-') return 'nobody-to-ask';
  const terminal = createInterface({ input, output });
  const answer = await terminal.question('Store this? Type yes: ');
  terminal.close();
  return ['y', 'yes', 'j', 'ja'].includes(answer.trim().toLowerCase()) ? 'yes' : 'no';
}
