/** The fields of a form that were typed; none when the body is no form. Of a name that comes twice the last counts. */
export async function readForm(request: Request): Promise<Readonly<Record<string, string>>> {
  const data = await request.formData().catch(() => new FormData())
  return Object.fromEntries([...data].filter((field): field is [string, string] => typeof field[1] === 'string'))
}
