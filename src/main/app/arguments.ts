import { parseArgs } from 'node:util'
import { isLink } from '../../core/exchange/link/link'
import { absolutePath, targetOf } from './targets'

/** What the command line asks for. */
export interface Arguments {
  /** What to open, in order: absolute paths, and links of Galley's. */
  readonly targets: readonly string[]
  /** The absolute path of the Markdown file to write instead of opening a window. */
  readonly exportTo: string | null
  /** Whether the export may replace an existing file. */
  readonly overwrite: boolean
  /** The absolute path of the library folder to use instead of the remembered one. */
  readonly library: string | null
  readonly help: boolean
  readonly version: boolean
  /** What is wrong with the command line, in words; `null` when nothing is. */
  readonly mistake: string | null
}

export { default as usage } from '../../../resources/usage.txt?raw'

const ownOptions = {
  export: { type: 'string' },
  library: { type: 'string' },
  overwrite: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const

/**
 * How switches of Chromium's, Node's and Electron's begin, which desktops, wrappers and tests add. Any other
 * option is a slip of the pen, and what was meant by it would not be done.
 */
const switchOfChromium =
  /^(?:no-|disable-|enable-|force-|allow-|use-|ozone-|gtk-|gpu|in-process|log-|v$|vmodule|lang$|js-flags|user-data-dir|password-store|proxy-|host-|remote-|inspect|trace|crash|disk-cache|high-dpi|device-|window-|start-|test-|single-process|renderer-|type$|class$|name$|display$|ignore-|unsafely-|original-process|squirrel|relaunch|allow-file)/u

/**
 * Reads the arguments that follow the program (and, in development, the app folder). Switches that are
 * not Galley's belong to Chromium and are passed over. Relative paths are relative to `directory`.
 */
export function readArguments(words: readonly string[], directory: string): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    options: ownOptions,
    tokens: true,
  })
  const unknown = tokens.find(
    (token) =>
      token.kind === 'option' &&
      !(token.name in ownOptions) &&
      !(token.rawName.startsWith('--') && switchOfChromium.test(token.name)),
  )
  const targets = positionals.map((word) => targetOf(word, directory))
  const exportTo = pathOf(values.export, directory)
  return {
    targets,
    exportTo,
    overwrite: values.overwrite === true,
    library: pathOf(values.library, directory),
    help: values.help === true,
    version: values.version === true,
    mistake:
      unknown?.kind === 'option'
        ? `There is no option ${unknown.rawName}.`
        : mistakeOf(values, positionals, targets),
  }
}

function pathOf(value: string | boolean | undefined, directory: string): string | null {
  return typeof value === 'string' && value !== '' ? absolutePath(value, directory) : null
}

function mistakeOf(
  values: Readonly<Record<string, string | boolean | undefined>>,
  positionals: readonly string[],
  targets: readonly string[],
): string | null {
  // It would be the folder that Galley is started in.
  if (positionals.includes('')) return 'A file has an empty name.'
  for (const name of ['overwrite', 'help', 'version']) {
    if (typeof values[name] === 'string') return `--${name} takes no value.`
  }
  if (values['overwrite'] === true && values['export'] === undefined) {
    return '--overwrite needs --export.'
  }
  if (values['export'] !== undefined) {
    if (typeof values['export'] !== 'string' || values['export'] === '')
      return '--export needs a path.'
    if (targets.length !== 1 || targets.some(isLink)) return '--export needs exactly one text file.'
  }
  if (
    values['library'] !== undefined &&
    (typeof values['library'] !== 'string' || values['library'] === '')
  ) {
    return '--library needs a folder.'
  }
  return null
}
