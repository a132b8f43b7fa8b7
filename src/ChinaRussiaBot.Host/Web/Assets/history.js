// The conversation, kept in this browser only.

const key = "conversation.1";
const most = 40;

/** { id, turns }: the kept conversation, or a new one. */
export function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(key));
    if (kept && typeof kept.id === "string" && Array.isArray(kept.turns)) return kept;
  } catch {
    // Private browsing, or something else wrote there: begin anew.
  }
  return { id: newId(), turns: [] };
}

/** Keeps the newest turns; where the browser has no room, fewer. */
export function keep(conversation) {
  for (let count = most; count >= 1; count = Math.floor(count / 2)) {
    try {
      localStorage.setItem(key, JSON.stringify({ id: conversation.id, turns: conversation.turns.slice(-count) }));
      return;
    } catch {
      // Full: try with half as many.
    }
  }
}

export function forget() {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** 128 random bits: nobody can guess another's conversation. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
}
