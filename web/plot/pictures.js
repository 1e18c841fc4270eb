// Pictures that are painted once and then copied, as long as what they show stays the same.

/** One picture for each object that it is a picture of; forgotten with the object. */
export class Pictures {
  /** @type {WeakMap<object, {key: string, canvas: HTMLCanvasElement}>} */
  #made = new WeakMap();

  /**
   * @param {CanvasRenderingContext2D} ctx
   * @param {object} shown what it is a picture of
   * @param {readonly unknown[]} looks all else that it depends on
   * @param {{left: number, top: number, width: number, height: number}} place in CSS pixels
   * @param {(ctx: CanvasRenderingContext2D) => void} paint with (0, 0) at the upper left
   */
  draw(ctx, shown, looks, { left, top, width, height }, paint) {
    if (width < 1 || height < 1) return;
    const ratio = ctx.getTransform().a || 1;
    const key = [width, height, ratio, ...looks].join();
    let picture = this.#made.get(shown);
    if (picture?.key !== key) {
      const canvas = picture?.canvas ?? document.createElement('canvas');
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      const inside = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
      inside.scale(ratio, ratio);
      paint(inside);
      picture = { key, canvas };
      this.#made.set(shown, picture);
    }
    ctx.drawImage(picture.canvas, left, top, width, height);
  }
}
