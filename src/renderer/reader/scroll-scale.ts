/** Browsers stop laying out somewhere above 33 million CSS pixels; this is well below. */
const physicalLimit = 15_000_000

/**
 * Maps the scroll position of the element (physical) to a distance in the text (virtual), both in CSS
 * pixels: `virtual = physical + shift`.
 *
 * The shift is not zero while a corrected estimate above the screen waits to be settled: moving the
 * text instead of the scroll position keeps a smooth scroll of the browser going. And it is not zero
 * in a text that is taller than a browser can lay out: there small steps stay true to the pixel, and
 * the long way of the scrollbar is spread over the whole text.
 */
export class ScrollScale {
  #shift = 0
  #last = 0
  #virtualRange = 0
  #physicalRange = 0

  /** Sets how far the text can be scrolled. */
  setRange(virtualRange: number): void {
    this.#virtualRange = Math.max(0, virtualRange)
    this.#physicalRange = Math.min(this.#virtualRange, physicalLimit)
  }

  /** How far the element must be scrollable. */
  get physicalRange(): number {
    return this.#physicalRange
  }

  /**
   * The virtual position after the element was scrolled to `physical`. A step of at most `nearby`
   * moves the text by the same step; a longer one goes to the same share of the text.
   */
  read(physical: number, nearby: number): number {
    if (this.#isScaled && Math.abs(physical - this.#last) > nearby) {
      this.#shift = this.#share(physical) - physical
    }
    this.#last = physical
    const virtual = Math.min(Math.max(0, physical + this.#shift), this.#virtualRange)
    this.#shift = virtual - physical
    return virtual
  }

  /** Moves the virtual position without scrolling the element. */
  absorb(distance: number): void {
    this.#shift += distance
  }

  /** The physical position that stands for `virtual`, from now on. */
  write(virtual: number): number {
    const share = this.#virtualRange === 0 ? 0 : virtual / this.#virtualRange
    this.#last = this.#isScaled ? Math.round(share * this.#physicalRange) : virtual
    this.#shift = virtual - this.#last
    return this.#last
  }

  /** Whether the element stands where {@link write} would put it, or cannot be scrolled on though the text can. */
  isSettled(physical: number): boolean {
    const virtual = physical + this.#shift
    return Math.abs(virtual - this.#share(physical)) < 1
  }

  /** Whether the element is at its end while the text is not. */
  isStuck(physical: number): boolean {
    const virtual = physical + this.#shift
    const atTop = physical <= 0 && virtual > 0
    const atBottom = physical >= this.#physicalRange && virtual < this.#virtualRange
    return atTop || atBottom
  }

  /** Where a virtual distance stands within the scrolled element now. */
  place(virtual: number): number {
    return virtual - this.#shift
  }

  #share(physical: number): number {
    if (!this.#isScaled) return physical
    return (physical / this.#physicalRange) * this.#virtualRange
  }

  get #isScaled(): boolean {
    return this.#virtualRange > physicalLimit
  }
}
