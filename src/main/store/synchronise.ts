import { closeSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/** Returns when the file at `path`, which nobody has open, is on the disk with its name. */
export function synchronise(path: string): void {
  flush(path, 'r+')
  // A new name is on the disk when its folder is; Windows has no such call and needs none.
  if (process.platform !== 'win32') flush(dirname(path), 'r')
}

function flush(path: string, flags: string): void {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
