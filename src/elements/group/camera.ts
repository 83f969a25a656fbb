/** What reads codes from a camera: a file of its own, brought when somebody asks for it. */
import {BarcodeDetector as Detector} from 'qr/decode.js';

type DetectorClass = typeof Detector;

/** What browsers have of their own, where they have it. */
declare global {
  var BarcodeDetector: DetectorClass | undefined;
}

/** Starts the rear camera. Rejects where it is refused, or there is none. */
export function startCamera(): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}, audio: false});
}

/**
 * Reads codes from a playing video, a frame at a time, until it is told to stop.
 *
 * @param found Called with each text, once as long as it stays in sight.
 */
export async function readFrames(
  video: HTMLVideoElement,
  found: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const detector = new (await detectorHere())({formats: ['qr_code']});
  let last = '';
  while (!signal.aborted) {
    await nextFrame();
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) continue;
    const [code] = await detector.detect(video).catch(() => []);
    if (!code || code.rawValue === last || isAborted(signal)) continue;
    last = code.rawValue;
    found(last);
  }
}

/** It may have been since. */
function isAborted({aborted}: AbortSignal): boolean {
  return aborted;
}

async function detectorHere(): Promise<DetectorClass> {
  const own = globalThis.BarcodeDetector;
  const formats: readonly string[] = (await own?.getSupportedFormats().catch(() => [])) ?? [];
  return own && formats.includes('qr_code') ? own : Detector;
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
