import decodeQR from 'qr/decode.js';

/** Paints a picture as a screen would, and reads the QR code in it. */
export async function readQr(svg: SVGElement): Promise<string> {
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', '300');
  copy.setAttribute('height', '300');
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(300, 300).getContext('2d')!;
  canvas.drawImage(picture, 0, 0);
  return decodeQR(canvas.getImageData(0, 0, 300, 300));
}
