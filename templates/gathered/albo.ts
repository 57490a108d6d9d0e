/**
 * Whether an entry is in the register of acts. What is published there has a term: search engines are asked not to keep it,
 * and it is in no feed, whose readers keep copies (Garante, guidelines 243/2014, §2.b and §3).
 */
export function isInRegister({ type, kind }: { readonly type: string; readonly kind: string }): boolean {
  return type === 'documento' && kind === 'Documento Albo Pretorio'
}
