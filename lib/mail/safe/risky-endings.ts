import { words } from './words.ts'

const set = (endings: string): ReadonlySet<string> => new Set(endings.split(' '))

/** What a file can do when it is opened, by how its name ends. */
export const RISKY: readonly (readonly [endings: ReadonlySet<string>, sentence: string])[] = [
  [set('exe com scr pif cpl msi msp msix appx appinstaller dll sys ocx drv gadget jar jnlp apk ipa dmg pkg app deb rpm run elf xpi crx'), words.risk.program],
  [set('bat cmd ps1 psm1 psd1 vbs vbe vb js jse mjs ws wsf wsc wsh hta sh bash command py pyw pl rb php asp aspx reg inf sct scf msc chm hlp mht mhtml xll wll ade adp mde accde accdr mam maq one onepkg jsp action workflow ps1xml iqy slk diagcab'), words.risk.script],
  [set('docm dotm xlsm xltm xlsb xlam pptm potm ppsm ppam sldm xla'), words.risk.macros],
  [set('doc dot xls xlt ppt pot pps'), words.risk.old],
  [set('lnk url website webloc desktop library-ms search-ms settingcontent-ms application rdp theme'), words.risk.shortcut],
  [set('iso img vhd vhdx vmdk udf toast'), words.risk.image],
  [set('html htm xhtml shtml xht svg svgz'), words.risk.page],
  [set('zip rar 7z gz tgz tar bz2 xz ace arj cab lzh lha z zipx zst'), words.risk.archive],
]

/** Ordinary in an office, and yet worth a look: nothing to put above a message. */
export const ORDINARY: ReadonlySet<string> = new Set([words.risk.old, words.risk.archive])

/** What people take for a harmless file. */
export const HARMLESS_LOOKING: ReadonlySet<string> = set('pdf doc docx xls xlsx ppt pptx odt ods odp txt rtf csv jpg jpeg png gif tif tiff bmp webp mp3 mp4 avi mov wav eml p7m zip xml')

/** Signed and sealed files wrap another one, whose ending stands before theirs (CAdES, ETSI EN 319 122). */
export const WRAPPERS: ReadonlySet<string> = set('p7m p7s tsd m7m')
