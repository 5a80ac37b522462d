import * as chardet from 'chardet'
import { detect } from 'jschardet'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { encodings, type Encoding } from '../../src/core/text/encodings'

/** What a detector says of bytes; `undefined` for an encoding that Galley does not read. */
type Detector = (bytes: Uint8Array) => Encoding | undefined

/** A detector to compare Galley's with. */
export async function detectorNamed(
  name: 'jschardet' | 'chardet' | 'chardetng',
): Promise<Detector> {
  switch (name) {
    case 'jschardet':
      return (bytes) => encodingNamed(detect(bytes).encoding)
    case 'chardet':
      return (bytes) => encodingNamed(chardet.detect(bytes))
    case 'chardetng':
      return chardetng()
  }
}

/** What is used here of the module's WebAssembly (chardetng-wasm/dist/chardetng_wasm_bg.js). */
interface Exports {
  readonly memory: WebAssembly.Memory
  readonly __wbindgen_add_to_stack_pointer: (by: number) => number
  readonly __wbindgen_malloc: (length: number) => number
  readonly __wbindgen_free: (pointer: number, length: number) => void
  readonly detect: (answer: number, pointer: number, length: number) => void
}

/** chardetng is a module for bundlers, which load WebAssembly as if it were a script. */
async function chardetng(): Promise<Detector> {
  const path = createRequire(import.meta.url).resolve('chardetng-wasm/dist/chardetng_wasm_bg.wasm')
  const module = await WebAssembly.compile(readFileSync(path))
  const noImports = Object.fromEntries(
    WebAssembly.Module.imports(module).map((each) => [
      each.module,
      { [each.name]: () => undefined },
    ]),
  )
  const instance = await WebAssembly.instantiate(module, noImports)
  const wasm = instance.exports as unknown as Exports
  return (bytes) => {
    const answer = wasm.__wbindgen_add_to_stack_pointer(-16)
    const pointer = wasm.__wbindgen_malloc(bytes.length)
    new Uint8Array(wasm.memory.buffer).set(bytes, pointer)
    wasm.detect(answer, pointer, bytes.length)
    const [start = 0, length = 0] = new Int32Array(wasm.memory.buffer, answer, 2)
    const name = Buffer.from(wasm.memory.buffer, start, length).toString()
    wasm.__wbindgen_add_to_stack_pointer(16)
    wasm.__wbindgen_free(start, length)
    return encodingNamed(name)
  }
}

const otherNames: Readonly<Record<string, Encoding>> = {
  maccyrillic: 'x-mac-cyrillic',
  macroman: 'macintosh',
  ascii: 'utf-8',
  'us-ascii': 'utf-8',
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
  'utf-32-le': 'utf-32le',
  'utf-32-be': 'utf-32be',
  cp949: 'euc-kr',
  cp932: 'shift_jis',
  'shift-jis': 'shift_jis',
}

function encodingNamed(name: string | null): Encoding | undefined {
  const wanted = (name ?? '').toLowerCase().replaceAll('_', '-')
  const hyphened = wanted.replace(/^iso(?=\d)/u, 'iso-')
  return otherNames[wanted] ?? encodings.find(({ id }) => id === hyphened)?.id
}
