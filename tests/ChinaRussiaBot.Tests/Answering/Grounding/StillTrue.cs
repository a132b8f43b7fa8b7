using System.Globalization;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>
/// Some corruptions make another true statement: "no data for 2011" of a series without 2012 too. Proven from the knowledge itself,
/// statement by statement and only for wordings that say what is not there; everything else counts as wrong.
/// </summary>
internal static partial class StillTrue
{
    public static bool IsProven(DraftStatement statement, Language language) =>
        MissingYears(language).Match(statement.Text) is { Success: true } missing ? HasNone(statement, missing.Groups["y"].Captures)
        : OnlyPart(language).Match(statement.Text) is { Success: true } part && HasOnlyPart(statement, Year(part.Groups["y"]));

    /// <summary>Each year once, and of none of them is there a figure of what is cited.</summary>
    private static bool HasNone(DraftStatement statement, CaptureCollection years) =>
        years.Select(static year => year.Value).Distinct().Count() == years.Count
        && statement.Items.TrueForAll(static item => item is Figure)
        && statement.Items.OfType<Figure>().All(cited => years.All(year => !Alike(cited).Any(figure => IsWhole(figure.Period, Year(year)))));

    /// <summary>The cited figures are of a part of the year, and of the whole there is none.</summary>
    private static bool HasOnlyPart(DraftStatement statement, int year) => statement.Items.TrueForAll(item => item switch
    {
        Figure cited => IsPart(cited.Period, year) && !Alike(cited).Any(figure => IsWhole(figure.Period, year)),
        Port port => port.Volumes.Any(volume => IsPart(volume.Period, year)) && !port.Volumes.Any(volume => IsWhole(volume.Period, year)),
        _ => false,
    });

    private static IEnumerable<Figure> Alike(Figure cited) => RealKnowledge.Base.Figures.Where(figure => figure.Measure == cited.Measure && figure.Subject == cited.Subject);

    private static bool IsWhole(Period period, int year) => period.Start == new DateOnly(year, 1, 1) && period.End == new DateOnly(year, 12, 31);

    private static bool IsPart(Period period, int year) => period.Start.Year == year && period.End.Year == year && !IsWhole(period, year);

    private static int Year(Capture year) => int.Parse(year.ValueSpan, CultureInfo.InvariantCulture);

    private static Regex MissingYears(Language language) => language == Language.Chinese ? ChineseMissing() : RussianMissing();

    private static Regex OnlyPart(Language language) => language == Language.Chinese ? ChinesePart() : RussianPart();

    [GeneratedRegex("^没有数据的年份：(?<y>[0-9]{4})年(?:、(?<y>[0-9]{4})年)*。$")]
    private static partial Regex ChineseMissing();

    [GeneratedRegex(@"^Нет данных за: (?<y>[0-9]{4})[\s\u00A0]г\.(?:, (?<y>[0-9]{4})[\s\u00A0]г\.)*$")]
    private static partial Regex RussianMissing();

    [GeneratedRegex("^没有(?<y>[0-9]{4})年的完整数据，已知其中部分时期：$")]
    private static partial Regex ChinesePart();

    [GeneratedRegex(@"^За[\s\u00A0](?<y>[0-9]{4})[\s\u00A0]г\. целиком данных нет, известна часть периода:$")]
    private static partial Regex RussianPart();
}
