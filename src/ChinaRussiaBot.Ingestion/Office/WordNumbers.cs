using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>
/// The numbers that Word writes before headings and items ("1.", "2.1", "（三）"): they stand in no text of the file, but people cite by them. One
/// document, in the order of reading; not thread-safe.
/// </summary>
internal sealed partial class WordNumbers
{
    private const int Levels = 9;

    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<string, NumberingProperties> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int[]> counters = [];

    public WordNumbers(MainDocumentPart main)
    {
        Numbering? numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (AbstractNum list in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (list.AbstractNumberId?.Value is { } id)
                lists[id] = list;
        }

        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id)
                instances[id] = instance;
        }

        foreach (Style style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && style.StyleParagraphProperties?.NumberingProperties is { } numbered)
                styles[id] = numbered;
        }
    }

    /// <summary>The number of a paragraph with the blank behind it; "" for a bullet or none. Counts: ask once a paragraph.</summary>
    public string Before(Paragraph paragraph)
    {
        NumberingProperties? own = paragraph.ParagraphProperties?.NumberingProperties;
        NumberingProperties? style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? styles.GetValueOrDefault(id) : null;
        int level = own?.NumberingLevelReference?.Val?.Value ?? style?.NumberingLevelReference?.Val?.Value ?? 0;
        if ((own?.NumberingId ?? style?.NumberingId)?.Val?.Value is not { } number || level is < 0 or >= Levels || !instances.TryGetValue(number, out NumberingInstance? instance)
            || instance.AbstractNumId?.Val?.Value is not { } abstractId || !lists.TryGetValue(abstractId, out AbstractNum? list))
            return "";
        Level?[] levels = [.. Enumerable.Range(0, Levels).Select(index => LevelOf(instance, list, index))];
        int[] count = Count(number, level, levels, instance);
        if (levels[level] is not { } written || written.NumberingFormat?.Val?.Value is not { } format || format == NumberFormatValues.Bullet || format == NumberFormatValues.None)
            return "";
        string text = Place().Replace(written.LevelText?.Val?.Value ?? "", match =>
        {
            int of = match.Value[1] - '1';
            NumberFormatValues how = written.IsLegalNumberingStyle is null ? levels[of]?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal : NumberFormatValues.Decimal;
            return ListNumerals.Write(count[of], how);
        });
        return text.Length == 0 ? "" : text + " ";
    }

    private int[] Count(int number, int level, Level?[] levels, NumberingInstance instance)
    {
        // Numbers of one list go on through all paragraphs that name it; another instance with a start of its own begins anew.
        int key = instance.Elements<LevelOverride>().Any(static change => change.StartOverrideNumberingValue is not null) ? -number - 1 : instance.AbstractNumId!.Val!.Value;
        if (!counters.TryGetValue(key, out int[]? count))
        {
            count = [.. Enumerable.Range(0, Levels).Select(index => StartOf(instance, levels[index], index) - 1)];
            counters[key] = count;
        }

        count[level]++;
        for (int above = 0; above < level; above++)
            count[above] = Math.Max(count[above], StartOf(instance, levels[above], above));
        for (int below = level + 1; below < Levels; below++)
            count[below] = StartOf(instance, levels[below], below) - 1;
        return count;
    }

    private static Level? LevelOf(NumberingInstance instance, AbstractNum list, int index) =>
        instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == index)?.Level ?? list.Elements<Level>().FirstOrDefault(level => level.LevelIndex?.Value == index);

    private static int StartOf(NumberingInstance instance, Level? level, int index) =>
        instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == index)?.StartOverrideNumberingValue?.Val?.Value ?? level?.StartNumberingValue?.Val?.Value ?? 1;

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
