// POST /api/ask/stream: one question, its events, one answer.

/** Why there is no answer. kind: limit, notReady, refused, lost. */
export class AskError extends Error {
  constructor(kind, detail = "", seconds = 0) {
    super(kind);
    this.kind = kind;
    this.detail = detail;
    this.seconds = seconds;
  }
}

/**
 * Asks and gives the answer object. A message id asked twice gets the same answer, so a retry never counts as a second question.
 * @param {{question: string, language: ?string, conversation: string, message: string}} request
 */
export async function ask(request, tongue, signal, onStatement, onState) {
  const response = await send(request, tongue, signal);
  if (!response.ok) throw await refusal(response);
  try {
    for await (const event of events(response.body)) {
      if (event.kind === "state") onState(event.data.state);
      if (event.kind === "statement") onStatement(event.data);
      if (event.kind === "answer") return event.data;
    }
  } catch (error) {
    if (error.name === "AbortError") throw error;
  }
  // The stream ended before its answer: the line was cut.
  throw new AskError("lost");
}

async function send(request, tongue, signal) {
  try {
    return await fetch("/api/ask/stream", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": tongue },
      body: JSON.stringify(request),
      signal
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new AskError("lost");
  }
}

async function refusal(response) {
  const problem = await response.json().catch(() => ({}));
  const seconds = Number(response.headers.get("Retry-After")) || problem.retryAfter || 1;
  if (response.status === 429) return new AskError("limit", problem.detail, seconds);
  if (response.status === 503) return new AskError("notReady", problem.detail, seconds);
  return response.status >= 500 ? new AskError("lost", problem.detail) : new AskError("refused", problem.detail);
}

async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let kept = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    kept += value;
    for (let end = kept.indexOf("\n\n"); end >= 0; end = kept.indexOf("\n\n")) {
      const lines = kept.slice(0, end).split("\n");
      kept = kept.slice(end + 2);
      const kind = lines.find(line => line.startsWith("event: "))?.slice(7);
      const text = lines.filter(line => line.startsWith("data: ")).map(line => line.slice(6)).join("\n");
      if (kind) yield { kind, data: JSON.parse(text) };
    }
  }
}
