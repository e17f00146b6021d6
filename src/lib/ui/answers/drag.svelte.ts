/** A row that is being dragged along its list, by mouse, pen or finger. The list itself stays as it is until the row is let go. */
export class Drag {
  /** Place of the dragged row; null while none is. */
  from = $state<number | null>(null);
  /** The place that it would come to. */
  to = $state(0);
  /** How far it was dragged, px. */
  #by = $state(0);
  #startY = 0;
  #middles: number[] = [];
  #height = 0;

  /** @param rows of the list, top to bottom; @param y of the pointer in the page, px; @param gap between rows, px */
  begin(rows: readonly Element[], from: number, y: number, gap: number): void {
    const boxes = rows.map((row) => row.getBoundingClientRect());
    this.#middles = boxes.map(({ top, height }) => top + scrollY + height / 2);
    this.#height = boxes[from]!.height + gap;
    this.#startY = y;
    this.#by = 0;
    this.to = this.from = from;
  }

  move(y: number): void {
    if (this.from === null) return;
    this.#by = y - this.#startY;
    const middle = this.#middles[this.from]! + this.#by;
    // How many of the other rows are above it.
    this.to = this.#middles.filter((other, place) => place !== this.from && other < middle).length;
  }

  /** @returns the move that was made, if any */
  end(): { from: number; to: number } | null {
    const { from, to } = this;
    this.from = null;
    return from === null || from === to ? null : { from, to };
  }

  /** How far a row is moved out of its place while another is dragged past it, px. */
  offsetOf(place: number): number {
    const { from, to } = this;
    if (from === null) return 0;
    if (place === from) return this.#by;
    if (from < place && place <= to) return -this.#height;
    return to <= place && place < from ? this.#height : 0;
  }
}
