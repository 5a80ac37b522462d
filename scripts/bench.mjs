/** `npm run bench [-- NAME …]`: runs every measurement in bench/, or those named. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { Halt, root, run, runMain, say } from './setup/process.mjs'
import { ensureElectronRuns } from './setup/setup.mjs'
import { projectNode } from './setup/tools.mjs'

await runMain(async () => {
  const folder = join(root, 'bench')
  const chosen = process.argv.slice(2)
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((name) => chosen.length === 0 || chosen.includes(name))
    .sort()
  if (names.length === 0) throw new Halt(`bench/ has no measurement ${chosen.join(' or ')}`.trim())

  const runtime = await ensureElectronRuns()
  await ensureBuild()
  const env = { ...process.env, GALLEY_ELECTRON: runtime.executable }
  const failed = []
  for (const name of names) {
    say(`bench/${name}`)
    const code = await run(projectNode, [join(folder, `${name}.ts`)], { env, stdio: 'inherit' })
    if (code !== 0) failed.push(name)
  }
  if (failed.length > 0) say(`over its limit or broken: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
})
