import { FileHead } from './FileHead'

const buttons = [
  ['desk.edit', 'Rename…'],
  ['desk.colour', 'Colour…'],
  ['desk.merge', 'Merge…'],
] as const

/** The name of a tag, with what can be done to it and those nested in it. */
export function TagHead({ name }: { readonly name: string }) {
  return <FileHead name={name} buttons={buttons} />
}
