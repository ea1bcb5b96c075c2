/** On a phone, a youth, parent or teacher sees one question at a time unless they choose otherwise. */
export function startsOneByOne(form: string): boolean {
  return form !== 'professional' && window.matchMedia('(max-width: 44rem)').matches;
}
