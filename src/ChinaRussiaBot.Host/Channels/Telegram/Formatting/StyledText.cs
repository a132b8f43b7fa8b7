using System.Numerics;
using System.Text;

namespace ChinaRussiaBot.Host.Channels.Telegram.Formatting;

/// <summary>How a piece of a message looks.</summary>
[Flags]
internal enum Look
{
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Code = 4,

    /// <summary>Inside the folded quotation at the end of an answer.</summary>
    Folded = 8,
}

/// <summary>A piece of text with one look.</summary>
/// <param name="Text">Plain text; nothing in it is markup.</param>
/// <param name="Look">How it looks.</param>
/// <param name="Link">A web address it leads to; null for none.</param>
internal sealed record Run(string Text, Look Look = Look.Plain, string? Link = null);

/// <summary>A message before it is cut and written as HTML. Holds text, not markup: cutting can break no tag and no escape.</summary>
internal sealed class StyledText
{
    private readonly List<Run> runs = [];
    private readonly StringBuilder plain = new();

    public IReadOnlyList<Run> Runs => runs;

    /// <summary>How many entities Telegram makes of it, one more for each quotation.</summary>
    public int Styled => runs.Sum(static run => BitOperations.PopCount((uint)(run.Look & ~Look.Folded)) + (run.Link is null ? 0 : 1))
        + runs.Where((run, at) => run.Look.HasFlag(Look.Folded) && (at == 0 || !runs[at - 1].Look.HasFlag(Look.Folded))).Count();

    /// <summary>The text as it is read.</summary>
    public string Plain => plain.ToString();

    public StyledText Add(string text, Look look = Look.Plain, string? link = null)
    {
        string clean = Clean(text);
        if (clean.Length > 0)
        {
            runs.Add(new Run(clean, look, link));
            plain.Append(clean);
        }

        return this;
    }

    /// <summary>Another text behind this one, with its looks.</summary>
    public StyledText Add(StyledText text)
    {
        foreach (Run run in text.runs)
            Add(run.Text, run.Look, run.Link);
        return this;
    }

    /// <summary>The same looks over a part of the text.</summary>
    public StyledText Slice(int start, int end)
    {
        StyledText part = new();
        int at = 0;
        foreach (Run run in runs)
        {
            int from = Math.Max(start - at, 0);
            int to = Math.Min(end - at, run.Text.Length);
            if (from < to)
                part.Add(run.Text[from..to], run.Look, run.Link);
            at += run.Text.Length;
        }

        return part;
    }

    // Control characters are refused or shown as nothing; half characters cannot be sent.
    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value == '\n')
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}
