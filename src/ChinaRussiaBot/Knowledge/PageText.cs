using System.Globalization;

namespace ChinaRussiaBot.Knowledge;

/// <summary>A place in a document with pages: its section, and the page. Pure.</summary>
internal static class PageText
{
    /// <summary>The section alone when the page is not known.</summary>
    public static BilingualText At(BilingualText section, int? page) => page is not { } number
        ? section
        : new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"{section.Chinese}，第{number}页"),
            string.Create(CultureInfo.InvariantCulture, $"{section.Russian}, с.\u00A0{number}"));
}
