using System.Globalization;

namespace ChinaRussiaBot.Text;

/// <summary>A text in the one form in which texts and questions are compared, with the way back to the source.</summary>
public sealed class NormalizedText
{
    private readonly int[]? _sources;

    internal NormalizedText(string source, string text, int[]? sources)
    {
        Source = source;
        Text = text;
        _sources = sources;
    }

    /// <summary>The text as it was given.</summary>
    public string Source { get; }

    /// <summary>The normalised text; its characters do not stand at the offsets of the source.</summary>
    public string Text { get; }

    /// <summary>Where in the source the character at <paramref name="index"/> began; the source's length for the end of the text.</summary>
    public int SourceIndex(int index)
    {
        if (index >= Text.Length)
            return Source.Length;
        return _sources is null ? index : _sources[index];
    }

    /// <summary>The stretch of the source behind a stretch of the normalised text; accents belong to their letter.</summary>
    public (int Start, int Length) SourceRange(int start, int length)
    {
        int first = SourceIndex(start);
        if (length <= 0)
            return (first, 0);
        int end = SourceIndex(start + length - 1) + 1;
        while (end < Source.Length && IsContinuation(Source[end]))
            end++;
        return (first, end - first);
    }

    /// <summary>The normalised text.</summary>
    public override string ToString() => Text;

    private static bool IsContinuation(char character) =>
        char.IsLowSurrogate(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
