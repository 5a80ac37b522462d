import { FileHead } from './FileHead'
import { message } from '../../contract/language/translate'

const buttons = [
  ['desk.edit', message('Rename…')],
  ['desk.colour', message('Colour…')],
  ['desk.merge', message('Merge…')],
] as const

/** The name of a tag, with what can be done to it and those nested in it. */
export function TagHead({ name }: { readonly name: string }) {
  return <FileHead name={name} buttons={buttons} />
}
