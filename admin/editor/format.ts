import { formToText, textToForm } from '../../lib/model/decap/text.ts'

/** Decap's custom format `redazione`: entries are read and written by the product's own front matter. */
export const FORMAT = {
  fromFile: textToForm,
  toFile: (data: object, order: readonly string[] = []): string => formToText(data as Record<string, unknown>, order),
}
