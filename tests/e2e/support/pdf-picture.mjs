import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Draws the pages of a PDF with pdf.js, black on white. Plain JavaScript: pdf.js asks for a canvas
 * of the browser by its types, and is content with the one it brings along for Node.
 * @param {string} file
 * @returns {Promise<Buffer[]>} a PNG a page
 */
export const picturesOf = async (file) => {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 })
    .promise;
  const pictures = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 2.5 });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const canvasContext = canvas.getContext('2d');
    await page.render({ canvasContext, viewport, canvas }).promise;
    pictures.push(canvas.toBuffer('image/png'));
  }
  return pictures;
};
