namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>A fixed wording found in a statement, with what fills its places.</summary>
internal sealed record FrameMatch(Frame Frame, IReadOnlyList<(int At, int Length)> Literals, IReadOnlyList<(int At, int Length)> Slots)
{
    /// <summary>Every way in which the wording may stand in the text; places without a word between them share what fills them.</summary>
    public static IEnumerable<FrameMatch> In(string text, Frame frame) => Rest(text, frame, 0, 0, [], []);

    private static IEnumerable<FrameMatch> Rest(string text, Frame frame, int index, int at, (int At, int Length)[] literals, (int At, int Length)[] slots)
    {
        if (index == frame.Literals.Count)
        {
            yield return new FrameMatch(frame, literals, Shared(slots));
            yield break;
        }

        string literal = frame.Literals[index];
        bool last = index == frame.Literals.Count - 1;
        if (literal.Length == 0)
        {
            (int, int)[] open = index == 0 ? slots : [.. slots, last ? (at, text.Length - at) : (at, 0)];
            foreach (FrameMatch match in Rest(text, frame, index + 1, at, literals, open))
                yield return match;
            yield break;
        }

        // The last literal is often a mere full stop, which "г." has too: the farthest one is tried first.
        for (int found = last ? text.LastIndexOf(literal, StringComparison.Ordinal) : text.IndexOf(literal, at, StringComparison.Ordinal);
            found >= at;
            found = last ? Before(text, literal, found) : text.IndexOf(literal, found + 1, StringComparison.Ordinal))
        {
            if (index > 0 && found == at)
                continue;
            (int, int)[] filled = index == 0 ? slots : [.. slots, (at, found - at)];
            foreach (FrameMatch match in Rest(text, frame, index + 1, found + literal.Length, [.. literals, (found, literal.Length)], filled))
                yield return match;
        }
    }

    private static int Before(string text, string literal, int found) =>
        found == 0 ? -1 : text.LastIndexOf(literal, found + literal.Length - 2, StringComparison.Ordinal);

    private static (int At, int Length)[] Shared((int At, int Length)[] slots)
    {
        for (int index = slots.Length - 2; index >= 0; index--)
        {
            if (slots[index].Length == 0)
                slots[index] = slots[index + 1];
        }

        return slots;
    }

    public string Slot(string text, int place)
    {
        for (int index = 0; index < Frame.Places.Count; index++)
        {
            if (Frame.Places[index] == place)
                return text.Substring(Slots[index].At, Slots[index].Length);
        }

        return "";
    }
}
