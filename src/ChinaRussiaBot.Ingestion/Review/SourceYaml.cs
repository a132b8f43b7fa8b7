using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ChinaRussiaBot.Ingestion.Records;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>sources/ID.yaml. What is not known is said beside the line, for the person who reviews.</summary>
internal static partial class SourceYaml
{
    public static string Write(string id, IngestedFile file, SourceRecord source)
    {
        StringBuilder yaml = new();
        yaml.Append(CultureInfo.InvariantCulture, $"# Proposed from {file.Name.ReplaceLineEndings(" ")}: read it over before you run index.\n");
        yaml.Append(CultureInfo.InvariantCulture, $"- id: {id}\n");
        yaml.Append(source.Publisher is { } publisher
            ? $"  publisher: {{zh: {YamlText.Scalar(publisher.Chinese)}, ru: {YamlText.Scalar(publisher.Russian)}}}\n"
            : "  publisher: {zh: 出版方不详, ru: издатель не указан}    # not found in the file\n");
        yaml.Append(CultureInfo.InvariantCulture, $"  title: {YamlText.Scalar(source.Title)}\n");
        if (source.TitleIsOurs)
            yaml.Append("  titleIsOurs: true    # no title found: this is the name of the file\n");
        yaml.Append(CultureInfo.InvariantCulture, $"  language: {LanguageTag.Of(source.Language)}\n");
        yaml.Append(source.Date is { } date ? $"  date: {date}\n" : "  # date: not found in the file\n");
        yaml.Append(source.Kind is { } kind
            ? $"  kind: {kind.ToString().ToLowerInvariant()}\n"
            : "  kind: weak    # not known: weak lets answers hedge; set primary, agency, media, academic or company\n");
        if (source.Url is { } url)
            yaml.Append(CultureInfo.InvariantCulture, $"  url: {YamlText.Scalar(url)}\n");
        return yaml.ToString();
    }

    /// <summary>The entry as people have it, with this date in it; null when there is none with a place for it.</summary>
    public static string? Dated(string knowledge, string id, string date) =>
        Path.Combine(knowledge, "sources", $"{id}.yaml") is var path && File.Exists(path) && File.ReadAllText(path) is var before && DateLine().IsMatch(before)
            ? DateLine().Replace(before, $"  date: {date}", 1)
            : null;

    [GeneratedRegex("^  (?:# )?date:.*$", RegexOptions.Multiline)]
    private static partial Regex DateLine();
}
