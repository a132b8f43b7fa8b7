using System.Globalization;
using System.Text;
using ChinaRussiaBot.Ingestion.Passages;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>documents/ID.yaml, as the format of knowledge/ has it.</summary>
internal static class DocumentYaml
{
    /// <param name="id">Of the document.</param>
    /// <param name="file">Where it came from.</param>
    /// <param name="sections">What it says.</param>
    /// <param name="earlier">What people have added to passages of an earlier version, by passage.</param>
    public static string Write(string id, IngestedFile file, IReadOnlyList<SectionDraft> sections, EarlierVersion? earlier)
    {
        StringBuilder yaml = new();
        yaml.Append(CultureInfo.InvariantCulture, $"# Ingested from {OneLine(file.Name)}. Edit freely: a passage keeps its id and your edits as long as the document still says the same.\n");
        yaml.Append(CultureInfo.InvariantCulture, $"- id: {id}\n  source: {id}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"  file: {{name: {YamlText.Scalar(file.Name)}, sha256: {file.Sha256}, ingested: {file.Ingested:yyyy-MM-dd}}}\n");
        yaml.Append("  sections:\n");
        foreach (SectionDraft section in sections)
            Append(yaml, id, section, earlier);
        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, string id, SectionDraft section, EarlierVersion? earlier)
    {
        yaml.Append(CultureInfo.InvariantCulture, $"    - id: {id}.{section.Number}\n");
        (string chinese, string russian) = Headings(section);
        yaml.Append(CultureInfo.InvariantCulture, $"      heading: {{zh: {YamlText.Scalar(chinese)}, ru: {YamlText.Scalar(russian)}}}\n");
        yaml.Append("      passages:\n");
        foreach (PassageDraft passage in section.Passages)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"        - id: {passage.Id}\n");
            if (passage.Page is { } page)
                yaml.Append(CultureInfo.InvariantCulture, $"          page: {page}\n");
            IReadOnlyList<(string Key, string Yaml)> kept = earlier?.Fields(passage.Id) ?? [];
            if (kept.Count == 0)
                kept = [(LanguageTag.Of(passage.Language), YamlText.Block(passage.Text, 12))];
            foreach ((string key, string value) in kept)
                yaml.Append(CultureInfo.InvariantCulture, $"          {key}: {value}\n");
        }
    }

    /// <summary>The document's own heading in its language; in the other one, its number: a heading is translated by people.</summary>
    private static (string Chinese, string Russian) Headings(SectionDraft section)
    {
        string own = OneLine(section.Heading);
        string chinese = string.Create(CultureInfo.InvariantCulture, $"第{section.Number}部分");
        string russian = string.Create(CultureInfo.InvariantCulture, $"Часть {section.Number}");
        if (own.Length == 0)
            return (chinese, russian);
        return LanguageDetector.Detect(own) switch
        {
            Language.Chinese => (own, russian),
            Language.Russian => (chinese, own),
            null => (own, own),
        };
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
