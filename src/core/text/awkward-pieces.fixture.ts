/** For tests: pieces of text that are easy to get wrong, among plain words, to be joined at random. */
export const awkwardPieces: readonly string[] = [
  ...['one', 'Kazakhstan-China', "don't", 'слова', '访问北京', 'İı ſK', 'ß', '24.2'],
  ...[' ', ' ', '\n', '\n', '\t', '\u00a0', '\u3000', '\u2028', '\r\n', '\r'],
  ...['“', '”', '’', '"', '.', ', ', '—', '$', '(', ')', '。', '《', '*', '\\'],
  ...['👩‍👩‍👧', '🇰🇿', '🇨', '😀', '❤️', '\ud83d', '\ude00'],
  ...[
    'e\u0301',
    '\u0301',
    '\u200d',
    '각',
    'ᄀ',
    '\u11a8',
    'क्षि',
    'ก',
    'ำ',
    'か',
    '\u3099',
    '\u0600',
  ],
  ...['\u202e', '\u0000', '\u0085', '\ufeff', '\u00ad', '\u200b'],
]
