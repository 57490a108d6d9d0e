/** Whose pictures are shown without asking is a matter of this computer, and of the person at it. */
const keyOf = (person: string) => `posta/immagini/${person}`
const MOST = 200

/** Who is kept is not written out: the list lies on a computer that others may use. */
async function signOf(email: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(email.toLowerCase()))
  return [...new Uint8Array(hash).slice(0, 12)].map((octet) => octet.toString(16).padStart(2, '0')).join('')
}

const kept = (person: string): readonly string[] => (localStorage.getItem(keyOf(person)) ?? '').split(' ').filter(Boolean)

export async function showsImagesOf(person: string, email: string): Promise<boolean> {
  return kept(person).includes(await signOf(email))
}

export async function alwaysShowImagesOf(person: string, email: string): Promise<void> {
  const sign = await signOf(email)
  localStorage.setItem(keyOf(person), [sign, ...kept(person).filter((one) => one !== sign)].slice(0, MOST).join(' '))
}

export async function stopShowingImagesOf(person: string, email: string): Promise<void> {
  const sign = await signOf(email)
  localStorage.setItem(keyOf(person), kept(person).filter((one) => one !== sign).join(' '))
}
