/**
 * A sentence of the API as a part of a sentence of ours: without its capital and its full stop. Words
 * that are all capitals (`T-score`, `SDQ`) keep them.
 *
 * @example asClause('Er is geen normgroep.') // 'er is geen normgroep'
 */
export function asClause(sentence: string): string {
  const text = sentence.trim().replace(/\.$/, '');
  const startsAsSentence = /^\p{Lu}[\p{Ll}\s]/u.test(text);
  return startsAsSentence ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
