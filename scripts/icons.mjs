/**
 * `npm run icons`: makes every picture of resources/icons from its one drawing, galley.svg. Needs
 * rsvg-convert (Debian's librsvg2-bin). The pictures are committed, so that a build needs nothing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { toIcns, toIco } from './icons/containers.mjs'
import {
  drawing,
  hashOfDrawing,
  icnsFile,
  icoFile,
  pictureFile,
  sizes,
  stamp,
  windowsSizes,
} from './icons/icons.mjs'
import { Halt, run, runMain } from './setup/process.mjs'

await runMain(async () => {
  mkdirSync(dirname(pictureFile(0)), { recursive: true })
  for (const size of sizes) {
    const measure = ['--width', String(size), '--height', String(size)]
    const code = await run('rsvg-convert', [...measure, '--output', pictureFile(size), drawing])
    if (code !== 0) throw new Halt('rsvg-convert failed; its own words are above.', code)
  }
  const pictures = sizes.map((size) => ({ size, png: readFileSync(pictureFile(size)) }))
  writeFileSync(icnsFile, toIcns(pictures))
  writeFileSync(icoFile, toIco(pictures.filter(({ size }) => windowsSizes.includes(size))))
  writeFileSync(stamp, hashOfDrawing())
  return 0
})
