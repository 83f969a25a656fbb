/** What two colours are to each other, as WCAG counts it. Colours are written `#rrggbb`. */

const COLOUR = /^#[0-9a-f]{6}$/i;

/** Whether a text is a colour as this page writes them. */
export function isColour(text) {
  return COLOUR.test(text);
}

/** How many times one of them is as light as the other: from 1, the same, to 21, black and white. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever is read best on it. */
export function readableOn(colour) {
  return contrast(colour, '#000000') > contrast(colour, '#ffffff') ? '#000000' : '#ffffff';
}

/** Whether white is read best on it. */
export function isDark(colour) {
  return readableOn(colour) === '#ffffff';
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
