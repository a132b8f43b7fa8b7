using SkiaSharp;

namespace ChinaRussiaBot.Host.Charts;

/// <summary>Text of one size and colour on a picture, wrapped to a width: at blanks, and between Chinese characters.</summary>
internal sealed class ChartText(SKFont font, SKColor colour)
{
    private float Step => font.Size * 1.35f;

    public float Height(IReadOnlyList<string> lines) => lines.Count * Step;

    /// <summary>Draws the lines below each other and gives where the next may begin.</summary>
    public float Draw(SKCanvas canvas, IReadOnlyList<string> lines, float left, float top)
    {
        using SKPaint paint = new() { Color = colour, IsAntialias = true };
        for (int line = 0; line < lines.Count; line++)
            canvas.DrawText(lines[line], left, top + (line * Step) + font.Size, SKTextAlign.Left, font, paint);
        return top + Height(lines);
    }

    /// <summary>At most so many lines; what does not fit ends with "…".</summary>
    public IReadOnlyList<string> Wrap(string text, float width, int most)
    {
        List<string> lines = [];
        string rest = text;
        while (rest.Length > 0 && lines.Count < most)
        {
            if (lines.Count == most - 1 && Measure(rest) > width)
            {
                lines.Add(rest[..Fitting(rest, width - Measure("…"))].TrimEnd() + "…");
                break;
            }

            int end = Measure(rest) <= width ? rest.Length : Break(rest, width);
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        return lines;
    }

    private float Measure(string text) => font.MeasureText(text);

    private int Break(string text, float width)
    {
        int end = Fitting(text, width);
        for (int at = end; at > end / 2; at--)
        {
            if (text[at] == ' ' || text[at - 1] is ' ' or '–' or '，' or '、' || (IsHan(text[at]) && IsHan(text[at - 1])))
                return at;
        }

        return end;
    }

    // As many letters as have room, at least one, never half of one.
    private int Fitting(string text, float width)
    {
        int end = 1;
        while (end < text.Length && Measure(text[..(end + 1)]) <= width)
            end++;
        return char.IsHighSurrogate(text[end - 1]) && end > 1 ? end - 1 : end;
    }

    private static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9fff';
}
