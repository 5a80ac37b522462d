/**
 * A picture of an icon.
 *
 * @typedef {object} Picture
 * @property {number} size its width and height in pixels
 * @property {Buffer} png
 */

/** Length of a directory entry of an .ico file, in bytes; the header has six. */
const icoEntryLength = 16
const icoHeaderLength = 6

/**
 * A Windows icon that holds PNGs, as Windows has read them since Vista.
 *
 * @see https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 * @param {readonly Picture[]} pictures of at most 256 pixels
 */
export function toIco(pictures) {
  const header = Buffer.alloc(icoHeaderLength)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = icoHeaderLength + icoEntryLength * pictures.length
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(icoEntryLength)
    // 256 does not fit into its byte, and is written as 0.
    entry.writeUInt8(size % 256, 0)
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
    return entry
  })
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)])
}

/** What macOS calls each picture: its kind, and its size in pixels. */
const icnsKinds = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
])

/**
 * A macOS icon: each kind with its length, which counts these eight bytes.
 *
 * @param {readonly Picture[]} pictures of all sizes that macOS names
 */
export function toIcns(pictures) {
  const parts = icnsKinds.map(([kind, wanted]) => {
    const png = pictures.find(({ size }) => size === wanted)?.png
    if (png === undefined) throw new Error(`There is no picture of ${wanted} pixels.`)
    return part(kind, png)
  })
  return part('icns', Buffer.concat(parts))
}

/**
 * @param {string} kind four letters
 * @param {Buffer} content
 */
function part(kind, content) {
  const header = Buffer.alloc(8)
  header.write(kind, 'latin1')
  header.writeUInt32BE(content.length + header.length, 4)
  return Buffer.concat([header, content])
}
