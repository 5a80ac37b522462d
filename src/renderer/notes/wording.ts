import { message, type Message } from '../../contract/language/translate'
import type { Colour } from '../../core/annotation/rows'

/** The colours of highlights, as they stand after "Highlight in". */
export const colourWords: Readonly<Record<Colour, Message>> = {
  yellow: message('yellow'),
  green: message('green'),
  blue: message('blue'),
  pink: message('pink'),
  orange: message('orange'),
}
