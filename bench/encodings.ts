/**
 * Accuracy of encoding detection over our own texts (src/main/files/encoding/fixtures), and how honest
 * it is about how sure it is. A text counts as right when it is the very text, character by character.
 */
import { join } from 'node:path'
import { runnerImport } from 'vite'

// Modules of the project name no file endings in their imports: the measurement is loaded as the build
// would load it.
const measurement = join(import.meta.dirname, 'support/measure-encodings.ts')
await runnerImport(measurement, { configFile: false, logLevel: 'error' })
