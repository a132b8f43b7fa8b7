namespace ChinaRussiaBot.Answering;

/// <summary>One source of an answer, precise to the item. <see cref="Quote"/> is byte for byte what <see cref="Url"/> shows.</summary>
/// <param name="Number">From 1, in order of first use.</param>
/// <param name="ItemId">The knowledge item that is cited.</param>
/// <param name="Document">The id of the source whose page is opened.</param>
/// <param name="Title">The source's title, in the source's own language.</param>
/// <param name="Section">Place in the document, "" when the source is not divided.</param>
/// <param name="Publisher">Who published it, in the asker's language.</param>
/// <param name="Published">ISO date as far as it is known ("2024", "2024-05"), null when unknown.</param>
/// <param name="Quote">The item's text that the statement rests on.</param>
/// <param name="QuoteLanguage">Language of <paramref name="Quote"/>.</param>
/// <param name="Url">Address on this server: /sources/{document}#{item}.</param>
/// <param name="External">Address of the original publication, null when there is none.</param>
public sealed record Citation(
    int Number,
    string ItemId,
    string Document,
    string Title,
    string Section,
    string Publisher,
    string? Published,
    string Quote,
    Language QuoteLanguage,
    string Url,
    string? External);
