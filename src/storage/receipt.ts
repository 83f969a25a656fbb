import {retryAfter} from './schedule.js';

/** How long an answer is waited for. */
const PATIENCE = 20_000;
const MOST_OF_A_RECEIPT = 64 * 1024;

/**
 * What a server made of a response. `stored`: it has it, and may say where it can be erased. `refused`: it will not take
 * it. `later`: nobody knows whether it has it, and it is asked again, not before `after` milliseconds.
 */
export type Receipt =
  {status: 'stored'; erase?: string} | {status: 'refused'; code: number} | {status: 'later'; after: number};

/**
 * Sends a response once.
 *
 * @param body The response as JSON.
 * @returns Never rejects: without network, or after 20 seconds, it is `later`.
 */
export async function post(url: string, id: string, body: string): Promise<Receipt> {
  try {
    const answer = await ask(url, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': id},
      body,
    });
    return await readReceipt(answer, url, id);
  } catch {
    return {status: 'later', after: 0};
  }
}

/** Erases a response where a receipt says. Returns whether it is gone. Never rejects. */
export async function erase(url: string): Promise<boolean> {
  try {
    const {status} = await ask(url, {method: 'DELETE'});
    return [200, 204, 404, 410].includes(status);
  } catch {
    return false;
  }
}

function ask(url: string, init: RequestInit): Promise<Response> {
  const patience = new AbortController();
  setTimeout(() => patience.abort(), PATIENCE);
  const {signal} = patience;
  return fetch(url, {...init, credentials: 'omit', redirect: 'error', cache: 'no-store', signal});
}

/** A page of HTML with 200, as of a hotel's network, is no receipt: nobody has stored anything. */
async function readReceipt(answer: Response, url: string, id: string): Promise<Receipt> {
  const {status} = answer;
  if ([200, 201, 204].includes(status)) return receiptIn(await answer.text(), url, id);
  const mayChange = status < 400 || status >= 500 || [408, 409, 425, 429].includes(status);
  if (mayChange) return {status: 'later', after: retryAfter(answer.headers.get('Retry-After'))};
  return {status: 'refused', code: status};
}

function receiptIn(text: string, url: string, id: string): Receipt {
  if (text.trim() === '') return {status: 'stored'};
  const later: Receipt = {status: 'later', after: 0};
  if (text.length > MOST_OF_A_RECEIPT) return later;
  try {
    const receipt = JSON.parse(text) as {id?: unknown; erase?: unknown} | null;
    if (typeof receipt !== 'object' || receipt === null || Array.isArray(receipt)) return later;
    if (receipt.id !== undefined && receipt.id !== id) return later;
    const address = eraseAddress(receipt.erase, url);
    return {status: 'stored', ...(address && {erase: address})};
  } catch {
    return later;
  }
}

/** An absolute address of the same origin; any other is not ours to call. */
function eraseAddress(erase: unknown, url: string): string | undefined {
  if (typeof erase !== 'string' || !/^https?:\/\//i.test(erase)) return undefined;
  const address = new URL(erase);
  return address.origin === new URL(url).origin ? address.href : undefined;
}
