import CMS from 'decap-cms-core'
import image from 'decap-cms-editor-component-image'
import boolean from 'decap-cms-widget-boolean'
import datetime from 'decap-cms-widget-datetime'
import file from 'decap-cms-widget-file'
import imageWidget from 'decap-cms-widget-image'
import list from 'decap-cms-widget-list'
import number from 'decap-cms-widget-number'
import object from 'decap-cms-widget-object'
import relation from 'decap-cms-widget-relation'
import richtext from 'decap-cms-widget-richtext'
import select from 'decap-cms-widget-select'
import string from 'decap-cms-widget-string'
import text from 'decap-cms-widget-text'
import { IMAGE_WORDS as say } from './words.ts'

/** The widgets that the model's fields are made of (`lib/model/decap/fields.ts`), and no other. */
export function registerWidgets(): void {
  for (const widget of [string, text, number, boolean, datetime, select, relation, list, object, file, imageWidget, richtext]) {
    CMS.registerWidget(widget.Widget())
  }
  // Without a component of this name the rich text widget invents one that has no pattern, and crashes on it.
  CMS.registerEditorComponent({ id: 'code-block', label: say.code } as never)
  CMS.registerEditorComponent({
    ...image,
    label: say.image,
    fields: [
      { label: say.image, name: 'image', widget: 'image', choose_url: false, media_library: { allow_multiple: false } },
      { label: say.alt, name: 'alt', hint: say.altHint, required: false },
      { label: say.title, name: 'title', required: false },
    ],
  } as unknown as typeof image)
}
