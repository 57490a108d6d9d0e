/**
 * Signs that are taken for a Latin letter, as far as domains allow them: the part of `confusables.txt` (UTS #39, Unicode 16) on
 * Cyrillic, Greek, Armenian, Latin beyond ASCII, and digits; and what two letters together look like.
 */
export const CONFUSABLES: Readonly<Record<string, string>> = {
  а: 'a', α: 'a', ɑ: 'a', ä: 'a',
  в: 'b', ь: 'b', Ь: 'b',
  с: 'c', ϲ: 'c', ᴄ: 'c',
  ԁ: 'd', ɗ: 'd', đ: 'd',
  е: 'e', ҽ: 'e', є: 'e', ε: 'e',
  ƒ: 'f',
  ɡ: 'g', ց: 'g', ğ: 'g',
  һ: 'h', հ: 'h', н: 'h',
  і: 'i', ι: 'i', ı: 'i', ɩ: 'i', ї: 'i',
  ј: 'j', ϳ: 'j',
  к: 'k', κ: 'k',
  ӏ: 'l', ł: 'l', ا: 'l', '1': 'l', '|': 'l',
  м: 'm',
  п: 'n', ո: 'n', η: 'n',
  о: 'o', ο: 'o', σ: 'o', օ: 'o', ø: 'o', '0': 'o',
  р: 'p', ρ: 'p', ϱ: 'p',
  ԛ: 'q', գ: 'q',
  г: 'r', ᴦ: 'r',
  ѕ: 's', ꜱ: 's', '5': 's',
  т: 't', τ: 't', ŧ: 't',
  υ: 'u', ս: 'u', ц: 'u', μ: 'u',
  ѵ: 'v', ν: 'v',
  ԝ: 'w', ѡ: 'w', ω: 'w',
  х: 'x', χ: 'x',
  у: 'y', γ: 'y', ү: 'y',
  ᴢ: 'z',
  æ: 'ae', œ: 'oe', ß: 'ss',
}

export const CONFUSABLE_PAIRS: readonly (readonly [string, string])[] = [['rn', 'm'], ['vv', 'w'], ['cl', 'd']]
