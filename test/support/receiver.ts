/**
 * A server that fails as a test tells it to: see `receiver.mjs`. Each name is a receiver of its own; test files run at the
 * same time, so a name belongs to one file.
 */

/** What becomes of one POST or DELETE. */
export type Word =
  | 'ok'
  | '500'
  | '503-after'
  | '429'
  | '422'
  | 'html'
  | '204'
  | 'other-id'
  | 'lost'
  | 'die'
  | 'hang'
  | 'late'
  | 'redirect';

/** What a receiver has seen since it was last forgotten. */
export interface Stored {
  /** What it holds, each once, in the order in which it came. */
  responses: {id: string}[];
  posts: number;
  deletes: number;
  /** How many times each was stored as a new row: more than 1 where it came back after its erasure. */
  perId: Record<string, number>;
  /** Every POST and DELETE, with the word it met; `at` is in milliseconds, `headers` are named in lower case. */
  requests: {method: 'POST' | 'DELETE'; word: Word; at: number; headers: Record<string, string>}[];
}

// A test may replace `fetch` on its page.
const request = fetch.bind(globalThis);

/** The absolute address that responses are sent to. */
export function receiverUrl(name: string): string {
  return `${location.origin}/receiver/${name}`;
}

/** Says what becomes of the requests to come, one word each; after the last, all is well. */
export async function planReceiver(name: string, words: readonly Word[]): Promise<void> {
  await control(name, 'plan', {method: 'PUT', body: JSON.stringify(words)});
}

export async function storedAt(name: string): Promise<Stored> {
  return (await control(name, 'stored')).json() as Promise<Stored>;
}

/** Empties a receiver and its plan, and cuts what it left without an answer. */
export async function forget(name: string): Promise<void> {
  await control(name, 'stored', {method: 'DELETE'});
}

async function control(name: string, what: 'plan' | 'stored', init?: RequestInit): Promise<Response> {
  const answer = await request(`${receiverUrl(name)}/${what}`, init);
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}
