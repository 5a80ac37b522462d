/** Bytes of memory that are taken at a time. */
const pieceSize = 1 << 20

/** Memory for the files of one batch. It goes with them from thread to thread without being copied. */
export class Shelf {
  /** All that was taken, to be transferred. */
  readonly pieces: ArrayBuffer[] = []
  #piece = new ArrayBuffer(0)
  #used = 0

  /** Room for so many bytes, which are zero; where it begins, numbers may lie. */
  take(size: number): Buffer<ArrayBuffer> {
    if (this.#used + size > this.#piece.byteLength) {
      this.#piece = new ArrayBuffer(Math.max(pieceSize, size))
      this.#used = 0
      this.pieces.push(this.#piece)
    }
    const taken = Buffer.from(this.#piece, this.#used, size)
    this.#used = Math.ceil((this.#used + size) / 8) * 8
    return taken
  }
}
