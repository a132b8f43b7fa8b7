using ScottPlot;
using SkiaSharp;

namespace ChinaRussiaBot.Host.Charts;

/// <summary><see cref="ChartPicture"/> → PNG. Sized to be read on a phone: twelve hundred pixels across, large letters, few colours.</summary>
internal sealed class ChartDrawing(SKTypeface face)
{
    private const int Width = 1200;
    private const int Height = 860;
    private const int Margin = 36;
    private const int Upper = 22;
    private const int Lower = 20;
    private const int Swatch = 44;
    private const int MostLines = 2;
    private static readonly SKColor ink = new(0x1d, 0x23, 0x2b);
    private static readonly SKColor faint = new(0x5a, 0x64, 0x70);

    public byte[] Png(ChartPicture picture)
    {
        using SKSurface surface = SKSurface.Create(new SKImageInfo(Width, Height));
        using SKFont large = new(face, 38);
        using SKFont middle = new(face, 26);
        using SKFont small = new(face, 22);
        ChartText titles = new(large, ink);
        ChartText unit = new(middle, faint);
        ChartText notes = new(small, faint);
        float left = picture.Titles.Count > 1 ? Margin + Swatch : Margin;
        IReadOnlyList<string>[] titleLines = [.. picture.Titles.Select(title => titles.Wrap(title, Width - Margin - left, MostLines))];
        IReadOnlyList<string> unitLines = unit.Wrap(picture.Unit, Width - (2 * Margin), 1);
        IReadOnlyList<string> noteLines = [.. notes.Wrap(picture.Note, Width - (2 * Margin), MostLines), .. notes.Wrap(picture.Source, Width - (2 * Margin), MostLines)];
        float top = Upper + titleLines.Sum(titles.Height) + unit.Height(unitLines);
        float bottom = Height - Lower - notes.Height(noteLines);

        // The axes first, because drawing them clears the whole surface; then the paper behind them.
        ChartAxes.Draw(surface.Canvas, picture, new PixelRect(Margin - 20, Width - Margin + 12, bottom - 6, top + 8), middle);
        surface.Canvas.DrawColor(SKColors.White, SKBlendMode.DstOver);
        float at = Upper;
        for (int line = 0; line < titleLines.Length; line++)
        {
            if (left > Margin)
                Square(surface.Canvas, at, ChartColours.Of(line));
            at = titles.Draw(surface.Canvas, titleLines[line], left, at);
        }

        unit.Draw(surface.Canvas, unitLines, Margin, at);
        notes.Draw(surface.Canvas, noteLines, Margin, bottom);
        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    // With several measures each title stands beside its colour.
    private static void Square(SKCanvas canvas, float top, SKColor colour)
    {
        using SKPaint paint = new() { Color = colour };
        canvas.DrawRect(Margin, top + 10, 30, 30, paint);
    }
}
