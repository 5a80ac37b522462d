/** What is known of a text encoding. */
interface EncodingDescription {
  /** Its lower-case name: that of the WHATWG Encoding Standard where that has it. */
  readonly id: string
  /** Its name as people write it. */
  readonly label: string
  /** The alphabet or the language that it is for. */
  readonly alphabet: string
}

/**
 * Every encoding that texts are read in. Where two of the same alphabet give the very same text, the
 * earlier one names it: the one that has more characters, or that was more usual.
 */
export const encodings = [
  { id: 'utf-8', label: 'UTF-8', alphabet: 'Unicode' },
  { id: 'utf-16le', label: 'UTF-16LE', alphabet: 'Unicode' },
  { id: 'utf-16be', label: 'UTF-16BE', alphabet: 'Unicode' },
  { id: 'utf-32le', label: 'UTF-32LE', alphabet: 'Unicode' },
  { id: 'utf-32be', label: 'UTF-32BE', alphabet: 'Unicode' },
  { id: 'windows-1251', label: 'windows-1251', alphabet: 'Cyrillic' },
  { id: 'kz-1048', label: 'KZ-1048', alphabet: 'Kazakh' },
  { id: 'koi8-r', label: 'KOI8-R', alphabet: 'Cyrillic' },
  { id: 'koi8-u', label: 'KOI8-U', alphabet: 'Cyrillic' },
  { id: 'ibm866', label: 'CP866', alphabet: 'Cyrillic' },
  { id: 'cp1125', label: 'CP1125', alphabet: 'Cyrillic' },
  { id: 'x-mac-cyrillic', label: 'MacCyrillic', alphabet: 'Cyrillic' },
  { id: 'iso-8859-5', label: 'ISO-8859-5', alphabet: 'Cyrillic' },
  { id: 'windows-1252', label: 'windows-1252', alphabet: 'Western European' },
  { id: 'iso-8859-15', label: 'ISO-8859-15', alphabet: 'Western European' },
  { id: 'iso-8859-1', label: 'ISO-8859-1', alphabet: 'Western European' },
  { id: 'macintosh', label: 'MacRoman', alphabet: 'Western European' },
  { id: 'windows-1250', label: 'windows-1250', alphabet: 'Central European' },
  { id: 'iso-8859-2', label: 'ISO-8859-2', alphabet: 'Central European' },
  { id: 'iso-8859-16', label: 'ISO-8859-16', alphabet: 'Central European' },
  { id: 'windows-1257', label: 'windows-1257', alphabet: 'Baltic' },
  { id: 'iso-8859-13', label: 'ISO-8859-13', alphabet: 'Baltic' },
  { id: 'iso-8859-4', label: 'ISO-8859-4', alphabet: 'Baltic' },
  { id: 'windows-1253', label: 'windows-1253', alphabet: 'Greek' },
  { id: 'iso-8859-7', label: 'ISO-8859-7', alphabet: 'Greek' },
  { id: 'windows-1254', label: 'windows-1254', alphabet: 'Turkish' },
  { id: 'iso-8859-9', label: 'ISO-8859-9', alphabet: 'Turkish' },
  { id: 'windows-1255', label: 'windows-1255', alphabet: 'Hebrew' },
  { id: 'iso-8859-8', label: 'ISO-8859-8', alphabet: 'Hebrew' },
  { id: 'windows-1256', label: 'windows-1256', alphabet: 'Arabic' },
  { id: 'iso-8859-6', label: 'ISO-8859-6', alphabet: 'Arabic' },
  { id: 'gbk', label: 'GBK', alphabet: 'Chinese, simplified' },
  { id: 'gb18030', label: 'GB18030', alphabet: 'Chinese, simplified' },
  { id: 'big5', label: 'Big5', alphabet: 'Chinese, traditional' },
  { id: 'shift_jis', label: 'Shift_JIS', alphabet: 'Japanese' },
  { id: 'euc-jp', label: 'EUC-JP', alphabet: 'Japanese' },
  { id: 'iso-2022-jp', label: 'ISO-2022-JP', alphabet: 'Japanese' },
  { id: 'euc-kr', label: 'EUC-KR', alphabet: 'Korean' },
  { id: 'windows-874', label: 'windows-874', alphabet: 'Thai' },
  { id: 'windows-1258', label: 'windows-1258', alphabet: 'Vietnamese' },
] as const satisfies readonly EncodingDescription[]

/** The name of an encoding that texts are read in. */
export type Encoding = (typeof encodings)[number]['id']

/** The names of all encodings. */
export const encodingIds: readonly Encoding[] = encodings.map(({ id }) => id)

/**
 * How sure it is that a text was read in the right encoding. *certain*: its bytes say so themselves, by
 * a byte-order mark or by being UTF-8 throughout; *detected*: no other encoding makes sense of them;
 * *probable*: the likeliest of several, or some bytes make no sense; *chosen*: a person said so.
 */
export const certainties = ['certain', 'detected', 'probable', 'chosen'] as const
export type Certainty = (typeof certainties)[number]

/** How the bytes of a file were read as a text. */
export interface Decoding {
  readonly encoding: Encoding
  readonly certainty: Certainty
  /** How many U+FFFD in the text stand for bytes that the encoding has no character for. */
  readonly undecodable: number
}

/** The name of an encoding as people write it. */
export function encodingLabel(encoding: Encoding): string {
  return encodings.find(({ id }) => id === encoding)?.label ?? encoding
}

/** Whether that is the name of an encoding that texts are read in. */
export function isEncoding(name: string): name is Encoding {
  return encodings.some(({ id }) => id === name)
}
