/** A builder that keeps dialogies readable: each logic with its sentence and its signal. */
import type {DialogyItem} from '../core/schema.js';

/** What one logic is called, what it says of itself, and what is heard when it crowds out the other. */
type Logic = readonly [title: string, text: string, signal: string];

export function dialogy(id: string, title: string, a: Logic, b: Logic, question: string): DialogyItem {
  const pole = ([name, text]: Logic) => ({title: name, text});
  return {type: 'dialogy', id, title, a: pole(a), b: pole(b), signals: {a: a[2], b: b[2]}, question};
}
