using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>
/// Puts one phrasing under the <c>asked</c> of one entry into the text of its file. Comments, order and layout of all else stay as their author
/// wrote them. Pure.
/// </summary>
internal static class AskedEdit
{
    private const string Asked = "asked";

    /// <param name="text">The file.</param>
    /// <param name="id">The entry, nested or not.</param>
    /// <param name="language">zh or ru.</param>
    /// <param name="phrase">The phrasing.</param>
    /// <returns>The text with it; null when the entry is written in a way that this does not know.</returns>
    public static string? Add(string text, string id, string language, string phrase)
    {
        if (Entry(text, id) is not { } entry || Place(text, entry, language, YamlText.Scalar(phrase)) is not var (at, inserted, closed))
            return null;
        string after = text.Insert(closed, closed == at ? "" : "]").Insert(at, inserted);
        return LineOf(after, id, language, phrase) is null ? null : after;
    }

    /// <summary>The line on which an entry has a phrasing; null when it has it not.</summary>
    public static int? LineOf(string text, string id, string language, string phrase) =>
        Entry(text, id) is { } entry && YamlFile.Child(entry, Asked) is YamlMappingNode asked
            ? (int?)(YamlFile.Child(asked, language) as YamlSequenceNode)?.Children.OfType<YamlScalarNode>().FirstOrDefault(scalar => scalar.Value == phrase)?.Start.Line
            : null;

    /// <summary>What is to be inserted where, and where a list is to be closed; the same place when none is.</summary>
    private static (int At, string Inserted, int Closed)? Place(string text, YamlMappingNode entry, string language, string scalar)
    {
        switch (YamlFile.Child(entry, Asked))
        {
            case null when entry.Style != MappingStyle.Flow && Key(entry, "id") is { } id:
                // Beside what else serves the search and nobody reads.
                int line = LineAt(text, (int)(Key(entry, "sources") ?? Key(entry, "topics") ?? id).Start.Index);
                int at = Key(entry, "sources") is null ? LineAfter(text, line) : line;
                string indent = new(' ', (int)id.Start.Column - 1);
                string end = at > 0 && text[at - 1] != '\n' ? NewLine(text) : "";
                return Only(at, $"{end}{indent}{Asked}:{NewLine(text)}{indent}  {language}: [{scalar}]{NewLine(text)}");
            case YamlMappingNode { Children.Count: > 0 } asked:
                return In(text, asked, language, scalar);
            default:
                return null;
        }
    }

    private static (int At, string Inserted, int Closed)? In(string text, YamlMappingNode asked, string language, string scalar)
    {
        switch (YamlFile.Child(asked, language))
        {
            case null:
                YamlNode first = asked.Children.First().Key;
                string next = asked.Style == MappingStyle.Flow ? ", " : NewLine(text) + new string(' ', (int)first.Start.Column - 1);
                return Only((int)first.Start.Index, $"{language}: [{scalar}]{next}");
            case YamlSequenceNode { Children.Count: 0 } none:
                return Only((int)none.Start.Index + 1, scalar);
            case YamlSequenceNode { Style: SequenceStyle.Flow } list:
                return Only((int)list.Children[^1].End.Index, $", {scalar}");
            case YamlSequenceNode list:
                YamlNode last = list.Children[^1];
                string row = text[LineAt(text, (int)last.Start.Index)..(int)last.Start.Index];
                return row.Trim() == "-" ? Only((int)last.End.Index, NewLine(text) + row + scalar) : null;
            case YamlScalarNode { Value.Length: > 0 } one:
                return ((int)one.Start.Index, $"[{scalar}, ", (int)one.End.Index);
            default:
                return null;
        }
    }

    private static (int At, string Inserted, int Closed) Only(int at, string inserted) => (at, inserted, at);

    private static YamlMappingNode? Entry(string text, string id)
    {
        YamlStream stream = [];
        using StringReader reader = new(text);
        stream.Load(reader);
        return stream.Documents.SelectMany(static document => document.AllNodes).OfType<YamlMappingNode>()
            .FirstOrDefault(entry => YamlFile.Text(entry, "id") == id);
    }

    private static YamlNode? Key(YamlMappingNode entry, string name) => entry.Children.Keys.FirstOrDefault(key => (key as YamlScalarNode)?.Value == name);

    private static int LineAt(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int LineAfter(string text, int at) => text.IndexOf('\n', at) is >= 0 and int end ? end + 1 : text.Length;

    private static string NewLine(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
}
