/** As people type it: lower case, without accents, single spaces. `Zoë de Vríes` -> `zoe de vries`. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ');
}
