/** What every runtime of the core has beyond ECMAScript: browsers, workers, Node and edge runtimes alike. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare const crypto: {getRandomValues(bytes: Uint8Array): Uint8Array};
