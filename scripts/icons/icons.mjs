import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/process.mjs'

const folder = join(root, 'resources', 'icons')

/** The one drawing that every picture is made of. */
export const drawing = join(folder, 'galley.svg')

/** The sizes in pixels that desktops look for, and those that macOS and Windows want. */
export const sizes = [16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024]
export const windowsSizes = [16, 24, 32, 48, 64, 128, 256]

export const icoFile = join(folder, 'icon.ico')
export const icnsFile = join(folder, 'icon.icns')
/** Names the drawing from which the pictures were made. */
export const stamp = join(folder, 'drawn-from.sha256')

/** @param {number} size in pixels */
export function pictureFile(size) {
  return join(folder, 'png', `${size}x${size}.png`)
}

export function hashOfDrawing() {
  return `${createHash('sha256').update(readFileSync(drawing)).digest('hex')}\n`
}
