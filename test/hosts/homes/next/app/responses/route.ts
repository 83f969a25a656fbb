// #region guide
import {parseResponse} from 'coop-elements/core';
import {principes} from 'coop-elements/instruments/principes';

/** By id: one that is sent again takes its own place. As long as the server runs. */
const stored = new Map<string, unknown>();

export async function POST(request: Request) {
  try {
    const response = parseResponse(await request.json(), principes);
    stored.set(response.id, response);
  } catch (error) {
    return Response.json({message: String(error)}, {status: 422});
  }
  return new Response(null, {status: 204});
}
// #endregion

export function GET() {
  return Response.json([...stored.values()]);
}
