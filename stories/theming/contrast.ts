type Colour = readonly [red: number, green: number, blue: number];

const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The colour that is seen when layers lie on each other, the lowest first; the browser itself resolves and mixes them. */
function seen(layers: readonly string[]): Colour {
  for (const layer of layers) {
    brush.fillStyle = layer;
    brush.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast by WCAG 2.2 of a colour on a ground, both possibly translucent, on a page. */
export function contrast(page: string, ground: string, colour: string): number {
  const [lighter, darker] = [luminance(seen([page, ground])), luminance(seen([page, ground, colour]))].sort((one, other) => other - one);
  return (lighter! + 0.05) / (darker! + 0.05);
}
