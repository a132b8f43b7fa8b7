using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Charts;

namespace ChinaRussiaBot.Host.Channels.Telegram.Pictures;

/// <summary>The text under a chart: its figures again, for those who cannot see it and for search, and who states them. Pure.</summary>
internal static class ChartCaption
{
    public const int MostCharacters = 1024;

    /// <summary>When there is no room for all figures the oldest go.</summary>
    public static StyledText Of(ChartPicture picture)
    {
        for (int from = 0; from < picture.Slots.Count; from++)
        {
            StyledText caption = From(picture, from);
            if (caption.Plain.Length <= MostCharacters)
                return caption;
        }

        return new StyledText().Add(picture.Source[..Math.Min(picture.Source.Length, MostCharacters)]);
    }

    private static StyledText From(ChartPicture picture, int first)
    {
        StyledText caption = new();
        for (int line = 0; line < picture.Titles.Count; line++)
        {
            string figures = string.Join("; ", picture.Bars.Where(bar => bar.Line == line && bar.Slot >= first)
                .Select(bar => $"{picture.Slots[bar.Slot]}\u00a0—\u00a0{bar.Label}{(bar.IsFirm ? "" : "*")}"));
            caption.Add(picture.Titles[line], Look.Bold).Add($"\n{picture.Unit}\n{(first > 0 ? "… " : "")}{figures}\n\n");
        }

        if (picture.Bars.Any(static bar => !bar.IsFirm))
            caption.Add("* ", Look.Italic);
        if (picture.Note.Length > 0)
            caption.Add(picture.Note, Look.Italic).Add("\n");
        return caption.Add(picture.Source);
    }
}
