using System.Globalization;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Ingestion;
using ChinaRussiaBot.Ingestion.Review;

namespace ChinaRussiaBot.Host.Intake;

/// <summary>What came of a document, as its sender reads it. Pure.</summary>
internal static class DocumentText
{
    public static string Of(IngestionOutcome outcome, Language language) => outcome switch
    {
        IngestionOutcome.Taken { Document: { } document } => Texts.DocumentTaken.In(
            language,
            ("title", document.Title),
            ("id", document.Id),
            ("passages", Texts.Passages.In(language, document.Passages.Values.Sum())),
            ("figures", document.Figures.ToString(CultureInfo.InvariantCulture))) + (document.Open > 0 ? "\n" + Texts.DocumentOpen.In(language, ("values", Texts.ValuesCount.In(language, document.Open)), ("file", OpenFile.PathOf(document.Id))) : "") + (document.Date is null ? "\n" + Texts.DocumentUndated[language] : ""),
        IngestionOutcome.Unchanged same => Texts.DocumentUnchanged.In(language, ("id", same.Id)),
        IngestionOutcome.Refused refused => Texts.Refusals[refused.Reason.ToString()].In(language, ("detail", refused.Detail)),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
