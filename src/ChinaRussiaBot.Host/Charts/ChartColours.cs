using SkiaSharp;

namespace ChinaRussiaBot.Host.Charts;

/// <summary>One colour for each measure of a chart; different in brightness too, for those who tell colours apart badly.</summary>
internal static class ChartColours
{
    private static readonly SKColor[] all = [new(0x1f, 0x5f, 0xa8), new(0xe0, 0x7b, 0x39), new(0x3f, 0x8f, 0x5b)];

    public static SKColor Of(int line) => all[line % all.Length];
}
